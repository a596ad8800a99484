import type { ClientFields } from '#domain/clients/client.ts';
import type { Instant } from '#domain/dates/calendar-date.ts';
import type { AskedScore } from '#domain/intake/check-in.ts';
import { questionOf } from '#domain/intake/questions.ts';
import type { PracticeFields } from '#domain/practice/practice.ts';
import { checkInEn } from '#domain/terms/check-in-en.ts';
import { checkInEs } from '#domain/terms/check-in-es.ts';
import { measureSheetEn } from '#domain/terms/measure-sheet-en.ts';
import { measureSheetEs } from '#domain/terms/measure-sheet-es.ts';
import type { Block, Canvas } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { writingBlock } from './form-parts.ts';
import { type ScoreRoom, scoreBlock, scoreHeight } from './score-row.ts';
import { sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { contentWidth, sheetTheme } from './theme.ts';

export type MeasureSheetInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'paper'>;
  readonly client: Pick<ClientFields, 'name' | 'handoutLanguage'>;
  readonly asked: readonly AskedScore[];
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

const wordsIn = {
  en: { sheet: measureSheetEn, questions: checkInEn },
  es: { sheet: measureSheetEs, questions: checkInEs },
} as const;

/** The questions before a session on one page, in the client's language, to be typed in later. */
export function renderMeasureSheet(input: MeasureSheetInput): Promise<Rendered> {
  const { practice, client, createdAt, fontsFolder } = input;
  const { sheet } = wordsIn[client.handoutLanguage];
  return renderDocument(
    {
      title: sheet.title,
      language: client.handoutLanguage,
      theme: sheetTheme(practice.paper),
      createdAt,
      fontsFolder,
      foot: practice.name,
      pageWords: sheet.page,
    },
    (canvas) => [...opening(canvas, input), ...questionBlocks(canvas, input)],
  );
}

function opening(canvas: Canvas, { practice, client }: MeasureSheetInput): readonly Block[] {
  const { root, theme } = canvas;
  const { sheet } = wordsIn[client.handoutLanguage];
  const place = { parent: root, x: theme.margin.left, width: contentWidth(theme) };
  const half = (place.width - 20) / 2;
  const name = textBlock(canvas, client.name, {
    ...{ parent: root, x: place.x, width: half, direction: 'auto' },
    style: { ...theme.text.lead, weight: 'bold' },
  });
  const date = writingBlock(canvas, {
    ...{ parent: root, x: place.x + half + 20, width: half, lines: 1, gapBefore: 0 },
    label: sheet.date,
    style: { ...theme.text.body, weight: 'bold' },
  });
  return [
    textBlock(canvas, sheet.title, {
      ...place,
      tag: 'H1',
      style: { ...theme.text.title, size: 20, leading: 25 },
      bookmark: sheet.title,
    }),
    textBlock(canvas, sheet.lead(practice.name), { ...place, style: theme.text.body, gapBefore: 2 }),
    sideBySide([[name], [date]], 8),
  ];
}

/** From the roomiest on: few questions get more room than many, and all stand on one page. */
const rooms: readonly [ScoreRoom, ...ScoreRoom[]] = [
  { gap: 14, label: 12.5, box: 27, ends: 10.5 },
  { gap: 8, label: 11.5, box: 23, ends: 10 },
  { gap: 5, label: 11, box: 19.5, ends: 9 },
  { gap: 3, label: 9.5, box: 17, ends: 8.5 },
];

/** Title, lead and the line for the date, with a little to spare. */
const openingHeight = 112;

function questionBlocks(canvas: Canvas, input: MeasureSheetInput): readonly Block[] {
  const { root, theme } = canvas;
  const { margin, paper } = theme;
  const place = { x: margin.left, width: contentWidth(theme) };
  const questions = input.asked.map((asked) => ({ ...place, ...questionOnPaper(asked, input.client) }));
  const free = paper[1] - margin.top - margin.bottom - openingHeight;
  const takes = (room: ScoreRoom) =>
    questions.reduce((sum, question) => sum + scoreHeight(canvas, { ...question, room }), 0);
  const room = rooms.find((each) => takes(each) <= free) ?? rooms.at(-1) ?? rooms[0];
  return questions.map((question) => scoreBlock(canvas, { ...question, parent: root, room }));
}

function questionOnPaper(
  { question, item, lastValue }: AskedScore,
  { handoutLanguage }: MeasureSheetInput['client'],
) {
  const { sheet, questions } = wordsIn[handoutLanguage];
  const { ask, short, ends } = questions[question];
  const form = questionOf(question);
  const isToName = form.type === 'activity' && item === '';
  return {
    measure: form.type === 'score' ? form.measure : ('activity' as const),
    label: isToName ? short : item === '' ? ask : item,
    lead: item === '' ? '' : sheet.rate,
    isToName,
    beside: lastValue === null ? '' : sheet.lastTime(lastValue),
    ends,
  };
}
