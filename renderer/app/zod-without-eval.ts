declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

// The window's policy forbids making code from text; zod is told so before the first schema is made. It reads this
// place when it is loaded, which is later than the start: importing it here for its own setter would load it now.
globalThis.__zod_globalConfig = { jitless: true };

export {};
