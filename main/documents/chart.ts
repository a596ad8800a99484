import type { ClientFields } from '#domain/clients/client.ts';
import type { NoteView } from '#domain/contract/notes.ts';
import type { CalendarDate, Instant } from '#domain/dates/calendar-date.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import type { PracticeFields } from '#domain/practice/practice.ts';
import { type Block, type Canvas, givenBack } from './canvas.ts';
import { type ChartEpisode, type ChartHealth, recordBlocks } from './chart-record.ts';
import { type ChartEntry, scoreBlocks } from './chart-scores.ts';
import { type Rendered, renderDocument } from './document.ts';
import { factRows } from './note-parts.ts';
import { noteSections } from './note-sections.ts';
import { type SignedOnPaper, signatureBlocks } from './note-signature.ts';
import { textBlock } from './text-block.ts';
import { contentWidth, recordTheme } from './theme.ts';
import { dateInWords, nameWithCredentials, timeInWords } from './words.ts';

/** One session of a chart: its note as it is to be read, and earlier versions that are printed after it. */
export type ChartSession = {
  readonly note: Pick<NoteView, 'date' | 'time' | 'therapist'> & SignedOnPaper;
  readonly body: NoteBody;
  readonly isFirstVisit: boolean;
  /** Bodies that a correction replaced, oldest first; empty where amendments are left out. */
  readonly replaced: readonly NoteBody[];
  /** How many amendments were left out at the reader's wish. */
  readonly leftOut: number;
};

export type ChartInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'phone' | 'paper'>;
  readonly client: ClientFields;
  readonly health: ChartHealth | null;
  readonly episodes: readonly ChartEpisode[];
  /** Null where the chart has no first or last day. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly withAmendments: boolean;
  readonly sessions: readonly ChartSession[];
  /** Scores of the period that stand in no note, oldest first. */
  readonly entries: readonly ChartEntry[];
  /** Sessions of the period whose note is not signed; they are no part of the record yet. */
  readonly notSigned: number;
  readonly createdAt: Instant;
  /** The day of the print where the practice is. */
  readonly today: CalendarDate;
  readonly timeZone: string;
  readonly fontsFolder: string;
};

/** Everything that is written about a client: the record, health, episodes, every note and every score, oldest first. */
export function renderChart(input: ChartInput): Promise<Rendered> {
  const { practice, client, createdAt, today, fontsFolder } = input;
  return renderDocument(
    {
      title: 'Client chart',
      language: 'en',
      theme: recordTheme(practice.paper),
      createdAt,
      fontsFolder,
      head: {
        left: client.name,
        right: `Chart of ${dateInWords(today, practice.paper)}`,
      },
      foot: practice.name,
    },
    (canvas) => composeChart(canvas, input),
  );
}

/** Notes set in one go before the process is given back to other calls. */
const notesInOneGo = 5;

async function composeChart(canvas: Canvas, input: ChartInput): Promise<readonly Block[]> {
  const blocks: Block[] = [...titleBlocks(canvas, input), ...recordBlocks(canvas, input)];
  const { paper } = input.practice;
  const entries = new Map<CalendarDate, ChartEntry[]>();
  for (const entry of input.entries) entries.set(entry.date, [...(entries.get(entry.date) ?? []), entry]);
  const scoresUpTo = (last: CalendarDate | null) => {
    for (const [date, ofDay] of entries) {
      if (last !== null && date > last) break;
      blocks.push(...scoreBlocks(canvas, date, ofDay, paper));
      entries.delete(date);
    }
  };
  for (const [index, session] of input.sessions.entries()) {
    if (index % notesInOneGo === 0) await givenBack();
    // As everywhere, what was entered without a session counts as the morning of its day.
    scoresUpTo(session.note.date);
    blocks.push(...sessionBlocks(canvas, session, input));
  }
  scoresUpTo(null);
  return blocks;
}

function titleBlocks(canvas: Canvas, input: ChartInput): readonly Block[] {
  const { root, theme } = canvas;
  const { client, practice, from, to, withAmendments, sessions, notSigned } = input;
  const { paper } = practice;
  const day = (date: CalendarDate | null, open: string) => (date === null ? open : dateInWords(date, paper));
  return [
    textBlock(canvas, 'Client chart', {
      parent: root,
      x: theme.margin.left,
      width: contentWidth(theme),
      tag: 'H1',
      style: theme.text.title,
      keepWithNext: true,
      bookmark: 'Client chart',
    }),
    ...factRows(canvas, root, [
      ['Client', client.name],
      ['Born', client.birthDate === null ? '' : dateInWords(client.birthDate, paper)],
      [
        'Period',
        from === null && to === null ? 'All sessions' : `${day(from, 'Beginning')} to ${day(to, 'today')}`,
      ],
      ['Sessions', String(sessions.length)],
      ['Not signed yet', notSigned === 0 ? '' : `${notSigned} not printed`],
      ['Amendments', withAmendments ? 'Printed with their reasons' : 'Left out: notes as first signed'],
      ['Practice', [practice.name, practice.phone].filter((part) => part !== '').join(', ')],
    ]),
  ];
}

function sessionBlocks(canvas: Canvas, session: ChartSession, input: ChartInput): readonly Block[] {
  const { note, body, isFirstVisit, replaced, leftOut } = session;
  const { practice, timeZone } = input;
  const { paper } = practice;
  const { root, theme } = canvas;
  const { margin, text, unit } = theme;
  const place = { parent: root, x: margin.left, width: contentWidth(theme) };
  const title = `Session of ${dateInWords(note.date, paper)}, ${timeInWords(note.time, paper)}`;
  const setting = { paper, depth: 3, isFirstVisit } as const;
  return [
    textBlock(canvas, title, {
      ...place,
      tag: 'H2',
      style: text.section,
      gapBefore: unit * 8,
      keepWithNext: true,
      bookmark: title,
    }),
    ...factRows(canvas, root, [
      ['Therapist', nameWithCredentials(note.therapist.name, note.therapist.credentials)],
      [
        'Amended later',
        leftOut === 0 ? '' : `${leftOut === 1 ? 'One amendment' : `${leftOut} amendments`} not printed here`,
      ],
    ]),
    ...noteSections(canvas, body, setting),
    ...signatureBlocks(canvas, note, { paper, timeZone, depth: 3 }),
    ...replaced.flatMap((earlier, index) => [
      textBlock(canvas, `Version ${index + 1}, replaced by a correction`, {
        ...place,
        tag: 'H3',
        style: text.heading,
        gapBefore: unit * 5,
        keepWithNext: true,
      }),
      ...noteSections(canvas, earlier, setting),
    ]),
  ];
}
