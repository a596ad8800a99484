import type { IntakeQuestion } from '#domain/intake/questions.ts';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { intakeEn } from '#domain/terms/intake-en.ts';
import type { Block, Canvas } from './canvas.ts';
import { type FormPlace, numbersBlock, writingBlock } from './form-parts.ts';
import { sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, type TextStyle } from './theme.ts';

type ScoresSetting = FormPlace & {
  readonly asked: readonly IntakeQuestion[];
  readonly labelStyle: TextStyle;
  readonly style: TextStyle;
  readonly gapBefore: number;
};

const aboutNumbers =
  'Pain is a number from 0, no pain, to 10, worst imaginable. For what is hard to do circle 0, not at all, to 10, as well as before.';

/** White between two columns. */
const columnGap = 16;

export const isScored = ({ type }: Pick<IntakeQuestion, 'type'>): boolean =>
  type === 'score' || type === 'activity';

/** Pain is written as a number, three to a row; for what is hard to do there is a line, and numbers to circle. */
export function intakeScores(canvas: Canvas, setting: ScoresSetting): readonly Block[] {
  const { parent, x, width, asked, labelStyle, style, gapBefore } = setting;
  if (asked.length === 0) return [];
  const pain = asked.filter(({ type }) => type === 'score');
  const third = (width - 2 * columnGap) / 3;
  const columns = pain.map((each, index) => {
    const place = { parent, x: x + index * (third + columnGap), width: third };
    return [
      writingBlock(canvas, { ...place, label: labelOf(each), style: labelStyle, lines: 1, gapBefore: 0 }),
    ];
  });
  return [
    textBlock(canvas, aboutNumbers, {
      ...{ parent, x, width, gapBefore },
      style: { ...style, colour: colours.muted },
    }),
    sideBySide(columns, 0),
    ...asked.filter(({ type }) => type === 'activity').map((each) => activityRow(canvas, setting, each)),
  ];
}

function activityRow(canvas: Canvas, setting: ScoresSetting, asked: IntakeQuestion): Block {
  const { parent, x, width, labelStyle, style } = setting;
  const { low, high } = measureFacts.activity;
  const named = writingBlock(canvas, {
    ...{ parent, x, width: width * 0.56, label: labelOf(asked), style: labelStyle },
    ...{ lines: 1, gapBefore: 0 },
  });
  const numbers = numbersBlock(canvas, {
    ...{ parent, x: x + width * 0.58, width: width * 0.42, style },
    numbers: Array.from({ length: high - low + 1 }, (_each, index) => low + index),
  });
  return sideBySide([[named], [numbers]], 0);
}

function labelOf({ id }: IntakeQuestion): string {
  const { ask, short } = intakeEn.questions[id];
  return short ?? ask;
}
