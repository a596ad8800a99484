import { expect, test } from 'vitest';
import { structureIds } from '#domain/anatomy/structures.ts';
import { stages } from '#domain/clients/episode.ts';
import { blockKinds } from '#domain/handouts/block.ts';
import { blockOfExercise, exerciseIds, exerciseOfBlock } from '#domain/handouts/exercises.ts';
import { movements } from '#domain/measures/ranges.ts';
import { provocations } from '#domain/notes/subjective.ts';
import { techniques } from '#domain/notes/techniques.ts';
import { contentBlocks, findBlock, readBlock } from '#main/content/load.ts';
import { readMarkdown } from '#main/documents/markdown.ts';

const blocks = contentBlocks('en');

test('every content file has valid front matter, an id of its own and the place it asks for', () => {
  expect(blocks.length).toBeGreaterThan(50);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  expect(new Set(blocks.map(({ order }) => order)).size).toBe(blocks.length);
  expect(blocks.map(({ order }) => order)).toEqual(blocks.map(({ order }) => order).sort((a, b) => a - b));
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(blockKinds));
  expect(findBlock('en', 'get-help')?.kind).toBe('get-help');
});

test('a content file without front matter, or with a wrong one, is refused', () => {
  expect(() => readBlock('en', 'Only words')).toThrow();
  expect(() => readBlock('en', '---\nid: X\n---\nWords')).toThrow();
});

test('each text is reviewed for one year and names its sources', () => {
  for (const { id, reviewedOn, reviewDue, sources } of blocks) {
    expect(`${id} ${reviewDue}`).toBe(`${id} ${Number(reviewedOn.slice(0, 4)) + 1}${reviewedOn.slice(4)}`);
    expect(sources.every((source) => source.length > 10)).toBe(true);
  }
});

test('each home exercise has a block with numbered steps, two positions to draw, and what to take care of', () => {
  const exercises = blocks.filter(({ kind, leads }) => kind === 'exercise' && leads !== true);
  expect(exercises.map(({ id }) => id).sort()).toEqual(exerciseIds.map(blockOfExercise).sort());
  for (const { id, body, illustration } of exercises) {
    const [steps, care, ...rest] = readMarkdown(body, {});
    expect(steps, id).toMatchObject({ kind: 'list', isOrdered: true });
    const count = steps?.kind === 'list' ? steps.items.length : 0;
    expect(count === 2 || count === 3, id).toBe(true);
    expect(care, id).toMatchObject({
      kind: 'paragraph',
      spans: [{ text: 'Take care:', weight: 'bold' }, {}],
    });
    expect(rest, id).toEqual([]);
    // The dose is chosen for the client and printed from exercise-doses.ts: the text names none.
    expect(body, id).not.toMatch(/seconds|minutes|times a day|how often/i);
    expect(illustration, id).toBe(exerciseOfBlock(id));
  }
});

test('what stops an exercise is said before the first of them', () => {
  const [rules, ...others] = blocks.filter(({ leads }) => leads === true);
  expect(others).toEqual([]);
  expect(rules?.kind).toBe('exercise');
  expect(rules?.order).toBeLessThan(
    Math.min(...blocks.filter(({ id }) => exerciseOfBlock(id)).map(({ order }) => order)),
  );
  for (const sign of [
    'sharp',
    'grows',
    'down your leg',
    'numbness',
    'weakness',
    'dizzy',
    'Chest pain',
    'by morning',
  ]) {
    expect(rules?.body).toContain(sign);
  }
});

test.each([
  ['pelvic-tilt', /pregnant/],
  ['knee-to-chest', /new hip joint.*leg pain/],
  ['knee-rolls', /pillow between your knees/],
  ['cat-cow', /forearms.*cushion/],
  ['bottom-to-heels', /do not sit all the way back/],
  ['bird-dog', /leg only/],
  ['dead-bug', /only tap your heels.*late in pregnancy/],
  ['bridge', /do not arch.*feet closer/],
  ['curl-up', /neck.*thin bones/],
  ['side-plank', /shoulder/],
  ['hip-flexor-stretch', /cushion.*chair/],
  ['figure-four', /new hip joint.*tingles/],
  ['walking', /foot drops/],
  ['belly-breathing', /dizzy/],
] as const)('%s says the caution of the clinical rules, section 6', (exercise, caution) => {
  expect(findBlock('en', blockOfExercise(exercise))?.body.split('**Take care:**')[1]).toMatch(caution);
});

test('every technique that can be noted has its text', () => {
  for (const technique of techniques) {
    expect(
      blocks.filter(({ kind, tags }) => kind === 'about-massage' && tags.includes(technique)),
      technique,
    ).toHaveLength(1);
  }
});

test('every tag is one that a session can bring, and the always suggested texts are few', () => {
  const known = new Set<string>([
    ...['always', 'tight', 'cramping', 'stiff-movement', 'stress', 'sleep', 'first-visit', 'not-better'],
    ...techniques,
    ...provocations,
    ...stages,
    ...structureIds.map((id) => `found-${id}`),
    ...movements.map((id) => `range-${id}`),
  ]);
  const unknown = blocks.flatMap(({ id, tags }) =>
    tags.filter((tag) => !known.has(tag)).map((tag) => `${id}: ${tag}`),
  );
  expect(unknown).toEqual([]);
  for (const { id, tags } of blocks) expect(new Set(tags).size, id).toBe(tags.length);
  const always = blocks.filter(({ tags, required }) => tags.includes('always') && !required);
  expect(always.length).toBeLessThanOrEqual(8);
});

test.each(structureIds)('a finding at the %s brings an exercise, unless it is no muscle', (structure) => {
  const found = blocks.filter(({ tags }) => tags.includes(`found-${structure}`));
  // Ligaments are no muscle to stretch or train.
  expect(found.length > 0, structure).toBe(structure !== 'sacroiliac-ligaments');
  expect(found.every(({ kind }) => kind === 'exercise')).toBe(true);
});

test('help and limits are on every handout, and the emergency list names every emergency group', () => {
  const required = blocks.filter((block) => block.required).map(({ id }) => id);
  expect(required).toEqual(['get-help', 'limits']);
  const [emergency = ''] = (findBlock('en', 'get-help')?.body ?? '').split('### See a doctor today');
  for (const sign of [
    '{{emergencyNumber}}',
    'passing water',
    'numbness between your legs',
    'both legs',
    'foot that drops',
    'pulsing belly',
    'chest pain',
    'bad fall',
  ]) {
    expect(emergency).toContain(sign);
  }
  expect(findBlock('en', 'limits')?.body).toContain('not a substitute for medical care');
});

test('the only placeholder in the texts is the emergency number', () => {
  const names = blocks.flatMap(({ body }) => [...body.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name));
  expect(new Set(names)).toEqual(new Set(['emergencyNumber']));
});
