import { describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody, noteBody } from '#domain/notes/body.ts';
import { answersToTakeOver, takeOver } from '#domain/notes/take-over.ts';
import { readingOf } from '#tests/support/progress-record.ts';

const bodyWith = (patch: Partial<NoteBody['subjective']>): NoteBody => ({
  ...emptyNote,
  subjective: { ...emptyNote.subjective, ...patch },
});
const id = (last: number): string => `00000000-0000-7000-8000-00000000000${last}`;
const newIds = () => {
  let last = 0;
  return () => {
    last += 1;
    return id(last);
  };
};

const answers = [
  readingOf('pain-now', 5),
  readingOf('pain-worst', 8, { window: 'week' }),
  readingOf('global-change', -1, { window: 'since-start' }),
  readingOf('sleep', 0, { window: 'week' }),
  readingOf('activity', 6, { item: 'Gardening' }),
  readingOf('activity', 3, { item: 'Stairs' }),
];

describe('taking the client’s answers over', () => {
  it('fills the fields, 0 too, with the time they were about, and names the activities', () => {
    const body = takeOver(bodyWith({}), answers, newIds());
    expect(body.subjective).toMatchObject({
      painBefore: 5,
      painBest: null,
      painWorst: 8,
      painWindow: 'week',
      globalChange: -1,
      sleep: 0,
      stress: null,
      activities: [
        { name: 'Gardening', score: 6 },
        { name: 'Stairs', score: 3 },
      ],
    });
    expect(noteBody.safeParse(body).success).toBe(true);
    expect(answersToTakeOver(body, answers)).toEqual([]);
  });

  it('overwrites nothing: the note has the last word', () => {
    const noted = bodyWith({
      painBefore: 7,
      painBest: 2,
      activities: [
        { id: id(8), name: ' gardening', score: null },
        { id: id(9), name: 'Stairs', score: 1 },
      ],
    });
    const { subjective } = takeOver(noted, answers, newIds());
    expect(subjective).toMatchObject({ painBefore: 7, painBest: 2, globalChange: -1 });
    // Worst was asked about the week and best about the day: they cannot stand in one note.
    expect(subjective).toMatchObject({ painWorst: null, painWindow: 'day' });
    expect(subjective.activities).toEqual([
      { id: id(8), name: ' gardening', score: 6 },
      { id: id(9), name: 'Stairs', score: 1 },
    ]);
  });

  it('leaves what the note has no field for, and a sixth activity', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((name, index) => ({ id: id(index), name, score: 1 }));
    const body = bodyWith({ activities: five });
    const others = [readingOf('rmdq', 9), readingOf('activity', 2, { item: 'Stairs' })];
    expect(answersToTakeOver(body, others)).toEqual([]);
    expect(takeOver(body, others, newIds())).toBe(body);
  });

  it('counts the newest of two answers', () => {
    const twice = [readingOf('pain-now', 5), readingOf('pain-now', 4)];
    expect(takeOver(emptyNote, twice, newIds()).subjective.painBefore).toBe(4);
  });
});
