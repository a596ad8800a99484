import { z } from 'zod';
import {
  consentKinds,
  consentLanguages,
  consentMonths,
  consentRelations,
  consentStates,
} from '../consents/consent.ts';
import { consentDraft } from '../consents/draft.ts';
import { signature } from '../consents/signature.ts';
import { consentWords } from '../consents/text.ts';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { paragraph, requiredName } from '../text.ts';
import { command, query } from './method.ts';

const consentId = z.uuid();
const clientId = z.uuid();
const kind = z.enum(consentKinds);
const language = z.enum(consentLanguages);

const textVersion = z.strictObject({
  number: z.int().min(1),
  title: z.string(),
  body: z.string(),
  /** Whether it is the text that comes with the program. */
  isBuiltIn: z.boolean(),
  at: instant,
  therapist: z.string(),
});

/** The text that is signed from now on, and what was signed before. */
export const consentTextView = z.strictObject({
  kind,
  language,
  title: z.string(),
  body: z.string(),
  isBuiltIn: z.boolean(),
  /** SHA-256 of kind, language, title and body as hex. */
  hash: z.string(),
  /** Number of the newest stored version; 0 where the program's own text was never signed or changed. */
  latestNumber: z.int().min(0),
  /** The program's own text, with where it comes from. */
  builtIn: z.strictObject({
    title: z.string(),
    body: z.string(),
    sources: z.array(z.string()),
    reviewedOn: calendarDate,
    reviewDue: calendarDate,
  }),
  /** Newest first. */
  versions: z.array(textVersion),
});
export type ConsentTextView = z.output<typeof consentTextView>;

export const consentView = z.strictObject({
  id: consentId,
  clientId,
  kind,
  language,
  title: z.string(),
  textNumber: z.int().min(1),
  signedOn: calendarDate,
  signedAt: instant,
  /** The first day on which it no longer holds. */
  expiresOn: calendarDate,
  signerName: z.string(),
  relation: z.enum(consentRelations),
  way: z.enum(['drawn', 'typed']),
  witness: z.string(),
  /** Null where it was not taken back. */
  withdrawnOn: calendarDate.nullable(),
  withdrawalReason: z.string(),
  /** What it is worth today. */
  state: z.enum(consentStates),
});
export type ConsentView = z.output<typeof consentView>;

export const consents = {
  /** Each kind in each language: the text in use and its versions. */
  'consents.texts': query({
    input: z.strictObject({}),
    output: z.strictObject({ texts: z.array(consentTextView) }),
    errors: [],
    tags: ['consents'],
  }),
  /** A new version of a text. What was signed before keeps the version it was signed with. */
  'consents.saveText': command({
    input: z.strictObject({ kind, language, words: consentWords, expectedNumber: z.int().min(0) }),
    output: z.strictObject({ textId: z.uuid(), number: z.int() }),
    role: 'owner',
    errors: ['owner-only', 'name-missing', 'words-missing', 'text-too-long', 'changed-elsewhere'],
    invalidates: ['consents'],
    audit: { action: 'consent.text-saved', entity: 'consent-text', id: (_input, output) => output.textId },
  }),
  /** Every consent of a client, newest first. */
  'consents.list': query({
    input: z.strictObject({ clientId }),
    output: z.strictObject({ consents: z.array(consentView) }),
    errors: [],
    tags: ['consents'],
  }),
  /** What was filled in and drawn and is not signed yet. */
  'consents.draft': query({
    input: z.strictObject({ clientId, kind }),
    output: z.strictObject({ draft: consentDraft.nullable() }),
    errors: [],
    tags: ['consents'],
  }),
  'consents.saveDraft': command({
    input: z.strictObject({ clientId, kind, draft: consentDraft }),
    output: z.strictObject({ savedAt: instant }),
    errors: ['not-found', 'too-large', 'value-out-of-range', 'text-too-long'],
    // The page that draws knows what it saved; nothing else shows a draft.
    invalidates: [],
    audit: { action: 'consent.draft-saved', entity: 'client', id: (input) => input.clientId },
  }),
  'consents.discardDraft': command({
    input: z.strictObject({ clientId, kind }),
    output: z.strictObject({}),
    errors: [],
    invalidates: ['consents'],
    audit: { action: 'consent.draft-discarded', entity: 'client', id: (input) => input.clientId },
  }),
  /** Signs the text that has this hash; refused where the text was changed since it was shown. */
  'consents.sign': command({
    input: z.strictObject({
      clientId,
      kind,
      language,
      textHash: z.string().length(64),
      signerName: requiredName,
      relation: z.enum(consentRelations),
      months: consentMonths,
      signature,
    }),
    output: z.strictObject({ consentId, signedOn: calendarDate, expiresOn: calendarDate, hash: z.string() }),
    errors: ['not-found', 'name-missing', 'value-out-of-range', 'changed-elsewhere', 'signature-missing'],
    invalidates: ['consents', 'timeline'],
    audit: { action: 'consent.signed', entity: 'consent', id: (_input, output) => output.consentId },
  }),
  /** Takes a consent back from today on. The consent itself stays in the record. */
  'consents.withdraw': command({
    input: z.strictObject({ consentId, reason: paragraph }),
    output: z.strictObject({ withdrawnOn: calendarDate }),
    errors: ['not-found', 'consent-already-withdrawn', 'text-too-long'],
    invalidates: ['consents', 'timeline'],
    audit: { action: 'consent.withdrawn', entity: 'consent', id: (input) => input.consentId },
  }),
} as const;
