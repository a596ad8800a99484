import { z } from 'zod';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { noteBody } from '../notes/body.ts';
import { amendmentKinds, versionKinds } from '../notes/versions.ts';
import { longText, paragraph } from '../text.ts';
import { command, query } from './method.ts';

const noteId = z.uuid();
const revision = z.int().min(1);

/** One version of a signed note without its body: who signed what, when and why. */
export const versionSummary = z.strictObject({
  number: z.int().min(1),
  kind: z.enum(versionKinds),
  /** Empty for an original only. */
  reason: z.string(),
  /** What an addendum adds; empty for every other kind. */
  words: z.string(),
  therapistId: z.uuid(),
  name: z.string(),
  credentials: z.string(),
  /** The moment of entry, whatever the day of the session. */
  signedAt: instant,
  /** SHA-256 of the canonical JSON of the version with the hash of what was signed before it, as hex. */
  hash: z.string(),
});
export type VersionSummary = z.output<typeof versionSummary>;

/** What is being written to a signed note. */
export const amendmentDraft = z.strictObject({
  kind: z.enum(amendmentKinds),
  reason: z.string(),
  words: z.string(),
  /** The body of a correction; null for an addendum. */
  body: noteBody.nullable(),
  revision,
  savedAt: instant,
  begunOn: calendarDate,
  therapistName: z.string(),
});
export type AmendmentDraft = z.output<typeof amendmentDraft>;

const saved = z.strictObject({ revision, savedAt: instant });

export const amendments = {
  /** Every version of a signed note with its body, the first one first. */
  'notes.versions': query({
    input: z.strictObject({ noteId }),
    output: z.strictObject({
      versions: z.array(versionSummary.extend({ body: noteBody, previousHash: z.string() })),
    }),
    errors: ['not-found', 'note-not-signed'],
    tags: ['notes'],
  }),
  /** Begins an addendum or a correction, or finds the one that was begun. A correction says why first. */
  'notes.amend.begin': command({
    input: z.strictObject({ noteId, kind: z.enum(amendmentKinds), reason: paragraph }),
    output: saved,
    errors: ['not-found', 'note-not-signed', 'amendment-open', 'reason-missing', 'text-too-long'],
    invalidates: ['notes'],
    audit: { action: 'note.amendment-begun', entity: 'note', id: (input) => input.noteId },
  }),
  /** Keeps an addendum as typed. */
  'notes.amend.save': command({
    input: z.strictObject({ noteId, expectedRevision: revision, reason: paragraph, words: longText }),
    output: saved,
    errors: ['not-found', 'changed-elsewhere', 'amendment-closed', 'text-too-long', 'disk-full'],
    invalidates: [],
    audit: { action: 'note.amendment-saved', entity: 'note', id: (input) => input.noteId },
  }),
  /** Keeps the body of a correction as typed. */
  'notes.amend.saveBody': command({
    input: z.strictObject({ noteId, expectedRevision: revision, body: noteBody }),
    output: saved,
    errors: [
      'not-found',
      'changed-elsewhere',
      'amendment-closed',
      'text-too-long',
      'value-out-of-range',
      'disk-full',
    ],
    invalidates: [],
    audit: { action: 'note.amendment-saved', entity: 'note', id: (input) => input.noteId },
  }),
  /** Throws away what was being written. The signed note is not touched. */
  'notes.amend.discard': command({
    input: z.strictObject({ noteId }),
    output: z.strictObject({}),
    errors: ['not-found', 'amendment-closed'],
    invalidates: ['notes'],
    audit: { action: 'note.amendment-discarded', entity: 'note', id: (input) => input.noteId },
  }),
  /** Adds the version for good. A correction is checked as a note is before it is signed. */
  'notes.amend.sign': command({
    input: z.strictObject({ noteId, expectedRevision: revision, reason: paragraph }),
    output: z.strictObject({ noteId, number: z.int(), signedAt: instant, hash: z.string() }),
    errors: [
      'not-found',
      'changed-elsewhere',
      'amendment-closed',
      'reason-missing',
      'words-missing',
      'correction-unchanged',
      'text-too-long',
      'note-incomplete',
      'stop-flag-open',
      'clearance-needed',
      'treatment-not-allowed',
    ],
    invalidates: ['notes', 'progress', 'clients', 'episodes'],
    audit: { action: 'note.amended', entity: 'note', id: (input) => input.noteId },
  }),
} as const;
