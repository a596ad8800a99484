import type { ClientFields } from '#domain/clients/client.ts';
import type { Instant } from '#domain/dates/calendar-date.ts';
import type { IntakePart } from '#domain/intake/question.ts';
import { type IntakeQuestion, intakeQuestions } from '#domain/intake/questions.ts';
import type { PracticeFields } from '#domain/practice/practice.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import { addElement, type Block, type Canvas, type Part } from './canvas.ts';
import { type Rendered, renderDocument } from './document.ts';
import { answerTable, boxesBlock, type FormPlace, writingBlock } from './form-parts.ts';
import { intakeScores, isScored } from './intake-scores.ts';
import { sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth, sheetTheme, type TextStyle, type Theme } from './theme.ts';

export type IntakeFormInput = {
  readonly practice: Pick<PracticeFields, 'name' | 'paper'>;
  /** Whose form it is; null for one that anybody may fill in. */
  readonly client: Pick<ClientFields, 'name'> | null;
  readonly createdAt: Instant;
  readonly fontsFolder: string;
};

/** The intake to be filled in by hand: two pages, every question that the screen asks. */
export function renderIntakeForm(input: IntakeFormInput): Promise<Rendered> {
  const { practice, createdAt, fontsFolder } = input;
  return renderDocument(
    {
      title: 'Intake form',
      language: 'en',
      theme: formTheme(practice.paper),
      createdAt,
      fontsFolder,
      foot: practice.name,
    },
    (canvas) => [
      ...opening(canvas, input),
      ...partBlocks(canvas, 'you'),
      ...partBlocks(canvas, 'complaint'),
      ...partBlocks(canvas, 'wishes'),
      ...partBlocks(canvas, 'health'),
    ],
  );
}

// Denser than a handout: all questions have to fit on the two sides of one sheet.
function formTheme(paper: PracticeFields['paper']): Theme {
  const theme = sheetTheme(paper);
  const margin = { left: 46, right: 46, top: 30, bottom: 40 };
  return { ...theme, margin };
}

const question: TextStyle = { size: 9.5, leading: 12, weight: 'bold', colour: colours.ink };
const choice: TextStyle = { size: 9.5, leading: 12, weight: 'regular', colour: colours.ink };
const gap = 3;

function opening(canvas: Canvas, { practice, client }: IntakeFormInput): readonly Block[] {
  const { root, theme } = canvas;
  const place = { parent: root, x: theme.margin.left, width: contentWidth(theme) };
  const title = textBlock(canvas, 'Before your first massage', {
    ...place,
    tag: 'H1',
    style: { ...theme.text.title, size: 19, leading: 24 },
    bookmark: 'Intake form',
  });
  const lead = textBlock(
    canvas,
    `${practice.name} keeps what you write here with your record. Leave out what you would rather not say.`,
    { ...place, style: { ...theme.text.small, size: 9.5, leading: 12.5 } },
  );
  const half = halves(place);
  const name =
    client === null
      ? writingBlock(canvas, { ...half.left, label: 'Your name', style: question, lines: 1, gapBefore: 0 })
      : textBlock(canvas, client.name, {
          ...half.left,
          style: { ...theme.text.lead, weight: 'bold' },
          direction: 'auto',
        });
  const today = writingBlock(canvas, {
    ...half.right,
    label: 'Today’s date',
    style: question,
    lines: 1,
    gapBefore: 0,
  });
  return [title, lead, sideBySide([[name], [today]], gap)];
}

function halves({ parent, x, width }: FormPlace): { left: FormPlace; right: FormPlace } {
  const half = (width - 20) / 2;
  return { left: { parent, x, width: half }, right: { parent, x: x + half + 20, width: half } };
}

function partBlocks(canvas: Canvas, part: IntakePart): readonly Block[] {
  const { root, theme } = canvas;
  const parent = addElement(canvas, root, 'Sect');
  const place: FormPlace = { parent, x: theme.margin.left, width: contentWidth(theme) };
  const asked = intakeQuestions.filter((each) => each.part === part);
  const isTabled = ({ type }: IntakeQuestion) => type === 'yes-no' || isScored({ type });
  return [
    ...partHeading(canvas, place, intakeEn.parts[part]),
    ...conditionBlocks(canvas, place, asked),
    ...paired(asked.filter((each) => !isTabled(each))).map((row) => questionRow(canvas, place, row)),
    ...intakeScores(canvas, {
      ...place,
      asked: asked.filter(isScored),
      labelStyle: question,
      style: choice,
      gapBefore: gap,
    }),
  ];
}

function partHeading(canvas: Canvas, place: FormPlace, title: string): readonly Block[] {
  const { pdf, theme } = canvas;
  const heading = textBlock(canvas, title, {
    ...place,
    tag: 'H2',
    style: theme.text.section,
    gapBefore: 9,
    keepWithNext: true,
    bookmark: title,
  });
  const line: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf.rect(place.x, top, place.width, 0.8).fill(colours.accent);
    },
  };
  return [heading, { rows: [{ height: 3, parts: [line], keepWithNext: true }] }];
}

function conditionBlocks(
  canvas: Canvas,
  place: FormPlace,
  asked: readonly IntakeQuestion[],
): readonly Block[] {
  const conditions = asked.filter(({ type }) => type === 'yes-no');
  if (conditions.length === 0) return [];
  const { yes, no, 'not-sure': notSure } = intakeEn.answers;
  return [
    answerTable(canvas, {
      ...place,
      heads: ['', yes, no, notSure, 'Since when, where'],
      questions: conditions.map(wordsOnPaper),
      style: { ...choice, size: 9.2, leading: 11.5 },
    }),
  ];
}

const isShort = (each: IntakeQuestion): boolean =>
  each.type === 'date' || each.type === 'number' || (each.type === 'text' && each.lines === 'one');

/** Short answers stand two to a row. */
function paired(asked: readonly IntakeQuestion[]): readonly (readonly IntakeQuestion[])[] {
  const rows: IntakeQuestion[][] = [];
  for (const each of asked) {
    const last = rows.at(-1);
    const [only] = last ?? [];
    if (last?.length === 1 && only !== undefined && isShort(only) && isShort(each)) last.push(each);
    else rows.push([each]);
  }
  return rows;
}

function questionRow(canvas: Canvas, place: FormPlace, row: readonly IntakeQuestion[]): Block {
  const [first, second] = row;
  if (first !== undefined && second !== undefined) {
    const half = halves(place);
    return sideBySide(
      [[questionBlock(canvas, half.left, first)], [questionBlock(canvas, half.right, second)]],
      0,
    );
  }
  return first === undefined ? { rows: [] } : questionBlock(canvas, place, first);
}

function questionBlock(canvas: Canvas, place: FormPlace, asked: IntakeQuestion): Block {
  const label = wordsOnPaper(asked);
  const { choices } = intakeEn.questions[asked.id];
  if (asked.type === 'choice' || asked.type === 'choices') {
    const words = asked.choices.map((each) => choices?.[each] ?? each);
    return boxesBlock(canvas, {
      ...place,
      label,
      labelStyle: question,
      choices: words,
      style: choice,
      gapBefore: gap,
    });
  }
  return writingBlock(canvas, {
    ...place,
    label,
    style: question,
    lines: linesFor(asked),
    gapBefore: gap - 2,
  });
}

const roomy: ReadonlySet<string> = new Set(['complaint', 'medicine-names']);

function linesFor({ id }: IntakeQuestion): number {
  return roomy.has(id) ? 2 : 1;
}

/** The question, and its hint where there is room for one. */
function wordsOnPaper({ id, type }: IntakeQuestion): string {
  const { ask, hint, short } = intakeEn.questions[id];
  if (short !== undefined) return short;
  const isConditionWithHint = type === 'yes-no' && hint !== undefined && ask.length + hint.length < 62;
  return isConditionWithHint ? `${ask} ${hint}` : ask;
}
