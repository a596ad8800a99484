import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type IllustrationId, illustrationIds } from '#domain/figures/illustration-ids.ts';
import { illustration } from '#domain/figures/illustrations.ts';
import { illustrationInWords } from '#domain/figures/in-words.ts';
import { solidRoles } from '#domain/figures/picture.ts';
import { renderDocument } from '#main/documents/document.ts';
import { illustrationHeight, illustrationParts } from '#main/documents/illustration-block.ts';
import { figureColours } from '#main/documents/illustration-paint.ts';
import { textBlock } from '#main/documents/text-block.ts';
import { contentWidth, handoutTheme, type Theme } from '#main/documents/theme.ts';
import { checkPdf, type TagNode } from '#tests/support/pdf-check.ts';
import { layoutFaults } from './layout-faults.ts';
import { fontsFolder } from './sample-handout.ts';

/** A sheet with a heading and each of the drawings. */
async function sheet(ids: readonly IllustrationId[], theme: Theme, language: 'en' | 'es' = 'en') {
  const frame = {
    title: 'Drawings',
    language,
    theme,
    createdAt: '2026-11-22T15:02:11.000Z',
    fontsFolder,
    foot: 'Practice',
  };
  return renderDocument(frame, (canvas) => {
    const place = { parent: canvas.root, x: theme.margin.left, width: contentWidth(theme) };
    return [
      textBlock(canvas, 'Heading', { ...place, tag: 'H1', style: theme.text.title, keepWithNext: true }),
      ...ids.flatMap((id) => [
        illustrationParts(canvas, id, { ...place, language, gapBefore: 12 }),
        textBlock(canvas, 'Text below.', { ...place, style: theme.text.body, gapBefore: 4 }),
      ]),
    ];
  });
}

const figuresIn = (node: TagNode): readonly TagNode[] => [
  ...(node.role === 'Figure' ? [node] : []),
  ...node.children.flatMap(figuresIn),
];

test.each([
  ['A4', handoutTheme('a4', false), 'en'],
  ['Letter, large print', handoutTheme('letter', true), 'es'],
] as const)('every drawing is a figure told in words, inside the page (%s)', async (_, theme, language) => {
  const { pdf, unprintable } = await sheet(illustrationIds, theme, language);
  expect(unprintable).toEqual([]);
  const checked = await checkPdf(pdf);
  expect(checked.findings).toEqual([]);
  const texts = checked.texts.filter(({ tag }) => tag !== 'Artifact');
  expect(layoutFaults({ ...checked, texts }, Math.min(theme.margin.left, theme.margin.right) - 1)).toEqual(
    [],
  );
  expect(checked.tags.flatMap(figuresIn).map(({ alt }) => alt)).toEqual(
    illustrationIds.map((id) => illustrationInWords(id, language)),
  );
  expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
});

/** Every path of the pages of a PDF as they stand in the file, in the order of painting, as SVG path data. */
function pathsOn(pdf: Uint8Array): string {
  const file = Buffer.from(pdf);
  const commands: string[] = [];
  for (let start = file.indexOf('stream\n'); start >= 0; start = file.indexOf('stream\n', start + 7)) {
    if (file.subarray(start - 3, start).toString('latin1') === 'end') continue;
    const end = file.indexOf('endstream', start);
    const content = readable(file.subarray(start + 7, end));
    for (const [, numbers = '', operator = ''] of content.matchAll(/((?:-?[\d.]+ )*)([mlch])\b(?=\s)/g)) {
      commands.push(operator === 'h' ? 'Z' : `${operator.toUpperCase()}${numbers.trim()}`);
    }
  }
  return commands.join('');
}

/** A stream of a page; fonts and the like are no text and have no paths. */
function readable(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

test.each(['bridge', 'knee-rolls', 'desk'] as const)(
  'the paper has the paths of the drawing, in their order: %s',
  async (id) => {
    const { pdf } = await sheet([id], handoutTheme('a4', false));
    const solids: readonly string[] = solidRoles;
    // A solid is painted twice: its line, then the area that covers the inner half of it.
    const expected = illustration(id).frames.map(({ shapes }) =>
      shapes.map(({ d, role }) => (solids.includes(role) ? d + d : d)).join(''),
    );
    const written = pathsOn(pdf);
    for (const frame of expected) expect(written.includes(frame)).toBe(true);
  },
);

test('a drawing keeps its shape: narrower is lower, and no drawing is taller than a sixth of the page', () => {
  for (const id of illustrationIds) {
    expect(illustrationHeight(id, 120)).toBeLessThanOrEqual(illustrationHeight(id, 240));
    expect(illustrationHeight(id, 500)).toBeLessThan(841 / 6);
    expect(illustrationHeight(id, 120)).toBeGreaterThan(12);
  }
});

test('large print makes drawings larger where there is room', () => {
  expect(illustrationHeight('bridge', 500, true)).toBeGreaterThan(illustrationHeight('bridge', 500) * 1.2);
});

/** Lightness from 0 to 1 (WCAG 2.2, relative luminance). */
function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const channel = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [low, high] = [lightness(one), lightness(other)].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

test('without colour, trousers are told from the shirt, the shirt from skin, and far limbs from near ones', () => {
  const { top, legs, skin } = figureColours;
  expect(contrast(top, legs)).toBeGreaterThan(3);
  expect(contrast(skin, top)).toBeGreaterThan(1.25);
  expect(contrast(legs, figureColours['legs-far'])).toBeGreaterThan(1.8);
  expect(contrast(skin, figureColours['skin-far'])).toBeGreaterThan(1.15);
});
