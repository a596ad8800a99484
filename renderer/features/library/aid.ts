/** A template or a snippet, as the library lists both. */
export type Aid<Fields> = {
  readonly id: string;
  readonly number: number;
  readonly fields: Fields;
  readonly isShipped: boolean;
  readonly isAsShipped: boolean;
  readonly isArchived: boolean;
  readonly changes: readonly { readonly number: number; readonly at: string; readonly therapist: string }[];
};

/** One that is being made and stands in no list yet. */
export const newAid = 'new';
