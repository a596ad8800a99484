import type { Block, Canvas } from './canvas.ts';
import type { HandoutInput } from './handout-input.ts';
import { textBlock } from './text-block.ts';
import type { Span } from './text-runs.ts';
import { filledSpans } from './text-template.ts';
import { contentWidth } from './theme.ts';
import { dateInWords, handoutWords } from './words.ts';

/**
 * When the texts were last reviewed (the oldest of them) and are due again (the earliest). A text whose review was due
 * before the day of making is named: nobody hands it out without knowing.
 */
export function reviewBlocks(canvas: Canvas, { choice, blocks, today }: HandoutInput): readonly Block[] {
  const [reviewed] = blocks.map((block) => block.reviewedOn).sort();
  const [due] = blocks.map((block) => block.reviewDue).sort();
  if (reviewed === undefined || due === undefined) return [];
  const { theme, root } = canvas;
  const { language, paper } = choice;
  const words = handoutWords[language];
  const overdue = blocks.filter((block) => block.reviewDue < today).map(({ title }) => title);
  const notice: readonly Span[] = [
    { text: `${words.reviewWasDue}: `, weight: 'bold' },
    { text: `${overdue.join(', ')}.`, weight: 'regular' },
  ];
  const dates = filledSpans(words.reviewed, {
    reviewed: { text: dateInWords(reviewed, paper, language), weight: 'regular' },
    due: { text: dateInWords(due, paper, language), weight: 'regular' },
  });
  const place = {
    parent: root,
    style: theme.text.small,
    x: theme.margin.left,
    width: contentWidth(theme),
    gapBefore: theme.unit * 1.25,
  };
  return [
    textBlock(canvas, dates, { ...place, keepWithNext: overdue.length > 0 }),
    ...(overdue.length > 0 ? [textBlock(canvas, notice, { ...place, gapBefore: theme.unit / 2 })] : []),
  ];
}
