import { expect, test } from 'vitest';
import { readMarkdown } from '#main/documents/markdown.ts';
import {
  dateInWords,
  dayInWords,
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
