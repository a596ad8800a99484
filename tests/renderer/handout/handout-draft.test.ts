import { describe, expect, it } from 'vitest';
import type { HandoutChoice } from '#domain/handouts/choice.ts';
import {
  choiceOf,
  draftOf,
  groupsOf,
  isExerciseLimitReached,
  moveBlock,
  toggleBlock,
} from '#renderer/features/handout/handout-draft.ts';
import { offered } from './offered.ts';

const suggested: HandoutChoice = {
  blockIds: ['rest-today', 'keep-active', 'walking'],
  message: '',
  nextVisitDate: '2026-12-01',
  nextVisitTime: null,
  language: 'en',
  paper: 'a4',
  largePrint: false,
  withMap: false,
};

const blocks = [
  offered('rest-today', 'after-session'),
  offered('keep-active', 'self-care'),
  offered('small-habits', 'self-care'),
  offered('walking', 'exercise'),
];

describe('a handout while it is put together', () => {
  it('begins as suggested', () => {
    expect(choiceOf(draftOf(blocks, suggested))).toEqual(suggested);
  });

  it('adds and leaves out texts and keeps everything else', () => {
    const added = toggleBlock(draftOf(blocks, suggested), 'small-habits');
    expect(choiceOf(added)).toEqual({
      ...suggested,
      blockIds: ['rest-today', 'keep-active', 'walking', 'small-habits'],
    });
    expect(choiceOf(toggleBlock(added, 'walking')).blockIds).toEqual([
      'rest-today',
      'keep-active',
      'small-habits',
    ]);
  });

  it('moves a text among those of its kind and nowhere else', () => {
    const draft = toggleBlock(draftOf(blocks, suggested), 'small-habits');
    const group = groupsOf(blocks, draft.order).find(({ kind }) => kind === 'self-care');
    if (group === undefined) throw new Error('The group is missing');
    const moved = moveBlock(draft, group, 'small-habits', -1);
    expect(choiceOf(moved).blockIds).toEqual(['rest-today', 'small-habits', 'walking', 'keep-active']);
    expect(moveBlock(draft, group, 'keep-active', -1)).toBe(draft);
  });

  it('takes six exercises and no more', () => {
    const exercises = Array.from({ length: 7 }, (_, index) => offered(`exercise-${index}`, 'exercise'));
    const ids = exercises.map(({ block }) => block.id);
    const six = draftOf(exercises, { ...suggested, blockIds: ids.slice(0, 6) });
    const five = draftOf(exercises, { ...suggested, blockIds: ids.slice(0, 5) });
    expect(isExerciseLimitReached(six, groupsOf(exercises, six.order))).toBe(true);
    expect(isExerciseLimitReached(five, groupsOf(exercises, five.order))).toBe(false);
  });
});
