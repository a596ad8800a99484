import { expect, test } from 'vitest';
import { isMapMarked } from '#domain/anatomy/map/marked.ts';
import { blockOfExercise } from '#domain/handouts/exercises.ts';
import { renderHandout } from '#main/documents/handout.ts';
import type { HandoutInput } from '#main/documents/handout-input.ts';
import { handoutTheme } from '#main/documents/theme.ts';
import { handoutWords } from '#main/documents/words.ts';
import { handoutCases } from '#tests/fixtures/handouts/all.ts';
import { handoutOf } from '#tests/fixtures/handouts/case.ts';
import { checkPdf, rolesIn } from '#tests/support/pdf-check.ts';
import { paintedBoxes } from '#tests/support/pdf-paths.ts';
import {
  colourOperators,
  contentOf,
  drawsMissingGlyph,
  objectsOf,
  unmarkedPainting,
} from '#tests/support/pdf-streams.ts';
import { layoutFaults } from './layout-faults.ts';

test('there are at least thirty cases, and no two of one name', () => {
  expect(handoutCases.length).toBeGreaterThanOrEqual(30);
  expect(new Set(handoutCases.map(({ name }) => name)).size).toBe(handoutCases.length);
});

for (const given of handoutCases) {
  test(`${given.name}: stays on its pages, tagged throughout, with what belongs on it`, async () => {
    const input = handoutOf(given);
    const { pdf, pages, unprintable } = await renderHandout(input);
    const checked = await checkPdf(pdf);
    const { margin, paper } = handoutTheme(input.choice.paper, input.choice.largePrint);

    expect(checked.findings).toEqual([]);
    expect(layoutFaults(checked, margin.left)).toEqual([]);
    expect(await pathsOutside(pdf, margin.left, paper)).toEqual([]);
    expect(pages).toBe(given.pages);
    expect(checked.pageCount).toBe(pages);
    expect(unprintable).toEqual(given.unprintable ?? []);
    expect(checked.info.Language).toBe(input.choice.language);
    expect(checked.info.Title).toBe(handoutWords[input.choice.language].documentTitle);

    const contents = contentOf(pdf);
    expect(contents).toHaveLength(pages);
    for (const content of contents) {
      expect(unmarkedPainting(content)).toEqual([]);
      expect(drawsMissingGlyph(content)).toBe(false);
      if (input.choice.isGrey) expect(colourOperators(content)).toEqual([]);
      else expect(colourOperators(content)).not.toEqual([]);
    }
    if (input.choice.isGrey) expect(objectsOf(pdf)).not.toMatch(/DeviceRGB|DeviceCMYK|ICCBased/);

    const figures = checked.tags.flatMap(rolesIn).filter((role) => role === 'Figure');
    expect(figures).toHaveLength(figuresOf(input));
    expect(objectsOf(pdf).match(/\/BBox \[/g) ?? []).toHaveLength(figuresOf(input));
    expect(checked.bookmarks).toEqual(bookmarksOf(input));

    const said = checked.words.replace(/\s+/g, ' ');
    for (const words of given.says ?? []) expect(said).toContain(words.replace(/\s+/g, ' '));
    for (const words of given.saysNot ?? []) expect(said).not.toContain(words);
    expect(said).not.toContain('{{');
    const printed = input.blocks.map(({ id }) => id);
    expect(printed).toEqual(expect.arrayContaining(['get-help', 'limits']));
    for (const exercise of given.withheld ?? []) {
      expect(input.choice.blockIds).toContain(blockOfExercise(exercise));
      expect(printed).not.toContain(blockOfExercise(exercise));
    }
    const others = (given.exercises ?? []).filter((exercise) => !given.withheld?.includes(exercise));
    expect(printed).toEqual(expect.arrayContaining(others.map(blockOfExercise)));
  });
}

test('the checks see what they are there for', async () => {
  const { pdf } = await renderHandout(handoutOf({ name: 'control', pages: 2 }));
  expect((await pathsOutside(pdf, 200, [595, 842])).length).toBeGreaterThan(0);
  expect(unmarkedPainting('/Artifact BMC\n0 0 9 9 re\nf\nEMC\n1 1 m\n2 2 l\nS')).toEqual(['S']);
  expect(colourOperators('0.5 g\n1 0 0 rg\n/DeviceRGB CS')).toEqual(['rg', 'CS']);
  expect(drawsMissingGlyph('[<00010002> 5 <0000>] TJ')).toBe(true);
  expect(drawsMissingGlyph('[<00010002> 5 <1000>] TJ')).toBe(false);
});

/** Lines are half a point thick or so, and a figure's outline reaches a little beyond its shape. */
const slack = 1.5;

async function pathsOutside(pdf: Uint8Array, margin: number, [width, height]: readonly [number, number]) {
  const boxes = await paintedBoxes(pdf);
  expect(boxes.length).toBeGreaterThan(0);
  return boxes.filter(
    ({ left, right, top, bottom }) =>
      left < margin - slack || right > width - margin + slack || bottom < 20 || top > height - 20,
  );
}

function figuresOf({ blocks, choice, body }: HandoutInput): number {
  const drawings = blocks.filter(({ illustration }) => illustration !== null).length;
  return drawings + Number(choice.withMap && isMapMarked(body));
}

const order = [
  'after-session',
  'self-care',
  'about-massage',
  'tell-therapist',
  'about-therapist',
  'exercise',
  'get-help',
] as const;

function bookmarksOf({ blocks, choice, body }: HandoutInput): readonly string[] {
  const words = handoutWords[choice.language];
  const hasVisit = choice.nextVisitDate !== null || blocks.some(({ kind }) => kind === 'next-visit');
  const kinds = order.filter((kind) => blocks.some((block) => block.kind === kind));
  const exercises = blocks.filter((block) => block.kind === 'exercise' && block.leads !== true);
  return [
    words.title,
    ...(hasVisit ? [words.kind['next-visit']] : []),
    ...(choice.withMap && isMapMarked(body) ? [words.mapTitle] : []),
    ...kinds.flatMap((kind) => [
      words.kind[kind],
      ...(kind === 'exercise' ? exercises.map(({ title }) => `  ${title}`) : []),
    ]),
  ];
}
