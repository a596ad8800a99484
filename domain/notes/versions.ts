/**
 * How a version of a note came to be. A note begins as the original or as a late entry, which was begun on a later day
 * than its session; what follows adds to it or corrects it. The three kinds after the original, each with its reason and
 * both dates, are those that record-keeping bodies expect (clinical data model, 7: late entry and amendment).
 */
export const versionKinds = ['original', 'late-entry', 'addendum', 'correction'] as const;
export type VersionKind = (typeof versionKinds)[number];

/** What can still be done to a signed note. */
export const amendmentKinds = ['addendum', 'correction'] as const satisfies readonly VersionKind[];
export type AmendmentKind = (typeof amendmentKinds)[number];
