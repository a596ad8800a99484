import { join } from 'node:path';

/** The folder of the checkout, the one with package.json. */
export const projectRoot = join(import.meta.dirname, '..');
