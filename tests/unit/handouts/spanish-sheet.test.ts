import { expect, test } from 'vitest';
import { adaptationInWords } from '#domain/handouts/adaptation-words.ts';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { restrictions } from '#domain/handouts/restrictions.ts';
import { handoutEn } from '#domain/terms/handout-en.ts';
import { handoutEs } from '#domain/terms/handout-es.ts';
import { dateInWords, dayInWords, timeInWords } from '#main/documents/words.ts';

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

test('every line of the sheet is in Spanish and has the same gaps to fill', () => {
  for (const [name, english] of Object.entries(handoutEn)) {
    const spanish = Object.entries(handoutEs).find(([each]) => each === name)?.[1];
    if (typeof english !== 'string' || typeof spanish !== 'string') continue;
    expect(spanish, name).not.toBe(english);
    expect(placeholders(spanish), name).toEqual(placeholders(english));
  }
  for (const list of ['kind', 'technique'] as const) {
    const english = new Set<string>(Object.values(handoutEn[list]));
    for (const words of Object.values(handoutEs[list])) expect(english).not.toContain(words);
  }
  // No abbreviations: they are written small in a list of techniques.
  for (const words of [...Object.values(handoutEn.technique), ...Object.values(handoutEs.technique)]) {
    expect(words).not.toMatch(/\p{Lu}{2}/u);
  }
  expect(handoutEs.page(2, 3)).toBe('Página 2 de 3');
});

test('a day and a time are said as Spanish says them', () => {
  expect(dateInWords('2026-11-25', 'letter', 'es')).toBe('25 de noviembre de 2026');
  expect(dateInWords('2027-01-01', 'a4', 'es')).toBe('1 de enero de 2027');
  expect(dayInWords('2026-11-25', 'a4', 'es')).toBe('miércoles, 25 de noviembre de 2026');
  const at = (time: string, paper: 'a4' | 'letter') =>
    handoutEs.dayAt('lunes', timeInWords(time, paper, 'es'));
  expect(at('14:30', 'a4')).toBe('lunes, a las 14:30');
  expect(at('14:30', 'letter')).toBe('lunes, a las 2:30 p.\u00a0m.');
  expect(at('13:05', 'letter')).toBe('lunes, a la 1:05 p.\u00a0m.');
  expect(at('01:00', 'a4')).toBe('lunes, a la 01:00');
  expect(at('11:00', 'letter')).toBe('lunes, a las 11:00 a.\u00a0m.');
});

test('a text that names an emergency number reads on where the practice has none', () => {
  // "Llame ahora al …": a number or words of this gender.
  expect(handoutEs.emergencyNumber).toMatch(/^número /);
});

test('every dose and every change for a client is in Spanish, with the same numbers', () => {
  const numbersIn = (text: string) =>
    (text.match(/\d+/g) ?? []).map(Number).sort((one, other) => one - other);
  for (const exercise of exerciseIds) {
    const { en, es } = exerciseDoses[exercise].words;
    expect(es, exercise).not.toBe(en);
    expect(numbersIn(es), exercise).toEqual(numbersIn(en));
    expect(es, exercise).toMatch(/^[A-Z0-9].*\p{L}$/u);
  }
  for (const { exercise, cause } of restrictions.filter(({ effect }) => effect === 'adapt')) {
    const said = adaptationInWords(exercise, cause, 'es');
    expect(said, `${exercise} ${cause}`).toMatch(/\.$/);
    expect(said).not.toBe(adaptationInWords(exercise, cause, 'en'));
  }
});
