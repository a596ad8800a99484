import type { ClientFields } from '#domain/clients/client.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import type { Instant } from '#domain/dates/calendar-date.ts';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import type { Block, Canvas, PaperBox } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { factRows } from './note-parts.ts';
import { noteSections } from './note-sections.ts';
import { type SignedOnPaper, signatureBlocks } from './note-signature.ts';
import { boxed } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth, recordTheme } from './theme.ts';
import { dateInWords, nameWithCredentials, timeInWords } from './words.ts';

export type NoteInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'paper'>;
  readonly therapist: Pick<TherapistFields, 'name' | 'credentials'>;
  readonly client: Pick<ClientFields, 'name' | 'birthDate'>;
  readonly note: Pick<NoteView, 'date' | 'time' | 'state' | 'body'> &
    SignedOnPaper & { readonly isFirstVisit: boolean };
  readonly createdAt: Instant;
  /** IANA name of the time zone that times are written in. */
  readonly timeZone: string;
  readonly fontsFolder: string;
};

/** A session note as a tagged PDF: what was recorded, who signed it and when. A draft says that it is one. */
export function renderNote(input: NoteInput): Promise<Rendered> {
  const { practice, client, note, createdAt, fontsFolder } = input;
  const { paper } = practice;
  return renderDocument(
    {
      title: 'Session note',
      language: 'en',
      theme: recordTheme(paper),
      createdAt,
      fontsFolder,
      head: { left: client.name, right: `Session of ${dateInWords(note.date, paper)}` },
      foot: practice.name,
    },
    (canvas) => composeDocument(canvas, input),
  );
}

function composeDocument(canvas: Canvas, input: NoteInput): readonly Block[] {
  const { note, practice, timeZone } = input;
  const { paper } = practice;
  return [
    ...titleBlocks(canvas, input),
    ...noteSections(canvas, note.body, { paper, depth: 2, isFirstVisit: note.isFirstVisit }),
    ...signatureBlocks(canvas, note, { paper, timeZone, depth: 2 }),
  ];
}

function titleBlocks(canvas: Canvas, { practice, therapist, client, note }: NoteInput): readonly Block[] {
  const { root, theme } = canvas;
  const { text, margin, unit } = theme;
  const { paper } = practice;
  const place = { parent: root, x: margin.left, width: contentWidth(theme) };
  const title = textBlock(canvas, 'Session note', {
    ...place,
    tag: 'H1',
    style: text.title,
    keepWithNext: true,
    bookmark: 'Session note',
  });
  const born = client.birthDate === null ? '' : dateInWords(client.birthDate, paper);
  const facts = factRows(canvas, root, [
    ['Client', client.name],
    ['Born', born],
    ['Session', `${dateInWords(note.date, paper)}, ${timeInWords(note.time, paper)}`],
    ['Therapist', nameWithCredentials(therapist.name, therapist.credentials)],
    ['Practice', [practice.name, practice.phone].filter((part) => part !== '').join(', ')],
  ]);
  if (note.state === 'signed') return [title, ...facts];
  const words = note.state === 'draft' ? 'Draft – not signed' : 'Set aside – not signed';
  const banner = textBlock(canvas, words, {
    ...place,
    x: place.x + unit * 3,
    width: place.width - unit * 6,
    style: { ...text.lead, weight: 'bold', colour: colours.stop },
  });
  return [title, boxed([banner], tinted(canvas), unit * 2), ...facts];
}

function tinted({ pdf, theme }: Canvas): PaperBox {
  return {
    padding: theme.unit * 1.5,
    paint: (top, bottom) => {
      pdf.rect(theme.margin.left, top, contentWidth(theme), bottom - top).fill(colours.stopTint);
    },
  };
}
