import { expect, test } from 'vitest';
import { forbiddenClaimsEn } from '#domain/handouts/claims-en.ts';
import { forbiddenClaimsEs } from '#domain/handouts/claims-es.ts';
import { forbiddenIn } from '#domain/handouts/forbidden-claims.ts';

test('a text is read with the list of its own language', () => {
  expect(forbiddenIn('Massage flushes out toxins.', 'en').map(({ words }) => words.toLowerCase())).toEqual([
    'flushes out',
  ]);
  expect(forbiddenIn('Siéntese con la espalda recta.', 'es').length).toBe(1);
  expect(forbiddenIn('Siéntese con la espalda recta.', 'en')).toEqual([]);
  expect(forbiddenIn('', 'en')).toEqual([]);
});

test('every language rules out the same things, for the same reasons', () => {
  expect(forbiddenClaimsEs.map(({ why }) => why)).toEqual(forbiddenClaimsEn.map(({ why }) => why));
});
