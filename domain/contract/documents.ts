import { z } from 'zod';
import { calendarDate } from '../dates/calendar-date.ts';
import { printChoice } from '../practice/practice.ts';
import { letterAudiences } from '../progress/letter-audience.ts';
import { pdfBytes } from './handouts.ts';
import { effect, query } from './method.ts';

const recordRefs = [
  z.strictObject({ kind: z.literal('handout'), handoutId: z.uuid() }),
  z.strictObject({ kind: z.literal('note'), noteId: z.uuid() }),
  /** Everything written about a client; days are inclusive, null for no limit. */
  z.strictObject({
    kind: z.literal('chart'),
    clientId: z.uuid(),
    from: calendarDate.nullable(),
    to: calendarDate.nullable(),
    withAmendments: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('letter'), letterId: z.uuid() }),
  /** Where an episode stands, on one page, in words for the client or for a physician. */
  z.strictObject({
    kind: z.literal('progress-letter'),
    episodeId: z.uuid(),
    audience: z.enum(letterAudiences),
  }),
  /** An episode from its first session to its last, for the client or for a physician. */
  z.strictObject({
    kind: z.literal('discharge-summary'),
    episodeId: z.uuid(),
    audience: z.enum(letterAudiences),
  }),
  z.strictObject({ kind: z.literal('consent'), consentId: z.uuid() }),
  /** The intake to fill in by hand: blank, or with a client's name on it. */
  z.strictObject({ kind: z.literal('intake-form'), clientId: z.uuid().nullable() }),
  /** The few questions before a session, on one page in the client's language. */
  z.strictObject({ kind: z.literal('measure-sheet'), episodeId: z.uuid() }),
  /** A kept file; `drawnId` is the transfer that holds a picture as the window drew it, null for all but pictures. */
  z.strictObject({ kind: z.literal('file'), fileId: z.uuid(), drawnId: z.uuid().nullable() }),
] as const;

/** A document on paper: a stored handout or letter, a note (draft or signed), a client's chart, a signed consent, the sheet with the recovery code. */
export const documentRef = z.discriminatedUnion('kind', [
  ...recordRefs,
  z.strictObject({ kind: z.literal('recovery-sheet'), recoveryCode: z.string().max(200) }),
]);
export type DocumentRef = z.output<typeof documentRef>;

/** What another program may show: all but the recovery code, which must not lie readable on a disk even for a while. */
export const viewableRef = z.discriminatedUnion('kind', recordRefs);
export type ViewableRef = z.output<typeof viewableRef>;

export function documentEntityId(document: DocumentRef): string | null {
  switch (document.kind) {
    case 'handout':
      return document.handoutId;
    case 'note':
      return document.noteId;
    case 'letter':
      return document.letterId;
    case 'progress-letter':
    case 'discharge-summary':
    case 'measure-sheet':
      return document.episodeId;
    case 'consent':
      return document.consentId;
    case 'file':
      return document.fileId;
    case 'intake-form':
    case 'chart':
      return document.clientId;
    case 'recovery-sheet':
      return null;
  }
}

const printer = z.strictObject({
  name: z.string(),
  /** What people call it and where it stands; empty where the system does not know. */
  description: z.string(),
  location: z.string(),
  isDefault: z.boolean(),
  /** `stopped` printers keep jobs until they are resumed. */
  state: z.enum(['idle', 'printing', 'stopped', 'unknown']),
});
export type PrinterView = z.output<typeof printer>;

export const documents = {
  'documents.pdf': query({
    input: z.strictObject({ document: documentRef }),
    output: z.strictObject({ pdf: pdfBytes }),
    errors: ['not-found', 'pdf-not-made'],
    tags: ['handouts', 'notes', 'practice', 'consents', 'clients', 'episodes', 'progress'],
  }),
  'documents.printers': query({
    input: z.strictObject({}),
    output: z.strictObject({ printers: z.array(printer), isAvailable: z.boolean() }),
    errors: [],
    tags: ['printers'],
  }),
  /** What the chosen printer can do beyond printing; asked for one printer at a time, since one far away takes its time. */
  'documents.printerAbilities': query({
    input: z.strictObject({ printer: z.string().max(200).nullable() }),
    output: z.strictObject({ isTwoSided: z.boolean(), isColour: z.boolean() }),
    errors: ['printer-missing', 'printing-unavailable'],
    tags: ['printers'],
  }),
  /** Hands the PDF to the system's queue. "Sent" is all that can be known: paper may still be missing. */
  'documents.print': effect({
    input: z.strictObject({ document: documentRef, print: printChoice }),
    output: z.strictObject({ printer: z.string() }),
    errors: ['not-found', 'printer-missing', 'printer-refused', 'printing-unavailable', 'pdf-not-made'],
    invalidates: ['handouts', 'letters', 'timeline', 'practice'],
    audit: {
      action: 'document.printed',
      entity: 'document',
      id: (input) => documentEntityId(input.document),
    },
  }),
  /** Asks where, then writes the PDF there. */
  'documents.save': effect({
    input: z.strictObject({ document: documentRef }),
    output: z.strictObject({ fileName: z.string() }),
    errors: [
      'not-found',
      'cancelled',
      'file-not-written',
      'disk-full',
      'folder-not-writable',
      'pdf-not-made',
    ],
    invalidates: ['handouts', 'letters', 'timeline'],
    audit: { action: 'document.saved', entity: 'document', id: (input) => documentEntityId(input.document) },
  }),
  /** Shows the PDF in the system's own program. The copy that takes is removed again, at the latest on locking. */
  'documents.open': effect({
    input: z.strictObject({ document: viewableRef }),
    output: z.strictObject({}),
    errors: [
      'not-found',
      'viewer-missing',
      'file-not-written',
      'disk-full',
      'folder-not-writable',
      'pdf-not-made',
    ],
    invalidates: ['handouts', 'letters', 'timeline'],
    audit: {
      action: 'document.opened',
      entity: 'document',
      id: (input) => documentEntityId(input.document),
    },
  }),
} as const;
