import { expect, test } from 'vitest';
import { consentKinds, consentLanguages } from '#domain/consents/consent.ts';
import { consentWords } from '#domain/consents/text.ts';
import { builtInConsent, builtInConsents } from '#main/content/load-consents.ts';
import { readMarkdown } from '#main/documents/markdown.ts';
import { gradeOfEnglish } from '#tests/support/reading-grade.ts';
import { easeOfSpanish, gradeOfSpanish } from '#tests/support/spanish-reading.ts';

const each = consentKinds.flatMap((kind) => consentLanguages.map((language) => [kind, language] as const));

function sentencesOf(body: string): readonly string[] {
  return readMarkdown(body, {})
    .flatMap((piece) => (piece.kind === 'list' ? piece.items : [piece.spans]))
    .map((spans) => spans.map(({ text }) => text).join(''))
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .flatMap((text) => text.split(/(?<=[.?!])\s+/));
}

test('every kind has one text in every language', () => {
  expect(builtInConsents()).toHaveLength(each.length);
  for (const [kind, language] of each) expect(builtInConsent(kind, language).language).toBe(language);
});

test.each(each)(
  '%s in %s has sources, is reviewed for a year, and is a text the practice could save',
  (kind, language) => {
    const { sources, reviewedOn, reviewDue, title, body } = builtInConsent(kind, language);
    expect(sources.every((source) => source.length > 10)).toBe(true);
    expect(reviewDue).toBe(`${Number(reviewedOn.slice(0, 4)) + 1}${reviewedOn.slice(4)}`);
    expect(consentWords.parse({ title, body })).toEqual({ title, body });
  },
);

test.each(each)('%s in %s is easy to read and has short sentences', (kind, language) => {
  const sentences = sentencesOf(builtInConsent(kind, language).body);
  for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(26);
  const text = sentences.join(' ');
  if (language === 'en') expect(gradeOfEnglish(text)).toBeLessThanOrEqual(6);
  else {
    expect(gradeOfSpanish(text)).toBeLessThanOrEqual(6);
    expect(easeOfSpanish(text)).toBeGreaterThanOrEqual(70);
  }
});

test('the measures of reading tell easy from hard', () => {
  expect(gradeOfEnglish('I can say stop at any time. I do not have to give a reason.')).toBeLessThan(3);
  const hard =
    'The undersigned acknowledges comprehensive understanding of contraindications necessitating discontinuation of manual therapeutic interventions.';
  expect(gradeOfEnglish(hard)).toBeGreaterThan(12);
  expect(easeOfSpanish('Puedo decir que no. Hoy no. Otro día sí.')).toBeGreaterThan(80);
  const duro =
    'El abajo firmante reconoce la comprensión exhaustiva de las contraindicaciones que obligan a la interrupción inmediata de intervenciones terapéuticas manuales.';
  expect(easeOfSpanish(duro)).toBeLessThan(50);
});

test.each([
  ['en', /stop at any time/, /take this consent back/, /covered|covers/],
  ['es', /decir alto en todo momento/, /retirar este permiso/, /cubiert|cubre/],
] as const)(
  'each text in %s names the right to stop, to take it back, and the draping',
  (language, ...said) => {
    for (const kind of consentKinds) {
      for (const words of said) expect(builtInConsent(kind, language).body).toMatch(words);
    }
  },
);

test.each([
  ['en', [/pregnan/, /aneurysm/, /hernia/]],
  ['es', [/embarazo/, /aneurisma/, /hernia/]],
] as const)('the text for work at the front in %s names what forbids it', (language, signs) => {
  for (const sign of signs) expect(builtInConsent('anterior', language).body).toMatch(sign);
});

test('no text promises that massage helps', () => {
  for (const { body } of builtInConsents()) {
    expect(body).not.toMatch(
      /(?<!promise that it )will help|cures?\b|heals?\b|guarantee|(?<!prometer que me )ayudará|garantiza/i,
    );
  }
});
