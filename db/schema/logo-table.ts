/** Insert only: the practice's logo, the newest is in use. Pictures are PNG; null: none from then on. */
export type PracticeLogoTable = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly colour: Uint8Array | null;
  readonly grey: Uint8Array | null;
  readonly therapist_id: string;
  readonly at: string;
};
