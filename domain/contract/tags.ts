/** What a query shows and a command changes. A command's tags make the window ask again for what carries them. */
export const tags = [
  'vault',
  'practice',
  'clients',
  'episodes',
  'notes',
  'handouts',
  'progress',
  'library',
  'printers',
  'audit',
  'health',
  'safety',
  'consents',
  'intake',
  'letters',
  'files',
  'timeline',
  'search',
  'therapists',
  'meter',
] as const;
export type Tag = (typeof tags)[number];

/** What an answer shows and what a call changed. */
export type MethodTags = { readonly shows: readonly Tag[]; readonly changes: readonly Tag[] };
