import { expect, test } from 'vitest';
import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import { claimsIn } from '#domain/handouts/claim.ts';
import { forbiddenClaimsEn } from '#domain/handouts/claims-en.ts';
import { forbiddenClaimsEs } from '#domain/handouts/claims-es.ts';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { exerciseCauses } from '#domain/handouts/limits.ts';
import { handoutEs } from '#domain/terms/handout-es.ts';
import { contentBlocks } from '#main/content/load.ts';
import { builtInConsents } from '#main/content/load-consents.ts';
import { allowedEs, hostileEs } from '#tests/fixtures/clinical/claims-es.ts';
import { linesOf } from '#tests/support/block-text.ts';

const blocks = contentBlocks('es');
const found = (text: string) => claimsIn(text, forbiddenClaimsEs);

test('no Spanish text of the library makes a claim that is not shown', () => {
  expect(
    blocks.flatMap(({ id, title, body }) => found(`${title}. ${body}`).map(({ words }) => [id, words])),
  ).toEqual([]);
  // Nor does a line of it that stands alone.
  expect(blocks.flatMap((block) => linesOf(block).flatMap((line) => found(line)))).toEqual([]);
});

test('nor do the Spanish doses, what is changed for a client, the words of the sheet, and the consents', () => {
  const said = exerciseIds.flatMap((exercise) => [
    exerciseDoses[exercise].words.es,
    ...exerciseCauses.map((cause) => adaptationInWords(exercise, cause, 'es')),
  ]);
  const words = [...Object.values(handoutEs), ...Object.values(handoutEs.kind)].filter(
    (word) => typeof word === 'string',
  );
  expect([...said, ...words].flatMap((text) => found(text))).toEqual([]);
  const consents = builtInConsents().filter(({ language }) => language === 'es');
  expect(consents.length).toBeGreaterThan(0);
  expect(consents.flatMap(({ body }) => found(body))).toEqual([]);
});

test.each(hostileEs)('"%s" is caught: %s', (text, why) => {
  expect(found(text).map((claim) => claim.why)).toContainEqual(expect.stringContaining(why));
});

test.each(allowedEs)('"%s" may be said', (text) => {
  expect(found(text)).toEqual([]);
});

test('a claim is found without its accents, in capitals, and through marks, line ends and hidden characters', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [text, why] of hostileEs) {
    const reasons = found(plain(text).toUpperCase()).map((claim) => claim.why);
    expect(reasons, text).toContainEqual(expect.stringContaining(why));
  }
  for (const text of [
    'Mejora\nla  **circu**lación.',
    'Mejora la circu\u00adla\u200bción.',
    'Mejora la circulacio\u0301n.',
  ]) {
    expect(found(text)).toHaveLength(1);
  }
});

test('every row of the list is needed: each catches some wording that no other does', () => {
  for (const row of forbiddenClaimsEs) {
    const others = forbiddenClaimsEs.filter((each) => each !== row);
    const only = hostileEs.filter(([text]) => claimsIn(text, others).length === 0);
    expect(
      only.some(([text]) => claimsIn(text, [row]).length > 0),
      row.why,
    ).toBe(true);
  }
});

test('both languages refuse the same things for the same reasons', () => {
  const reasons = (rows: typeof forbiddenClaimsEs) => rows.map(({ why }) => why);
  expect(reasons(forbiddenClaimsEs)).toEqual(reasons(forbiddenClaimsEn));
  for (const { pattern } of forbiddenClaimsEs) expect(pattern.flags).toBe('iu');
});
