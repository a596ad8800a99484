/** Insert only: somebody else's word that massage may go on. */
export type ClearanceTable = {
  readonly id: string;
  readonly client_id: string;
  /** The flag or condition that it answers; see domain/safety/clearance.ts. */
  readonly rule_id: string;
  /** Whose word it is. */
  readonly source: string;
  readonly given_on: string;
  readonly limits: string;
  readonly pressure_limit: number | null;
  /** The first day on which it no longer holds. */
  readonly expires_on: string | null;
  readonly therapist_id: string;
  readonly at: string;
};

/** Insert only: a clearance that no longer holds. */
export type ClearanceWithdrawalTable = {
  readonly id: string;
  readonly clearance_id: string;
  readonly reason: string;
  readonly withdrawn_on: string;
  readonly at: string;
  readonly therapist_id: string;
};
