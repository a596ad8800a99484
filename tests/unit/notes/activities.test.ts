import { describe, expect, it } from 'vitest';
import { activitiesAskedBefore, activitiesToScore } from '#domain/notes/activities.ts';

const activity = (id: string, name: string, score: number | null) => ({ id, name, score });

describe('activities to score', () => {
  it('are those of last time, unscored, with the score of last time', () => {
    expect(activitiesToScore([], [activity('a', 'Gardening', 4)])).toEqual([
      { id: 'a', name: 'Gardening', score: null, lastScore: 4 },
    ]);
  });

  it('stand once, whatever the case and the id, and keep their order', () => {
    const now = [activity('n', ' gardening', 6), activity('m', 'Stairs', 2)];
    expect(activitiesToScore(now, [activity('a', 'Gardening', 4), activity('b', 'Sitting', 3)])).toEqual([
      { id: 'n', name: ' gardening', score: 6, lastScore: 4 },
      { id: 'm', name: 'Stairs', score: 2, lastScore: null },
      { id: 'b', name: 'Sitting', score: null, lastScore: 3 },
    ]);
  });

  it('renamed today, is not offered a second time under its old name', () => {
    expect(activitiesToScore([activity('a', 'Digging', 5)], [activity('a', 'Gardening', 4)])).toEqual([
      { id: 'a', name: 'Digging', score: 5, lastScore: null },
    ]);
  });

  it('are five at most, and those of today are never cut', () => {
    const now = ['1', '2', '3', '4'].map((id) => activity(id, `Now ${id}`, 1));
    const last = ['5', '6'].map((id) => activity(id, `Last ${id}`, 1));
    expect(activitiesToScore(now, last).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('activities that were asked before', () => {
  const idOf = (name: string) => `id of ${name}`;

  it('are those of last time and those of before that are due, each once', () => {
    const lastTime = [
      { id: '1', name: 'Stairs', score: 2 },
      { id: '2', name: 'Sitting', score: null },
    ];
    const due = [
      { item: 'stairs ', lastValue: 2 },
      { item: 'Sitting', lastValue: 6 },
      { item: 'Gardening', lastValue: 5 },
      { item: '', lastValue: null },
    ];
    expect(activitiesAskedBefore(lastTime, due, idOf)).toEqual([
      { id: '1', name: 'Stairs', score: 2 },
      { id: '2', name: 'Sitting', score: 6 },
      { id: 'id of gardening', name: 'Gardening', score: 5 },
    ]);
  });
});
