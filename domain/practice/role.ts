/** What a therapist may do in the practice: an owner decides about people and the practice, everybody treats clients. */
export const therapistRoles = ['owner', 'therapist'] as const;
export type TherapistRole = (typeof therapistRoles)[number];

/** What a method of the boundary asks of who calls it. */
export const neededRoles = ['any', 'owner'] as const;
export type NeededRole = (typeof neededRoles)[number];
