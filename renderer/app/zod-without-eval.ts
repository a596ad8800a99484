import { config } from 'zod';

// The window's policy forbids making code from text; zod is told so before the first schema is made.
config({ jitless: true });
