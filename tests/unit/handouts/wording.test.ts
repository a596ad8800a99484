import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import { claimsIn, type ForbiddenClaim } from '#domain/handouts/claim.ts';
import { forbiddenClaimsEn } from '#domain/handouts/claims-en.ts';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { exerciseCauses } from '#domain/handouts/limits.ts';
import { contentBlocks } from '#main/content/load.ts';
import { allowedEn, hostileEn } from '#tests/fixtures/clinical/claims-en.ts';
import { statements } from '#tests/fixtures/clinical/statements.ts';
import { linesOf } from '#tests/support/block-text.ts';

const blocks = contentBlocks('en');
const found = (text: string) => claimsIn(text, forbiddenClaimsEn);

test('no text of the library makes a claim that is not shown', () => {
  expect(
    blocks.flatMap(({ id, title, body }) => found(`${title}. ${body}`).map(({ words }) => [id, words])),
  ).toEqual([]);
  // Nor does a line of it that stands alone.
  expect(blocks.flatMap((block) => linesOf(block).flatMap((line) => found(line)))).toEqual([]);
});

test('nor do the doses and what is changed for a client', () => {
  const said = exerciseIds.flatMap((exercise) => [
    exerciseDoses[exercise].words.en,
    ...exerciseCauses.map((cause) => adaptationInWords(exercise, cause, 'en')),
  ]);
  expect(said.flatMap((text) => found(text))).toEqual([]);
});

test.each(hostileEn)('"%s" is caught: %s', (text, why) => {
  expect(found(text).map((claim) => claim.why)).toContainEqual(expect.stringContaining(why));
});

test.each(allowedEn)('"%s" may be said', (text) => {
  expect(found(text)).toEqual([]);
});

test('what is printed in place of a claim makes none', () => {
  for (const { instead } of Object.values(statements)) expect(found(instead ?? '')).toEqual([]);
});

test('every row of the list is needed: each catches some wording that no other does', () => {
  for (const row of forbiddenClaimsEn) {
    const others = forbiddenClaimsEn.filter((each) => each !== row);
    const only = hostileEn.filter(([text]) => claimsIn(text, others).length === 0);
    expect(
      only.some(([text]) => claimsIn(text, [row]).length > 0),
      row.why,
    ).toBe(true);
  }
});

test('each row keeps no state and says why in a short sentence', () => {
  for (const { pattern, why } of forbiddenClaimsEn) {
    expect(pattern.flags).toBe('iu');
    expect(why).toMatch(/^[A-Z].*\.$/);
    expect(why.length).toBeLessThanOrEqual(130);
  }
});

test('a claim is found through marks of Markdown, capitals, line ends, curly quotes and hidden characters', () => {
  const row: ForbiddenClaim = { pattern: /flushes out your toxins, it's/iu, why: 'No.' };
  for (const text of [
    "It FLUSHES\nout   your **tox**ins, it's so.",
    'It flushes out your to\u00adx\u200bins, it’s so.',
    'It ﬂushes out your _toxins_, it‘s so.',
  ]) {
    expect(claimsIn(text, [row]).map(({ words }) => words.toLowerCase())).toEqual([
      "flushes out your toxins, it's",
    ]);
  }
  expect(claimsIn('It warms the skin.', [row])).toEqual([]);
});

test('a claim is found wherever it stands in a text that makes none', () => {
  const clean = fc.array(
    fc.constantFrom(...blocks.flatMap((block) => linesOf(block)).filter((line) => /[.?]$/.test(line))),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(clean, fc.constantFrom(...hostileEn), clean, (before, [claim, why], after) => {
      const text = [...before, `**${claim}**`, ...after].join('\n\n');
      expect(found(text).some((each) => each.why.includes(why))).toBe(true);
      expect(found([...before, ...after].join('\n\n'))).toEqual([]);
    }),
  );
});
