import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterStep,
  type LifeStep,
  lifeSteps,
  type NoteLife,
  refusalOfStep,
} from '#domain/notes/lifecycle.ts';

const draft: NoteLife = { state: 'draft', amendment: null };
const discarded: NoteLife = { state: 'discarded', amendment: null };
const signed: NoteLife = { state: 'signed', amendment: null };
const adding: NoteLife = { state: 'signed', amendment: 'addendum' };
const correcting: NoteLife = { state: 'signed', amendment: 'correction' };

/** What each step is answered with in each stand: nothing where it is allowed. */
const answers: Readonly<Record<LifeStep, readonly (string | null)[]>> = {
  edit: [null, null, 'note-already-signed', 'note-already-signed', 'note-already-signed'],
  reschedule: [null, 'note-set-aside', 'note-already-signed', 'note-already-signed', 'note-already-signed'],
  sign: [null, 'note-set-aside', 'note-already-signed', 'note-already-signed', 'note-already-signed'],
  discard: [null, null, 'note-already-signed', 'note-already-signed', 'note-already-signed'],
  restore: [null, null, 'note-already-signed', 'note-already-signed', 'note-already-signed'],
  add: ['note-not-signed', 'note-not-signed', null, null, 'amendment-open'],
  correct: ['note-not-signed', 'note-not-signed', null, 'amendment-open', null],
  'edit-addendum': ['amendment-closed', 'amendment-closed', 'amendment-closed', null, 'amendment-closed'],
  'edit-correction': ['amendment-closed', 'amendment-closed', 'amendment-closed', 'amendment-closed', null],
  'sign-amendment': ['amendment-closed', 'amendment-closed', 'amendment-closed', null, null],
  'discard-amendment': ['amendment-closed', 'amendment-closed', 'amendment-closed', null, null],
};

describe('the life of a note', () => {
  test.each(lifeSteps)('%s is allowed only where it makes sense, and says why not elsewhere', (step) => {
    const stands = [draft, discarded, signed, adding, correcting];
    expect(stands.map((life) => refusalOfStep(life, step))).toEqual(answers[step]);
  });

  test('never leads back from a signed note, and never to an amendment of an unsigned one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lifeSteps), { maxLength: 40 }), (steps) => {
        let life = draft;
        for (const step of steps) {
          const before = life;
          if (refusalOfStep(life, step) !== null) continue;
          life = afterStep(life, step);
          if (before.state === 'signed') expect(life.state).toBe('signed');
          if (life.state !== 'signed') expect(life.amendment).toBeNull();
        }
      }),
    );
  });
});
