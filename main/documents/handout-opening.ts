import { isMapMarked } from '#domain/anatomy/map/marked.ts';
import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { bodyMapBlocks } from './body-map-block.ts';
import type { Block, Canvas, PaperBox } from './canvas.ts';
import { type HandoutInput, placeholderValues } from './handout-input.ts';
import { letterhead } from './handout-letterhead.ts';
import { bodyBlocks } from './handout-texts.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { boxed } from './stack.ts';
import { textBlock } from './text-block.ts';
import type { Span } from './text-runs.ts';
import { filledSpans } from './text-template.ts';
import { colours, contentWidth } from './theme.ts';
import { dateInWords, dayInWords, handoutWords, nameWithCredentials, timeInWords } from './words.ts';

/** Practice, title, for whom, the personal message and the next visit with its texts. */
export function openingBlocks(
  canvas: Canvas,
  input: HandoutInput,
  visitTexts: readonly ContentBlock[],
): readonly Block[] {
  const { root } = canvas;
  return [
    ...letterhead(canvas, input),
    ...titleBlocks(canvas, root, input),
    ...messageBlocks(canvas, root, input),
    ...nextVisitBlocks(canvas, root, input, visitTexts),
    ...mapBlocks(canvas, root, input),
  ];
}

function titleBlocks(
  canvas: Canvas,
  parent: PdfElement,
  { client, therapist, sessionDate, choice }: HandoutInput,
): readonly Block[] {
  const { theme } = canvas;
  const { margin, text, unit } = theme;
  const place = { parent, x: margin.left, width: contentWidth(theme) };
  const name = client.preferredName === '' ? client.name : client.preferredName;
  const words = handoutWords[choice.language];
  const facts = filledSpans(words.forWhom, {
    name: { text: name, weight: 'bold' },
    date: { text: dateInWords(sessionDate, choice.paper, choice.language), weight: 'regular' },
    therapist: { text: nameWithCredentials(therapist.name, therapist.credentials), weight: 'bold' },
  });
  return [
    textBlock(canvas, words.title, {
      ...place,
      tag: 'H1',
      style: text.title,
      gapBefore: unit * 3,
      keepWithNext: true,
      bookmark: words.title,
    }),
    textBlock(canvas, facts, { ...place, style: text.lead, gapBefore: unit }),
  ];
}

/** Personal words, each line as it was typed, beside an accent bar. */
function messageBlocks(canvas: Canvas, parent: PdfElement, { choice }: HandoutInput): readonly Block[] {
  const message = choice.message.trim();
  if (message === '') return [];
  const { pdf, theme } = canvas;
  const { margin, text, unit } = theme;
  const bar: PaperBox = {
    padding: unit * 0.5,
    paint: (top, bottom) => {
      pdf.rect(margin.left, top, 2.5, bottom - top).fill(colours.accent);
    },
  };
  const words = textBlock(canvas, message.replace(/\n{3,}/g, '\n\n'), {
    parent,
    style: text.lead,
    x: margin.left + unit * 4,
    width: contentWidth(theme) - unit * 4,
    direction: 'auto',
  });
  const [first, ...rest] = words.rows;
  return first === undefined ? [] : [{ rows: [{ ...first, gapBefore: unit * 2.5 }, ...rest], box: bar }];
}

/** Where it hurt and what was worked on, as the therapist drew it. */
function mapBlocks(canvas: Canvas, parent: PdfElement, { choice, body }: HandoutInput): readonly Block[] {
  if (!choice.withMap || !isMapMarked(body)) return [];
  const { margin, text, unit } = canvas.theme;
  const place = { parent, x: margin.left, width: contentWidth(canvas.theme) };
  const title = handoutWords[choice.language].mapTitle;
  return [
    textBlock(canvas, title, {
      ...place,
      tag: 'H2',
      style: text.section,
      gapBefore: unit * 4,
      keepWithNext: true,
      bookmark: title,
    }),
    ...bodyMapBlocks(canvas, body, { ...place, language: choice.language, gapBefore: unit * 2 }),
  ];
}

function nextVisitBlocks(
  canvas: Canvas,
  parent: PdfElement,
  input: HandoutInput,
  texts: readonly ContentBlock[],
): readonly Block[] {
  const { nextVisitDate, nextVisitTime, paper, language } = input.choice;
  const words = handoutWords[language];
  if (nextVisitDate === null && texts.length === 0) return [];
  const { pdf, theme } = canvas;
  const { margin, text, unit } = theme;
  const place = { parent, x: margin.left + unit * 4, width: contentWidth(theme) - unit * 8 };
  const tint: PaperBox = {
    padding: unit * 1.5,
    paint: (top, bottom) => {
      pdf.roundedRect(margin.left, top, contentWidth(theme), bottom - top, 4).fill(colours.accentTint);
    },
  };
  const visitInWords = (date: CalendarDate, time: string | null): string => {
    const day = dayInWords(date, paper, language);
    return time === null ? day : words.dayAt(day, timeInWords(time, paper, language));
  };
  const when = nextVisitDate === null ? null : visitInWords(nextVisitDate, nextVisitTime);
  const spans: readonly Span[] =
    when === null
      ? [{ text: words.kind['next-visit'], weight: 'bold' }]
      : [
          { text: `${words.nextVisit}:  `, weight: 'regular' },
          { text: when, weight: 'bold' },
        ];
  const heading = textBlock(canvas, spans, {
    ...place,
    tag: 'H2',
    style: text.lead,
    keepWithNext: texts.length > 0,
    bookmark: words.kind['next-visit'],
  });
  const values = placeholderValues(input);
  const body = texts.flatMap((block) => bodyBlocks(canvas, block, { ...place, values }));
  return [boxed([heading, ...body], tint, unit * 2.5)];
}
