import { minutesInAll, techniqueShares } from '#domain/progress/care-given.ts';
import { missingMeasures, painNoted } from '#domain/progress/letter-facts.ts';
import type { Block, Canvas } from './canvas.ts';
import { factLine } from './fact-line.ts';
import { shortenedTo } from './fit-page.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { noteSection, proseBlocks } from './note-parts.ts';
import { chartBlocks } from './progress-letter-chart.ts';
import type { EpisodePaper } from './progress-letter-input.ts';
import { measureTable } from './progress-letter-rows.ts';
import { sourcesOf } from './progress-letter-sources.ts';
import { dateOf } from './progress-letter-words.ts';
import { boxed } from './stack.ts';
import { tableBlock } from './table-block.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth } from './theme.ts';
import { timeInWords } from './words.ts';

/** Whether it is better, what changed by how much, and what that is measured by. */
export function changeBlocks(
  canvas: Canvas,
  paper: EpisodePaper,
  title: string,
  said: readonly string[] = [],
): readonly Block[] {
  const { measures, room, voice } = paper;
  const shown = measures.slice(0, room.measures);
  const { columns, rows } = measureTable(voice, shown);
  return noteSection(canvas, title, (section) =>
    shown.length === 0
      ? proseBlocks(canvas, section, [voice.words.nothing, ...said])
      : [
          headline(canvas, paper, section),
          ...proseBlocks(canvas, section, said),
          tableBlock(canvas, columns, rows, { parent: section, ...dense(canvas) }),
          ...chartBlocks(canvas, paper, section),
          smallWords(canvas, section, footnotes(paper, measures.length - shown.length)),
        ],
  );
}

/** A little smaller than running text, so that each measure takes two lines at most. */
function dense({ theme }: Canvas) {
  const { margin, unit, text } = theme;
  return { x: margin.left, width: contentWidth(theme), style: text.help, gapBefore: unit };
}

function headline(canvas: Canvas, { overall, voice }: EpisodePaper, parent: PdfElement): Block {
  const { pdf, theme } = canvas;
  const { margin, unit, text } = theme;
  const words = overall === null ? voice.words.notSummedUp : voice.words.overall[overall];
  const block = textBlock(canvas, words, {
    parent,
    x: margin.left + unit * 3,
    width: contentWidth(theme) - unit * 6,
    style: text.heading,
  });
  const paint = (top: number, bottom: number) => {
    pdf.rect(margin.left, top, contentWidth(theme), bottom - top).fill(colours.accentTint);
    pdf.rect(margin.left, top, 3, bottom - top).fill(colours.accent);
  };
  return boxed([block], { padding: unit * 1.5, paint }, unit);
}

/** What the table cannot say: thresholds and sources, what is missing, what was left out. */
function footnotes(
  { measures, overall, record, voice, room }: EpisodePaper,
  hidden: number,
): readonly string[] {
  const { words } = voice;
  const shown = measures.slice(0, room.measures);
  const noted = painNoted(record);
  const sessions = record.sessions.length;
  const when = (isSo: boolean, sentence: string) => (isSo ? [sentence] : []);
  return [
    ...sourcesOf(voice, shown),
    ...when(overall !== null && measures.some(({ decides }) => decides), words.deciding),
    ...when(
      shown.some(({ judgement: { leftOut } }) => leftOut > 0),
      words.leftOut,
    ),
    ...missingMeasures(measures).map((measure) => words.missing[measure]),
    ...when(noted > 0 && noted < sessions, words.painNoted(noted, sessions)),
    ...when(hidden > 0, words.further(hidden)),
  ];
}

export function smallWords(canvas: Canvas, parent: PdfElement, sentences: readonly string[], gap = 1): Block {
  const { text, margin, unit } = canvas.theme;
  if (sentences.length === 0) return { rows: [] };
  return textBlock(canvas, sentences.join(' '), {
    parent,
    x: margin.left,
    width: contentWidth(canvas.theme),
    style: { ...text.small, size: 9, leading: 11.5 },
    gapBefore: unit * gap,
  });
}

/** What was done, how often and how long, the longest first. That it helped is said nowhere. */
export function careBlocks(
  canvas: Canvas,
  { record, voice, room }: EpisodePaper,
  title: string,
  said: readonly string[] = [],
): readonly Block[] {
  const { words } = voice;
  const shares = techniqueShares(record);
  const shown = shares.slice(0, room.techniques);
  const whole = minutesInAll(record);
  const lines = shown.map(({ technique, sessions, minutes, pressure }) =>
    [
      `${words.technique[technique]}: ${words.sessionCount(sessions)}`,
      ...(minutes === null ? [] : [words.minutes(minutes)]),
      ...(pressure === null ? [] : [words.usualPressure(pressure)]),
    ].join(', '),
  );
  const rest = shares.length - shown.length;
  const all = [...lines, ...(rest > 0 ? [words.furtherTechniques(rest)] : [])].join('; ');
  const sentences = [
    ...(whole === null ? [] : [`${capital(words.minutesInAll(whole))}.`]),
    ...(all === '' ? [words.nothingDone] : [`${capital(all)}.`]),
    ...said,
  ];
  return noteSection(canvas, title, (section) => proseBlocks(canvas, section, sentences));
}

export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The goals in the client's words, the plan of care as agreed and as the latest note has it. */
export function planBlocks(canvas: Canvas, paper: EpisodePaper): readonly Block[] {
  const { episode, plan, voice } = paper;
  const { words } = voice;
  const day = (date: string | null | undefined) => (date == null ? '' : dateOf(voice, date));
  const goals = [[words.goals, typed(paper, episode.goals)]] as const;
  const facts = [
    [words.agreed, typed(paper, episode.plan)],
    [words.frequency, typed(paper, plan?.frequency ?? '')],
    [words.planned, plan?.sessionCount == null ? '' : String(plan.sessionCount)],
    [words.review, day(plan?.reviewOn)],
    [words.next, nextVisit(paper)],
  ] as const;
  return noteSection(canvas, words.plan, (section) =>
    [...goals, ...facts].every(([, value]) => value === '')
      ? proseBlocks(canvas, section, [words.noPlan])
      : [...factLine(canvas, section, goals), ...factLine(canvas, section, facts)],
  );
}

function nextVisit({ plan, voice }: EpisodePaper): string {
  if (plan === null || plan.nextVisitDate === null) return '';
  const day = dateOf(voice, plan.nextVisitDate);
  if (plan.nextVisitTime === null) return day;
  return voice.words.dayAt(day, timeInWords(plan.nextVisitTime, voice.paper, voice.language));
}

/** Words that somebody typed, as much of them as there is room for, lines one after the other. */
export function typed({ room, voice }: EpisodePaper, words: string): string {
  return shortenedTo(words.trim().replace(/[.;]?\s*\n\s*/g, '; '), room.characters, voice.words.shortened);
}
