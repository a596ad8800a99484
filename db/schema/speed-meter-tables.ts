/** Therapists who have their speed counted. */
export type SpeedMeterTable = {
  readonly therapist_id: string;
};

/** What writing one note took; leads to no note. */
export type SpeedMeterNoteTable = {
  readonly therapist_id: string;
  readonly number: number;
  readonly seconds: number;
  readonly interactions: number;
  readonly sections: string;
};
