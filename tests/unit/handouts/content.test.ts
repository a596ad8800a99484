import { expect, test } from 'vitest';
import { blockKinds } from '#domain/handouts/block.ts';
import { contentBlocks, findBlock, readBlock } from '#main/content/load.ts';
import { readMarkdown } from '#main/documents/markdown.ts';

const blocks = contentBlocks('en');

test('every content file has valid front matter, an id of its own and the place it asks for', () => {
  expect(blocks.length).toBeGreaterThan(30);
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  expect(new Set(blocks.map(({ order }) => order)).size).toBe(blocks.length);
  expect(blocks.map(({ order }) => order)).toEqual(blocks.map(({ order }) => order).sort((a, b) => a - b));
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(blockKinds));
  expect(findBlock('en', 'get-help')?.kind).toBe('get-help');
  expect(contentBlocks('xx')).toEqual([]);
});

test('a content file without front matter, or with a wrong one, is refused', () => {
  expect(() => readBlock('en', 'Only words')).toThrow();
  expect(() => readBlock('en', '---\nid: X\n---\nWords')).toThrow();
});

test('all 54 statements of the two source documents are covered', () => {
  const covered = new Set(blocks.flatMap(({ statements }) => statements));
  const missing = Array.from({ length: 54 }, (_, index) => index + 1).filter(
    (number) => !covered.has(number),
  );
  expect(missing).toEqual([]);
});

test('each text is reviewed for one year and names its sources', () => {
  for (const { id, reviewedOn, reviewDue, sources } of blocks) {
    expect(`${id} ${reviewDue}`).toBe(`${id} ${Number(reviewedOn.slice(0, 4)) + 1}${reviewedOn.slice(4)}`);
    expect(sources.every((source) => source.length > 10)).toBe(true);
  }
});

test('exercises have steps, a dose and a caution; what stops them is said before them', () => {
  const exercises = blocks.filter(({ kind, leads }) => kind === 'exercise' && leads !== true);
  expect(exercises.length).toBeGreaterThanOrEqual(6);
  for (const { id, body } of exercises) {
    const [steps] = readMarkdown(body, {});
    expect(`${id}: ${steps?.kind}`).toBe(`${id}: list`);
    expect(body).toContain('**How often:**');
    expect(body).toContain('**Take care:**');
  }
  const [rules] = blocks.filter(({ kind, leads }) => kind === 'exercise' && leads === true);
  for (const sign of ['sharp', 'down your leg', 'numbness', 'weakness', 'dizzy', 'Chest pain']) {
    expect(rules?.body).toContain(sign);
  }
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

test('sentences are short', () => {
  for (const { id, body } of blocks) {
    const pieces = readMarkdown(body, { emergencyNumber: '911' });
    const texts = pieces.flatMap((piece) => (piece.kind === 'list' ? piece.items : [piece.spans]));
    for (const spans of texts) {
      const sentences = spans
        .map(({ text }) => text)
        .join('')
        .split(/(?<=[.?!])\s+/);
      for (const sentence of sentences) {
        expect(`${id}: ${sentence}`.split(/\s+/).length, sentence).toBeLessThanOrEqual(26);
      }
    }
  }
});
