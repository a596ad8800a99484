import { measureFacts } from '#domain/measures/catalogue.ts';
import { seriesKey } from '#domain/progress/series.ts';
import type { Block, Canvas } from './canvas.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { progressChartBlock } from './progress-chart-block.ts';
import { progressTableBlocks } from './progress-chart-table.ts';
import type { EpisodePaper } from './progress-letter-input.ts';
import { scaleOf, titleOf } from './progress-letter-rows.ts';
import { contentWidth } from './theme.ts';

/**
 * The courses of what is listed first, each with two values or more, and their numbers where there is room. A rating of
 * change is no course: each one is about the time since the start.
 */
export function chartBlocks(canvas: Canvas, paper: EpisodePaper, parent: PdfElement): readonly Block[] {
  const { measures, course, record, room, voice, writtenOn } = paper;
  const panels = measures
    .slice(0, room.measures)
    .filter(({ measure, together, judgement: { reason } }) => {
      const isCourse = reason !== 'one-value' && !measureFacts[measure].isChangeItself;
      return together === null && isCourse;
    })
    .slice(0, room.panels)
    .map((row) => ({ key: seriesKey(row), title: titleOf(voice, row), note: scaleOf(voice, row) }));
  if (panels.length === 0) return [];
  const { margin, unit } = canvas.theme;
  const input = {
    ...{ record, course, panels, parent, language: voice.language, paper: voice.paper },
    ...{ x: margin.left, width: contentWidth(canvas.theme), gapBefore: unit * 2 },
    plotHeight: room.plotHeight,
    ...(record.isClosed ? {} : { until: writtenOn }),
  };
  return [
    progressChartBlock(canvas, input),
    ...(room.days === 0 ? [] : progressTableBlocks(canvas, input, room.days)),
  ];
}
