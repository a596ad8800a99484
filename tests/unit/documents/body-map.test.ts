import { expect, test } from 'vitest';
import { mapInWords } from '#domain/anatomy/map/in-words.ts';
import type { MapBody } from '#domain/anatomy/map/marked.ts';
import { drawnRegions, structureIds } from '#domain/anatomy/structures.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import { bodyMapBlocks } from '#main/documents/body-map-block.ts';
import { renderDocument } from '#main/documents/document.ts';
import { textBlock } from '#main/documents/text-block.ts';
import { contentWidth, handoutTheme, recordTheme, type Theme } from '#main/documents/theme.ts';
import { checkPdf, type TagNode } from '#tests/support/pdf-check.ts';
import { readWithPoppler } from '#tests/support/poppler.ts';
import { emptyMap, findingOf, fullMap, rowOf } from '../anatomy/sample-map.ts';
import { layoutFaults } from './layout-faults.ts';
import { fontsFolder } from './sample-handout.ts';

type Sheet = { readonly language?: 'en' | 'es'; readonly theme?: Theme };

/** A sheet with a heading, the map and a line of text below. */
async function sheet(body: MapBody, { language = 'en', theme = recordTheme('a4') }: Sheet = {}) {
  const frame = {
    title: 'Map',
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
      ...bodyMapBlocks(canvas, body, { ...place, language, gapBefore: 8 }),
      textBlock(canvas, 'Text below.', { ...place, style: theme.text.body, gapBefore: 8 }),
    ];
  });
}

const figuresIn = (node: TagNode): readonly TagNode[] => [
  ...(node.role === 'Figure' ? [node] : []),
  ...node.children.flatMap(figuresIn),
];

const everything: MapBody = {
  ...fullMap,
  subjective: { ...fullMap.subjective, regions: [...drawnRegions] },
  objective: {
    ...fullMap.objective,
    findings: structureIds.map((structure, index) =>
      findingOf(index, { structure, side: 'both' }, { tone: 3, tenderness: 4, triggerPoint: 'active' }),
    ),
  },
  treatment: {
    ...fullMap.treatment,
    rows: structureIds.map((structure, index) => rowOf(100 + index, { structure, side: 'both' })),
  },
};

const papers: readonly PaperSize[] = ['a4', 'letter'];
const themes = papers.flatMap((paper) => [
  [`record, ${paper}`, recordTheme(paper)] as const,
  [`handout, ${paper}`, handoutTheme(paper, false)] as const,
  [`large print, ${paper}`, handoutTheme(paper, true)] as const,
]);

test.each(themes)('a full map passes the machine check and stays inside the page (%s)', async (_, theme) => {
  for (const language of ['en', 'es'] as const) {
    const { pdf, pages, unprintable } = await sheet(fullMap, { language, theme });
    expect(pages).toBe(1);
    expect(unprintable).toEqual([]);
    const checked = await checkPdf(pdf);
    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, Math.min(theme.margin.left, theme.margin.right) - 1)).toEqual([]);
  }
});

test('the map is one figure whose words say what is marked, and no picture made of dots', async () => {
  const { pdf } = await sheet(fullMap);
  const figures = (await checkPdf(pdf)).tags.flatMap(figuresIn);
  expect(figures.map(({ alt }) => alt)).toEqual([mapInWords(fullMap, 'en')]);
  expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
  expect((await readWithPoppler(pdf)).complaints).toBe('');
});

test('the views and sides are named, and the legend explains what stands in the map and nothing else', async () => {
  const full = (await checkPdf((await sheet(fullMap)).pdf)).words;
  for (const words of [
    'From behind',
    'From the front',
    'Where it hurts',
    'Active trigger point',
    'Latent trigger point',
    'Treated',
    'Drawn: where it hurts',
    'Drawn: what was found',
  ]) {
    expect(full).toContain(words);
  }
  expect(full.match(/^Left$/gm)).toHaveLength(2);
  const pain: MapBody = { ...emptyMap, subjective: fullMap.subjective };
  const { words } = await checkPdf((await sheet(pain, { language: 'es' })).pdf);
  expect(words).toContain('Dónde duele');
  expect(words).not.toContain('Punto gatillo');
  expect(words).not.toContain('Tratado');
});

test('the client is seen from behind with the left on the left, from the front with the right on the left', async () => {
  const { texts } = await checkPdf((await sheet(fullMap)).pdf);
  const across = ['Left', 'Right'].map((word) =>
    texts
      .filter(({ text }) => text === word)
      .map(({ x }) => Math.round(x))
      .sort((one, other) => one - other),
  );
  const [left = [], right = []] = across;
  expect(left).toHaveLength(2);
  expect(left[0]).toBeLessThan(right[0] ?? 0);
  expect(right[1]).toBeLessThan(left[1] ?? 0);
});

test('a map with everything on it still stands on one page', async () => {
  const { pdf, pages } = await sheet(everything, { theme: handoutTheme('letter', true) });
  expect(pages).toBe(1);
  expect((await checkPdf(pdf)).findings).toEqual([]);
  expect(pdf.length).toBeLessThan(200_000);
});

test('in large print the words and the digits of the map are large too', async () => {
  const sizes = async (theme: Theme) =>
    (await checkPdf((await sheet(fullMap, { theme })).pdf)).texts
      .filter(({ tag }) => tag === 'Figure')
      .map(({ size }) => size);
  const [usual, large] = [await sizes(handoutTheme('a4', false)), await sizes(handoutTheme('a4', true))];
  expect(Math.max(...usual)).toBeCloseTo(8.7, 1);
  expect(Math.max(...large)).toBeGreaterThanOrEqual(13);
  expect(Math.min(...large)).toBeGreaterThan(9);
});

test('nothing stands where nothing is marked, and the same map gives the same bytes', async () => {
  expect((await checkPdf((await sheet(emptyMap)).pdf)).tags.flatMap(figuresIn)).toEqual([]);
  const [one, other] = [await sheet(fullMap), await sheet(fullMap)];
  expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true);
});
