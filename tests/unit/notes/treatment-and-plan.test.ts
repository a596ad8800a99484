import { describe, expect, test } from 'vitest';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { minutesOff } from '#domain/notes/minutes.ts';
import { otherSide, repeatedRow } from '#domain/notes/repeat-row.ts';
import { reviewOffer } from '#domain/notes/review.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';

const work = { technique: 'swedish', stroke: null, structure: 'piriformis', side: 'left' } as const;
const row = newTreatmentRow(crypto.randomUUID(), {
  ...work,
  pressure: 3,
  minutes: 10,
  discomfort: 4,
  response: 'eased',
  position: 'prone',
});

function noteOf(sessionMinutes: number | null, minutes: readonly (number | null)[]): NoteBody {
  const rows = minutes.map((each) => ({ ...row, id: crypto.randomUUID(), minutes: each }));
  return { ...emptyNote, treatment: { ...emptyNote.treatment, sessionMinutes, rows } };
}

describe('minutes against the session', () => {
  test.each([
    [60, [30, 25], null],
    [60, [30, 24], -6],
    [60, [40, 25], null],
    [60, [40, 26], 6],
    [60, [null], -60],
    [60, [], null],
    [null, [90], null],
  ] as const)('%s min and rows of %j: off by %s', (session, minutes, off) => {
    expect(minutesOff(noteOf(session, minutes))).toBe(off);
  });
});

describe('a repeated row', () => {
  test('is the same work; how it felt and what came of it is not repeated', () => {
    const id = crypto.randomUUID();
    expect(repeatedRow(row, id, 'right')).toEqual({
      ...row,
      id,
      side: 'right',
      discomfort: null,
      response: null,
    });
    expect([otherSide('left'), otherSide('right'), otherSide('both')]).toEqual(['right', 'left', null]);
  });
});

describe('the review', () => {
  test.each([
    [1, null, '2026-12-13'],
    [3, null, '2026-11-29'],
    [1, '2026-11-26', '2026-12-04'],
    [4, '2026-12-06', '2026-12-06'],
    [9, null, '2026-11-29'],
    [1, '2026-11-22', '2026-12-13'],
  ] as const)(
    'of session %s with the next visit on %s is offered for %s',
    (sessionNumber, nextVisit, offered) => {
      expect(reviewOffer({ day: '2026-11-22', sessionNumber, nextVisit })).toBe(offered);
    },
  );
});

describe('doses of home exercises', () => {
  test.each(exerciseIds)('%s has one in words, with its source', (id) => {
    expect(exerciseDoses[id].words.en).toMatch(/^[A-Z0-9].*[a-z]$/);
    expect(exerciseDoses[id].source).not.toBe('');
  });
});
