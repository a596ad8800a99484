import { expect, test } from 'vitest';
import { readMarkdown } from '#main/documents/markdown.ts';
import { filledSpans } from '#main/documents/text-template.ts';
import {
  dateInWords,
  dayInWords,
  handoutWords,
  instantInWords,
  nameWithCredentials,
  timeInWords,
} from '#main/documents/words.ts';

test('dates and times are written as people of that paper write them', () => {
  expect(dayInWords('2026-12-01', 'a4')).toBe('Tuesday, 1 December 2026');
  expect(dayInWords('2026-12-01', 'letter')).toBe('Tuesday, December 1, 2026');
  expect(dateInWords('2028-02-29', 'a4')).toBe('29 February 2028');
  expect(timeInWords('14:05', 'a4')).toBe('14:05');
  expect(['00:00', '09:30', '12:00', '23:59'].map((time) => timeInWords(time, 'letter'))).toEqual([
    '12:00 am',
    '9:30 am',
    '12:00 pm',
    '11:59 pm',
  ]);
  const moment = '2026-11-22T00:02:11.000Z';
  expect(instantInWords(moment, 'Europe/Berlin', 'a4')).toBe('22 November 2026 at 01:02 (Europe/Berlin)');
  expect(instantInWords(moment, 'America/Chicago', 'letter')).toBe(
    'November 21, 2026 at 6:02 pm (America/Chicago)',
  );
});

test('in Spanish the day comes first whatever the paper, and one o’clock is singular', () => {
  expect(dayInWords('2026-12-01', 'letter', 'es')).toBe('martes, 1 de diciembre de 2026');
  expect(dateInWords('2026-11-25', 'a4', 'es')).toBe('25 de noviembre de 2026');
  expect(timeInWords('14:30', 'a4', 'es')).toBe('14:30');
  expect(timeInWords('14:30', 'letter', 'es')).toBe('2:30 p.\u00a0m.');
  const { dayAt } = handoutWords.es;
  expect(dayAt('lunes', timeInWords('13:15', 'letter', 'es'))).toContain('a la 1:15');
  expect(dayAt('lunes', timeInWords('14:15', 'letter', 'es'))).toContain('a las 2:15');
});

test('the words of every language have the same places to fill', () => {
  const places = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([place]) => place).sort();
  for (const words of Object.values(handoutWords)) {
    expect(places(words.forWhom)).toEqual(places(handoutWords.en.forWhom));
    expect(places(words.reviewed)).toEqual(places(handoutWords.en.reviewed));
    expect(words.documentTitle).not.toMatch(/\{\{/);
  }
});

test('a sentence is filled by name; what nobody named stays as it is', () => {
  expect(filledSpans('For {{name}}, {{other}}', { name: { text: 'Ana {{other}}', weight: 'bold' } })).toEqual(
    [
      { text: 'For ', weight: 'regular' },
      { text: 'Ana {{other}}', weight: 'bold' },
      { text: ', ', weight: 'regular' },
      { text: '{{other}}', weight: 'regular' },
    ],
  );
});

test('a name stands alone where there are no credentials', () => {
  expect(nameWithCredentials('Ana Ruiz', '')).toBe('Ana Ruiz');
  expect(nameWithCredentials('Ana Ruiz', 'LMT')).toBe('Ana Ruiz, LMT');
});

test('Markdown becomes headings, paragraphs and lists with bold and italic words', () => {
  expect(
    readMarkdown('### Call {{number}}\n\n**Stop** if *sharp*\nor new.\n\n- one\n- two', { number: '*9*' }),
  ).toEqual([
    { kind: 'heading', spans: [{ text: 'Call *9*', weight: 'regular' }] },
    {
      kind: 'paragraph',
      spans: [
        { text: 'Stop', weight: 'bold' },
        { text: ' if ', weight: 'regular' },
        { text: 'sharp', weight: 'italic' },
        { text: ' or new.', weight: 'regular' },
      ],
    },
    {
      kind: 'list',
      isOrdered: false,
      items: [[{ text: 'one', weight: 'regular' }], [{ text: 'two', weight: 'regular' }]],
    },
  ]);
});
