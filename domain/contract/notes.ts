import { z } from 'zod';
import { calendarDate, clockTime, instant } from '../dates/calendar-date.ts';
import { noteBody } from '../notes/body.ts';
import { noteStates } from '../notes/lifecycle.ts';
import { draftPlace } from '../notes/place.ts';
import { amendmentKinds } from '../notes/versions.ts';
import { paragraph } from '../text.ts';
import { amendmentDraft, versionSummary } from './amendments.ts';
import { command, query } from './method.ts';
import { knownFacts } from './safety.ts';

const noteId = z.uuid();
const revision = z.int().min(1);

/** One row of a list of sessions. */
export const sessionSummary = z.strictObject({
  noteId,
  sessionId: z.uuid(),
  clientId: z.uuid(),
  clientName: z.string(),
  /** Whose session it is; null where the practice has had only one therapist. */
  therapistName: z.string().nullable(),
  episodeId: z.uuid(),
  date: calendarDate,
  time: clockTime,
  state: z.enum(noteStates),
  painBefore: z.int().nullable(),
  painAfter: z.int().nullable(),
  minutes: z.int(),
  techniques: z.array(z.string()),
  hasOpenFlag: z.boolean(),
  /** Something was added to the note or corrected in it since it was signed. */
  isAmended: z.boolean(),
  /** Begun on a later day than its session, and labelled so for good. */
  isLateEntry: z.boolean(),
  /** What is being written to the signed note and is not signed itself. */
  amendment: z.strictObject({ kind: z.enum(amendmentKinds), begunOn: calendarDate }).nullable(),
});
export type SessionSummary = z.output<typeof sessionSummary>;

const signature = z.strictObject({
  therapistId: z.uuid(),
  name: z.string(),
  credentials: z.string(),
  signedAt: instant,
  /** SHA-256 of the canonical JSON of the note with the hash of the client's previous signed note, as hex. */
  hash: z.string(),
});

export const noteView = z.strictObject({
  noteId,
  sessionId: z.uuid(),
  clientId: z.uuid(),
  episodeId: z.uuid(),
  /** Whose session it is: the one who began the note. Another may finish and sign it. */
  therapist: z.strictObject({ therapistId: z.uuid(), name: z.string(), credentials: z.string() }),
  date: calendarDate,
  time: clockTime,
  state: z.enum(noteStates),
  /** Rises with every save of a draft. */
  revision,
  savedAt: instant,
  body: noteBody,
  /** Where the therapist was in the draft when it was saved; null where nothing was noted. */
  place: draftPlace.nullable().optional(),
  /** Who signed the body as it is, for the first time or in the last correction. */
  signature: signature.nullable(),
  /** How the signed note came to be, the first version first; empty for a draft. */
  versions: z.array(versionSummary),
  /** What is being written to the signed note; null where nothing is. */
  amendment: amendmentDraft.nullable(),
  /** When the note was begun, and why so late; null where it was begun on the day of its session. */
  lateEntry: z.strictObject({ begunOn: calendarDate, reason: z.string() }).nullable(),
  /** The signed note before this one in the episode; null for the first. */
  previous: z.strictObject({ noteId, date: calendarDate, body: noteBody }).nullable(),
  /** What the safety rules know of the client beside this note, as it is now. */
  known: knownFacts,
  /** The day of the last signed session with the full safety form; null where it was never asked. */
  lastFullFormOn: calendarDate.nullable(),
});
export type NoteView = z.output<typeof noteView>;

export const notes = {
  /** Sessions of a client, newest first. Discarded drafts are left out. */
  'notes.listForClient': query({
    input: z.strictObject({ clientId: z.uuid() }),
    output: z.strictObject({ sessions: z.array(sessionSummary) }),
    errors: [],
    tags: ['notes'],
  }),
  /** What the start page shows: drafts to finish (oldest first), sessions of today, clients seen lately. */
  'notes.today': query({
    input: z.strictObject({}),
    output: z.strictObject({
      today: calendarDate,
      due: z.array(sessionSummary),
      ofToday: z.array(sessionSummary),
      recent: z.array(sessionSummary),
    }),
    errors: [],
    tags: ['notes', 'clients'],
  }),
  'notes.get': query({
    input: z.strictObject({ noteId }),
    output: noteView,
    errors: ['not-found'],
    tags: ['notes', 'safety', 'health', 'clients'],
  }),
  /** Starts a session today with an empty draft. A draft of the same client and day is opened instead of a second. */
  'notes.start': command({
    input: z.strictObject({ episodeId: z.uuid() }),
    output: z.strictObject({ noteId }),
    errors: ['not-found', 'episode-closed', 'client-not-active'],
    invalidates: ['notes', 'episodes', 'clients'],
    audit: { action: 'note.started', entity: 'note', id: (_input, output) => output.noteId },
  }),
  /** Starts the note of a session on an earlier day. A draft of the same client and day is opened instead of a second. */
  'notes.startLate': command({
    input: z.strictObject({ episodeId: z.uuid(), date: calendarDate, time: clockTime, reason: paragraph }),
    output: z.strictObject({ noteId }),
    errors: [
      'not-found',
      'episode-closed',
      'client-not-active',
      'date-impossible',
      'day-not-earlier',
      'reason-missing',
      'text-too-long',
    ],
    invalidates: ['notes', 'episodes', 'clients', 'progress'],
    audit: { action: 'note.started-late', entity: 'note', id: (_input, output) => output.noteId },
  }),
  /** Keeps a draft as typed. Answers after the commit: what it returns is on the disk. */
  'notes.saveDraft': command({
    input: z.strictObject({
      noteId,
      expectedRevision: revision,
      body: noteBody,
      /** Where the therapist was; without one, the place kept before stays. */
      place: draftPlace.optional(),
    }),
    output: z.strictObject({ revision, savedAt: instant }),
    errors: [
      'not-found',
      'changed-elsewhere',
      'note-already-signed',
      'text-too-long',
      'value-out-of-range',
      'disk-full',
    ],
    invalidates: [],
    audit: { action: 'note.saved', entity: 'note', id: (input) => input.noteId },
  }),
  /** Corrects the day and time of a draft's session. */
  'notes.reschedule': command({
    input: z.strictObject({ noteId, date: calendarDate, time: clockTime }),
    output: z.strictObject({}),
    errors: ['not-found', 'note-already-signed', 'note-set-aside', 'date-in-future', 'date-impossible'],
    invalidates: ['notes', 'progress'],
    audit: { action: 'note.rescheduled', entity: 'note', id: (input) => input.noteId },
  }),
  /** Fixes the note for good. What was begun on a later day than its session becomes a late entry and says why. */
  'notes.sign': command({
    input: z.strictObject({
      noteId,
      expectedRevision: revision,
      /** Why it is a late entry; without one, what was said when it was begun stays. */
      lateReason: paragraph.optional(),
    }),
    output: z.strictObject({ noteId, signedAt: instant, hash: z.string() }),
    errors: [
      'not-found',
      'changed-elsewhere',
      'note-already-signed',
      'note-set-aside',
      'reason-missing',
      'note-incomplete',
      'stop-flag-open',
      'clearance-needed',
      'treatment-not-allowed',
    ],
    invalidates: ['notes', 'progress', 'clients', 'episodes'],
    audit: { action: 'note.signed', entity: 'note', id: (input) => input.noteId },
  }),
  /** Sets a draft aside. It stays in the file and can be brought back. */
  'notes.setDiscarded': command({
    input: z.strictObject({ noteId, isDiscarded: z.boolean() }),
    output: z.strictObject({}),
    errors: ['not-found', 'note-already-signed'],
    invalidates: ['notes', 'clients', 'episodes'],
    audit: { action: 'note.discarded-set', entity: 'note', id: (input) => input.noteId },
  }),
} as const;
