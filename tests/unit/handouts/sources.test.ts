import { expect, test } from 'vitest';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { contentBlocks } from '#main/content/load.ts';
import { knownSources, numbersOfTexts } from '#tests/fixtures/clinical/content-sources.ts';
import { textOf } from '#tests/support/block-text.ts';

const blocks = contentBlocks('en');

test('every source is one that the clinical rules name, or says that it was not re-read', () => {
  const unknown = blocks.flatMap(({ id, sources }) =>
    sources
      .filter((source) => !knownSources.some((known) => known.test(source)))
      .map((source) => `${id}: ${source}`),
  );
  expect(unknown).toEqual([]);
  for (const { id, sources } of blocks) expect(new Set(sources).size, id).toBe(sources.length);
});

test('every source of the list is used', () => {
  const used = blocks.flatMap(({ sources }) => sources);
  expect(knownSources.filter((known) => !used.some((source) => known.test(source)))).toEqual([]);
});

test('a text that rests only on textbooks instructs and claims nothing', () => {
  const unread = blocks.filter(({ sources }) => sources.every((source) => /not re-read/.test(source)));
  expect(unread.length).toBeGreaterThan(0);
  for (const block of unread) {
    expect(block.evidence, block.id).toBe('S');
    expect(textOf(block), block.id).not.toMatch(
      /\b((?<!for )help|eas(?:e|es|ing)\b|reliev|improv|strengthen|loosen|reduc|better|good for|less pain|calm|support|protect)/i,
    );
  }
});

test('a text names the numbers of the clinical rules and no others', () => {
  for (const { id, body } of blocks) {
    const steps = body.replace(/^\d+\. /gm, '');
    expect((steps.match(/\d+/g) ?? []).map(Number), id).toEqual(numbersOfTexts[id] ?? []);
  }
});

test('a dose that was not re-read goes with a text that says the same of its sources', () => {
  for (const { id, sources } of blocks.filter(({ kind, leads }) => kind === 'exercise' && leads !== true)) {
    const exercise = id.replace('exercise-', '') as keyof typeof exerciseDoses;
    const isUnread = /not re-read/.test(exerciseDoses[exercise].source);
    expect(`${id} ${sources.some((source) => /not re-read/.test(source))}`).toBe(`${id} ${isUnread}`);
  }
});
