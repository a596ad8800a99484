import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { VersionKind } from '#domain/notes/versions.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import type { Block, Canvas } from './canvas.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { type Depth, factRows, noteSection, typedWords } from './note-parts.ts';
import { dateInWords, instantInWords, nameWithCredentials } from './words.ts';

/** One signed version of a note, as it is named on paper. */
export type VersionOnPaper = {
  readonly kind: VersionKind;
  /** Empty for the original. */
  readonly reason: string;
  /** What an addendum adds; empty for the others. */
  readonly words: string;
  readonly signer: { readonly name: string; readonly credentials: string };
  readonly signedAt: Instant;
  readonly hash: string;
};

/** A note with the versions it was signed in, oldest first; none for a draft. */
export type SignedOnPaper = { readonly date: CalendarDate; readonly versions: readonly VersionOnPaper[] };

export type SignatureSetting = {
  readonly paper: PaperSize;
  /** IANA name of the time zone that times are written in. */
  readonly timeZone: string;
  readonly depth: Depth;
};

const kindWords = {
  original: 'Signed',
  addendum: 'Addendum',
  correction: 'Correction',
  'late-entry': 'Late entry',
} as const satisfies Record<VersionOnPaper['kind'], string>;

/**
 * Who signed the note first and when, and what was added or corrected since, each with its reason, author, session date
 * and entry date.
 */
export function signatureBlocks(
  canvas: Canvas,
  { date, versions }: SignedOnPaper,
  setting: SignatureSetting,
): readonly Block[] {
  const [original, ...amendments] = versions;
  const first = noteSection(
    canvas,
    'Signature',
    (section) =>
      original === undefined
        ? factRows(canvas, section, [['State', 'Not signed. This print is not a record.']])
        : versionRows(canvas, section, original, date, setting),
    setting.depth,
  );
  if (amendments.length === 0) return first;
  return [
    ...first,
    ...noteSection(
      canvas,
      'Amendments',
      (section) =>
        amendments.flatMap((version) => [
          ...versionRows(canvas, section, version, date, setting),
          ...typedWords(canvas, section, 'Added', version.words, setting.depth),
        ]),
      setting.depth,
    ),
  ];
}

function versionRows(
  canvas: Canvas,
  section: PdfElement,
  version: VersionOnPaper,
  date: CalendarDate,
  { paper, timeZone }: SignatureSetting,
): readonly Block[] {
  const { kind, reason, signer, signedAt, hash } = version;
  return factRows(canvas, section, [
    ['Kind', kind === 'original' ? '' : kindWords[kind]],
    ['Reason', reason],
    ['Signed by', nameWithCredentials(signer.name, signer.credentials)],
    ['Session of', dateInWords(date, paper)],
    ['Entered', instantInWords(signedAt, timeZone, paper)],
    ['Fingerprint', hash],
  ]);
}
