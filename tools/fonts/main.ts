import { ensureFonts } from './fonts.ts';

console.log(`fonts: ${await ensureFonts()}`);
