import { expect, test } from 'vitest';
import { contentBlocks } from '#main/content/load.ts';
import { ownWording } from '#tests/support/handout-source.ts';
import { openApp } from '#tests/support/test-router.ts';

test('the versions of a text carry the program’s own, whatever the practice made of it', async () => {
  const app = await openApp();
  const ofProgram = contentBlocks('es').find(({ id }) => id === 'stay-active');
  const which = { id: 'stay-active', language: 'es' } as const;
  const before = await app.ok('handoutLibrary.versions', which);
  expect(before.versions).toEqual([]);
  await app.ok('handoutLibrary.save', { ...which, expectedNumber: 0, fields: ownWording });
  const { program, versions } = await app.ok('handoutLibrary.versions', which);
  expect(versions).toHaveLength(1);
  expect(program).toEqual(before.program);
  expect(program).toMatchObject({
    version: ofProgram?.version,
    title: ofProgram?.title,
    body: ofProgram?.body,
    tags: ofProgram?.tags,
    sources: ofProgram?.sources,
  });
});

test('a text of the practice’s own has none of the program', async () => {
  const app = await openApp();
  const input = { id: null, language: 'en', expectedNumber: 0, fields: ownWording } as const;
  const { id } = await app.ok('handoutLibrary.save', input);
  const { program } = await app.ok('handoutLibrary.versions', { id, language: 'en' });
  expect(program).toBeNull();
});
