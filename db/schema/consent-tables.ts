/** Insert only: a wording of a consent. */
export type ConsentTextTable = {
  readonly id: string;
  readonly kind: 'treatment' | 'gluteal' | 'anterior';
  readonly language: 'en' | 'es';
  readonly number: number;
  /** `backnote` where the practice uses the text that comes with the program. */
  readonly origin: 'backnote' | 'practice';
  readonly title: string;
  readonly body: string;
  readonly hash: string;
  readonly therapist_id: string;
  readonly at: string;
};

/** Insert only: what a client signed. Names are kept as they were on that day. */
export type ConsentTable = {
  readonly id: string;
  readonly client_id: string;
  readonly kind: 'treatment' | 'gluteal' | 'anterior';
  readonly text_id: string;
  readonly text_hash: string;
  readonly signed_on: string;
  readonly signed_at: string;
  /** The first day on which it no longer holds. */
  readonly expires_on: string;
  readonly client_name: string;
  readonly practice_name: string;
  readonly signer_name: string;
  readonly relation: 'client' | 'guardian';
  /** Strokes or a typed name; see domain/consents/signature.ts. */
  readonly signature: string;
  readonly therapist_id: string;
  readonly witness_name: string;
  readonly witness_credentials: string;
  readonly hash: string;
};

/** Insert only: a consent that was taken back. */
export type ConsentWithdrawalTable = {
  readonly id: string;
  readonly consent_id: string;
  readonly reason: string;
  readonly withdrawn_on: string;
  readonly at: string;
  readonly therapist_id: string;
};

/** A consent while it is being signed. */
export type ConsentDraftTable = {
  readonly client_id: string;
  readonly kind: 'treatment' | 'gluteal' | 'anterior';
  readonly body: string;
  readonly saved_at: string;
};
