import { measureFacts } from '#domain/measures/catalogue.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import type { Series } from '#domain/progress/series.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import type { Canvas } from '#main/documents/canvas.ts';
import { type Rendered, renderDocument } from '#main/documents/document.ts';
import { progressChartBlock } from '#main/documents/progress-chart-block.ts';
import type { ProgressChartInput } from '#main/documents/progress-chart-panels.ts';
import { progressTableBlocks } from '#main/documents/progress-chart-table.ts';
import { textBlock } from '#main/documents/text-block.ts';
import { contentWidth, recordTheme, type Theme } from '#main/documents/theme.ts';
import { ensureFonts } from '#tools/fonts/fonts.ts';

/** What stands above a panel. */
export function chartTitle({ measure, item, side }: Series): string {
  const { short } = progressEn.measure[measure];
  const name = item === '' ? short : `“${item}”`;
  return side === null ? name : `${name}, ${progressEn.side[side].toLowerCase()}`;
}

/** A course as it is given to a document: what decides first, four panels at most. */
export function chartInput(
  canvas: Canvas,
  record: ProgressRecord,
  more: Partial<ProgressChartInput> = {},
): ProgressChartInput {
  const course = episodeCourse(record);
  const decides = ({ series }: (typeof course.measures)[number]) => measureFacts[series.measure].decides;
  const ordered = [...course.measures.filter(decides), ...course.measures.filter((each) => !decides(each))];
  return {
    record,
    course,
    panels: ordered.slice(0, 4).map(({ series }) => ({
      key: series.key,
      title: chartTitle(series),
      note: progressEn.direction[measureFacts[series.measure].direction],
    })),
    language: 'en',
    paper: 'a4',
    parent: canvas.root,
    x: canvas.theme.margin.left,
    width: contentWidth(canvas.theme),
    gapBefore: 8,
    ...more,
  };
}

const a4 = recordTheme('a4');
/** A sheet that a chart and its table fill. */
export const chartTheme: Theme = {
  ...a4,
  paper: [a4.paper[0], 640],
  margin: { ...a4.margin, top: 30, bottom: 46 },
};

/** The same for a chart alone. */
const shortTheme: Theme = { ...chartTheme, paper: [a4.paper[0], 380] };

type PageChoice = Partial<ProgressChartInput> & { readonly isGrey?: boolean; readonly hasTable?: boolean };

/** A chart of a course and the table that has its numbers. */
export async function chartPage(
  record: ProgressRecord,
  { isGrey = false, hasTable = true, ...given }: PageChoice = {},
  keep: (input: ProgressChartInput) => void = () => undefined,
): Promise<Rendered> {
  const theme = hasTable ? chartTheme : shortTheme;
  const frame = {
    title: 'Course',
    language: given.language ?? 'en',
    theme,
    createdAt: '2026-11-22T15:02:11.000Z',
    fontsFolder: await ensureFonts(),
    foot: 'Practice',
    isGrey,
  };
  return renderDocument(frame, (canvas) => {
    const input = chartInput(canvas, record, given);
    keep(input);
    const place = { parent: canvas.root, x: input.x, width: input.width };
    const heading = { ...place, tag: 'H1', style: theme.text.heading, keepWithNext: true };
    return [
      textBlock(canvas, 'Course', heading),
      progressChartBlock(canvas, input),
      ...(hasTable ? progressTableBlocks(canvas, input) : []),
    ];
  });
}
