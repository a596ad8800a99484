import { isMapMarked } from '#domain/anatomy/map/marked.ts';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { termsEn } from '#domain/terms/en.ts';
import { bodyMapBlocks } from './body-map-block.ts';
import type { Block, Canvas, PaperBox, Part } from './canvas.ts';
import { type HandoutInput, placeholderValues } from './handout-input.ts';
import { bodyBlocks } from './handout-texts.ts';
import type { PdfElement } from './load-pdfkit.ts';
import { boxed } from './stack.ts';
import { textBlock } from './text-block.ts';
import type { Span } from './text-runs.ts';
import { colours, contentWidth } from './theme.ts';
import { dateInWords, dayInWords, nameWithCredentials, timeInWords } from './words.ts';

/** Practice, title, for whom, the personal message and the next visit with its texts. */
export function openingBlocks(
  canvas: Canvas,
  input: HandoutInput,
  visitTexts: readonly ContentBlock[],
): readonly Block[] {
  const { root } = canvas;
  return [
    ...letterhead(canvas, root, input),
    ...titleBlocks(canvas, root, input),
    ...messageBlocks(canvas, root, input),
    ...nextVisitBlocks(canvas, root, input, visitTexts),
    ...mapBlocks(canvas, root, input),
  ];
}

function letterhead(canvas: Canvas, parent: PdfElement, { practice }: HandoutInput): readonly Block[] {
  const { pdf, theme } = canvas;
  const { margin, text, unit } = theme;
  const place = { parent, x: margin.left, width: contentWidth(theme) };
  const ways = [practice.address.replace(/\s*\n\s*/g, ', '), practice.phone, practice.email];
  const contact = ways.filter((way) => way !== '').join('  ·  ');
  const name = textBlock(canvas, practice.name, {
    ...place,
    style: { ...text.section, size: text.lead.size },
  });
  const contactBlocks =
    contact === '' ? [] : [textBlock(canvas, contact, { ...place, style: text.furniture })];
  const rule: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf.rect(margin.left, top + unit * 1.5, contentWidth(theme), 1.5).fill(colours.accent);
    },
  };
  return [name, ...contactBlocks, { rows: [{ height: unit * 2 + 1.5, parts: [rule] }] }];
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
  const facts = [
    { text: 'For ', weight: 'regular' },
    { text: name, weight: 'bold' },
    { text: `, after your session on ${dateInWords(sessionDate, choice.paper)} with `, weight: 'regular' },
    { text: nameWithCredentials(therapist.name, therapist.credentials), weight: 'bold' },
  ] as const;
  return [
    textBlock(canvas, 'Your aftercare sheet', {
      ...place,
      tag: 'H1',
      style: text.title,
      gapBefore: unit * 4,
      keepWithNext: true,
      bookmark: 'Your aftercare sheet',
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
  return first === undefined ? [] : [{ rows: [{ ...first, gapBefore: unit * 4 }, ...rest], box: bar }];
}

/** Where it hurt and what was worked on, as the therapist drew it. */
function mapBlocks(canvas: Canvas, parent: PdfElement, { choice, body }: HandoutInput): readonly Block[] {
  if (!choice.withMap || !isMapMarked(body)) return [];
  const { margin, text, unit } = canvas.theme;
  const place = { parent, x: margin.left, width: contentWidth(canvas.theme) };
  return [
    textBlock(canvas, 'Where it hurts and what we worked on', {
      ...place,
      tag: 'H2',
      style: text.section,
      gapBefore: unit * 4,
      keepWithNext: true,
      bookmark: 'Where it hurts and what we worked on',
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
  const { nextVisitDate, nextVisitTime, paper } = input.choice;
  if (nextVisitDate === null && texts.length === 0) return [];
  const { pdf, theme } = canvas;
  const { margin, text, unit } = theme;
  const place = { parent, x: margin.left + unit * 4, width: contentWidth(theme) - unit * 8 };
  const tint: PaperBox = {
    padding: unit * 2,
    paint: (top, bottom) => {
      pdf.roundedRect(margin.left, top, contentWidth(theme), bottom - top, 4).fill(colours.accentTint);
    },
  };
  const at = nextVisitTime === null ? '' : ` at ${timeInWords(nextVisitTime, paper)}`;
  const spans: readonly Span[] =
    nextVisitDate === null
      ? [{ text: termsEn.blockKind['next-visit'], weight: 'bold' }]
      : [
          { text: 'Your next visit:  ', weight: 'regular' },
          { text: `${dayInWords(nextVisitDate, paper)}${at}`, weight: 'bold' },
        ];
  const heading = textBlock(canvas, spans, {
    ...place,
    tag: 'H2',
    style: text.lead,
    keepWithNext: texts.length > 0,
  });
  const values = placeholderValues(input);
  const body = texts.flatMap((block) => bodyBlocks(canvas, block, { ...place, values }));
  return [boxed([heading, ...body], tint, unit * 4)];
}
