import { expect, test } from 'vitest';
import { dischargeEn } from '#domain/terms/discharge-en.ts';
import { progressLetterEn } from '#domain/terms/progress-letter-en.ts';
import { gradeOfEnglish } from '#tests/support/reading-grade.ts';

test('what a letter says to a client is read with six years of school', () => {
  const { overall, scope, missing, leftOut, nothing } = progressLetterEn.client;
  const { scope: scopeAtTheEnd, adviceWords } = dischargeEn.client;
  const said = [
    ...Object.values(overall),
    scope,
    ...Object.values(missing),
    leftOut,
    nothing,
    scopeAtTheEnd,
    ...adviceWords,
  ];
  expect(gradeOfEnglish(said.join('\n'))).toBeLessThanOrEqual(6);
});
