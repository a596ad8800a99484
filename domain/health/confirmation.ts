/** Who brought what is known: the therapist asked, or the client filled in the form. */
export const healthSources = ['therapist', 'intake'] as const;
export type HealthSource = (typeof healthSources)[number];

/** `unchanged`: nothing new today. `full-review`: every question was gone through again. */
export const healthConfirmationKinds = ['unchanged', 'full-review'] as const;
export type HealthConfirmationKind = (typeof healthConfirmationKinds)[number];
