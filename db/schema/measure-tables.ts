import type { Cadence } from '#domain/measures/facts.ts';
import type { EntrySource } from '#domain/progress/record.ts';

/** What progress reads of a signed version: made from its body, and made anew at any time. */
export type NoteProgressTable = {
  readonly version_id: string;
  readonly note_id: string;
  readonly session_id: string;
  readonly episode_id: string;
  readonly client_id: string;
  readonly facts_format: number;
  readonly facts: string;
};

/** Insert only: a value that stands in no note. */
export type MeasureEntryTable = {
  readonly id: string;
  readonly client_id: string;
  readonly episode_id: string;
  readonly date: string;
  readonly measure: string;
  /** The client's name for the activity; empty for measures without items. */
  readonly item: string;
  readonly side: 'left' | 'right' | null;
  readonly way: string;
  readonly value: number;
  readonly source: EntrySource;
  readonly therapist_id: string;
  readonly intake_id: string | null;
  readonly at: string;
};

/** Insert only: an entry that was a mistake. */
export type MeasureEntryWithdrawalTable = {
  readonly entry_id: string;
  readonly reason: string;
  readonly therapist_id: string;
  readonly at: string;
};

/** Insert only: target and cadence of one measure of an episode, the newest row holds. */
export type MeasurePlanTable = {
  readonly id: string;
  readonly client_id: string;
  readonly episode_id: string;
  readonly measure: string;
  readonly item: string;
  readonly side: 'left' | 'right' | null;
  readonly target: number | null;
  readonly target_on: string | null;
  readonly cadence: Cadence | null;
  readonly therapist_id: string;
  readonly at: string;
};
