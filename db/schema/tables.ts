import type { Generated } from 'kysely';
import type { VersionKind } from '#domain/notes/versions.ts';
import type { AmendmentTable, CorrectedFactsTable } from './amendment-tables.ts';
import type {
  ConsentDraftTable,
  ConsentTable,
  ConsentTextTable,
  ConsentWithdrawalTable,
} from './consent-tables.ts';
import type { ContactTable, FileContentTable, FileTable } from './file-tables.ts';
import type {
  ExerciseLimitTable,
  HandoutBlockTextTable,
  HandoutDeliveryTable,
  HandoutSourceTable,
  HandoutTable,
  HandoutTextTable,
} from './handout-tables.ts';
import type { PracticeLogoTable } from './logo-table.ts';
import type {
  MeasureEntryTable,
  MeasureEntryWithdrawalTable,
  MeasurePlanTable,
  NoteProgressTable,
} from './measure-tables.ts';
import type { ClearanceTable, ClearanceWithdrawalTable } from './safety-tables.ts';
import type { ClientChangeTable, SearchEntryTable, SearchStateTable } from './search-tables.ts';
import type { SpeedMeterNoteTable, SpeedMeterTable } from './speed-meter-tables.ts';
import type { SpellingWordTable, WritingAidTable } from './writing-tables.ts';

/**
 * The tables as Kysely sees them. Ids are UUIDv7 text, instants UTC text, calendar dates `YYYY-MM-DD` text, booleans
 * 0 or 1, lists and note bodies JSON text (db/schema/json.ts). Empty text means "not known".
 */
export type PracticeTable = {
  readonly id: 1;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly country: 'north-america' | 'united-kingdom' | 'europe' | 'elsewhere';
  readonly emergency_number: string;
  readonly paper: 'a4' | 'letter';
};

export type TherapistTable = {
  readonly id: string;
  readonly name: string;
  readonly credentials: string;
  readonly techniques: string;
  readonly created_at: string;
  readonly role: 'owner' | 'therapist';
  readonly is_active: number;
  readonly started_at: string;
  /** Null while the therapist has access. */
  readonly ended_at: string | null;
};

export type ClientTable = {
  readonly id: string;
  readonly revision: number;
  readonly status: 'active' | 'archived' | 'deceased';
  readonly name: string;
  /** Name as lists sort it; see domain/folded-text.ts foldForSearch. */
  readonly sort_key: string;
  /** Everything a quick search looks at, folded. */
  readonly search_key: string;
  readonly preferred_name: string;
  readonly pronouns: string;
  readonly birth_date: string | null;
  readonly phone: string;
  readonly phone_label: string;
  readonly more_phones: string;
  readonly email: string;
  readonly address: string;
  readonly guardian_name: string;
  readonly guardian_relation: string;
  readonly guardian_phone: string;
  readonly emergency_name: string;
  readonly emergency_relation: string;
  readonly emergency_phone: string;
  readonly occupation: string;
  readonly sitting_hours: number | null;
  readonly lifting: 'none' | 'light' | 'heavy' | null;
  readonly physician: string;
  readonly physician_contact: string;
  readonly referral_source: string;
  readonly allergies: string;
  readonly oil_allergies: string;
  readonly cautions: string;
  readonly areas_to_avoid: string;
  readonly pressure_limit: number | null;
  readonly pressure_wish: number | null;
  readonly positions: string;
  readonly preferences: string;
  readonly tags: string;
  readonly handout_language: 'en' | 'es';
  readonly large_print: number;
  readonly created_at: string;
  readonly updated_at: string;
  /** The record this one was merged into; null for a record of its own. See db/queries/record.ts. */
  readonly merged_into: string | null;
};

/** A merge and, once it was taken back, its undoing. */
export type ClientMergeTable = {
  readonly id: string;
  readonly kept_id: string;
  readonly merged_id: string;
  /** Every record that got a new home: the merged one and those merged into it before. */
  readonly moved_ids: string;
  /** The kept record's fields before the merge. */
  readonly fields_before: string;
  /** The kept record's revision just after it: a later one means that it was edited since. */
  readonly revision_after: number;
  readonly therapist_id: string;
  readonly merged_at: string;
  readonly undone_at: string | null;
};

export type EpisodeTable = {
  readonly id: string;
  readonly client_id: string;
  readonly revision: number;
  readonly complaint: string;
  readonly onset: string;
  readonly onset_is_approximate: number;
  readonly onset_mode: 'sudden' | 'gradual' | 'after-lifting' | 'after-trauma' | 'unknown';
  readonly mechanism: string;
  readonly goals: string;
  readonly plan: string;
  readonly closed_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
};

export type SessionTable = {
  readonly id: string;
  readonly client_id: string;
  readonly episode_id: string;
  readonly therapist_id: string;
  readonly date: string;
  readonly time: string;
  readonly created_at: string;
};

/** One note a session. The words of a draft stand in note_draft, those of a signed note in note_version. */
export type NoteTable = {
  readonly id: string;
  readonly session_id: string;
  readonly state: 'draft' | 'signed' | 'discarded';
  /** What lists show of the note, kept with every save. */
  readonly pain_before: number | null;
  readonly pain_after: number | null;
  readonly minutes: number;
  readonly techniques: string;
  readonly has_open_flag: number;
};

export type NoteDraftTable = {
  readonly note_id: string;
  readonly revision: number;
  readonly body: string;
  readonly saved_at: string;
  /** Why the note was begun on a later day than its session; empty where it was not, or not said yet. */
  readonly late_reason: Generated<string>;
  /** Where the therapist was, as JSON; empty where nothing was noted. */
  readonly place: string;
};

/** Insert only. Later amendments are further numbers of the same note. */
export type NoteVersionTable = {
  readonly id: string;
  readonly note_id: string;
  readonly number: number;
  readonly body: string;
  readonly hash: string;
  /** Hash of the client's signed note before this one; empty for the first. */
  readonly previous_hash: string;
  readonly therapist_id: string;
  readonly signer_name: string;
  readonly signer_credentials: string;
  readonly signed_at: string;
  readonly kind: Generated<VersionKind>;
  /** Why it came to be; empty for an original only. */
  readonly reason: Generated<string>;
  /** What an addendum adds; empty for every other kind. */
  readonly words: Generated<string>;
};

/** Insert only: the very letter that was given. */
export type LetterTable = {
  readonly id: string;
  readonly client_id: string;
  readonly note_id: string;
  readonly therapist_id: string;
  readonly urgency: 'emergency' | 'same-day' | 'within-days' | 'routine';
  readonly fields: string;
  readonly pages: number;
  readonly hash: string;
  readonly created_at: string;
  readonly pdf: Uint8Array;
};

/** Insert only: when and how a letter left the program. */
export type LetterDeliveryTable = {
  readonly id: string;
  readonly letter_id: string;
  readonly way: 'printed' | 'saved';
  readonly printer: string | null;
  readonly copies: number;
  readonly at: string;
};

/** Insert only: a client's health as known on one day; see domain/health/history.ts. */
export type HealthVersionTable = {
  readonly id: string;
  readonly client_id: string;
  readonly number: number;
  readonly body: string;
  readonly source: 'therapist' | 'intake';
  readonly therapist_id: string;
  readonly recorded_on: string;
  readonly recorded_at: string;
};

/** Insert only: a day on which the client said that a version still holds. */
export type HealthConfirmationTable = {
  readonly id: string;
  readonly client_id: string;
  readonly version_id: string;
  readonly session_id: string | null;
  readonly kind: 'unchanged' | 'full-review';
  readonly therapist_id: string;
  readonly confirmed_on: string;
  readonly at: string;
};

/** What a client filled in on this computer. The answers stand still once it is handed in, all of it once it is closed. */
export type IntakeTable = {
  readonly id: string;
  readonly client_id: string;
  /** Who handed the computer over. */
  readonly therapist_id: string;
  readonly status: 'open' | 'submitted' | 'accepted' | 'set-aside';
  readonly language: 'en' | 'es';
  readonly revision: number;
  readonly answers: string;
  readonly started_at: string;
  readonly answered_at: string;
  readonly submitted_at: string | null;
  readonly closed_at: string | null;
  readonly closed_by: string | null;
  /** The values that went into the record, by field or question. */
  readonly accepted: string;
  /** What was asked before a session; null for the form of a new client. */
  readonly check_in: string | null;
};

export type SettingTable = {
  readonly key: 'print' | 'print-of' | 'spelling';
  readonly value: string;
};

/** Insert only. The chain over the rows comes on top of `sequence`. */
export type AuditTable = {
  readonly sequence: Generated<number>;
  readonly at: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly entity: string;
  readonly entity_id: string | null;
};

export type Tables = {
  readonly practice: PracticeTable;
  readonly practice_logo: PracticeLogoTable;
  readonly therapist: TherapistTable;
  readonly client: ClientTable;
  readonly client_merge: ClientMergeTable;
  readonly episode: EpisodeTable;
  readonly session: SessionTable;
  readonly note: NoteTable;
  readonly note_draft: NoteDraftTable;
  readonly note_version: NoteVersionTable;
  readonly corrected_facts: CorrectedFactsTable;
  readonly amendment: AmendmentTable;
  readonly note_progress: NoteProgressTable;
  readonly measure_entry: MeasureEntryTable;
  readonly measure_entry_withdrawal: MeasureEntryWithdrawalTable;
  readonly measure_plan: MeasurePlanTable;
  readonly handout: HandoutTable;
  readonly handout_delivery: HandoutDeliveryTable;
  readonly handout_source: HandoutSourceTable;
  readonly handout_block_text: HandoutBlockTextTable;
  readonly handout_text: HandoutTextTable;
  readonly exercise_limit: ExerciseLimitTable;
  readonly letter: LetterTable;
  readonly letter_delivery: LetterDeliveryTable;
  readonly health_version: HealthVersionTable;
  readonly health_confirmation: HealthConfirmationTable;
  readonly clearance: ClearanceTable;
  readonly clearance_withdrawal: ClearanceWithdrawalTable;
  readonly consent_text: ConsentTextTable;
  readonly consent: ConsentTable;
  readonly consent_withdrawal: ConsentWithdrawalTable;
  readonly consent_draft: ConsentDraftTable;
  readonly file: FileTable;
  readonly file_content: FileContentTable;
  readonly contact: ContactTable;
  readonly intake: IntakeTable;
  readonly search_entry: SearchEntryTable;
  readonly search_state: SearchStateTable;
  readonly client_change: ClientChangeTable;
  readonly speed_meter: SpeedMeterTable;
  readonly speed_meter_note: SpeedMeterNoteTable;
  readonly writing_aid: WritingAidTable;
  readonly spelling_word: SpellingWordTable;
  readonly setting: SettingTable;
  readonly audit: AuditTable;
};
