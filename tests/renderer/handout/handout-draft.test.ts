import { describe, expect, it } from 'vitest';
import {
  addBlock,
  choiceOf,
  chosenOf,
  draftOf,
  type HandoutDraft,
  type HandoutOffer,
  inLanguage,
  isExerciseLimitReached,
  missingIn,
  moveBlock,
  placeBlock,
  removeBlock,
  withDose,
} from '#renderer/features/handout/handout-draft.ts';
import { aChoice, inSpanish, offered } from './offered.ts';

const blocks = [
  offered('walking', 'exercise'),
  offered('rest-today', 'after-session'),
  offered('keep-active', 'self-care'),
  offered('small-habits', 'self-care'),
  offered('bridge', 'exercise'),
];
const offer: HandoutOffer = { offered: blocks, suggested: aChoice(['rest-today', 'keep-active', 'walking']) };
const idsOf = ({ selection }: HandoutDraft, of = offer) =>
  chosenOf(selection, of).map(({ block }) => block.id);
const select = (draft: HandoutDraft, selection: HandoutDraft['selection']) => ({ ...draft, selection });

describe('a handout while it is put together', () => {
  it('begins as suggested, in the order of paper', () => {
    const mixed = { ...offer, suggested: aChoice(['walking', 'keep-active', 'rest-today']) };
    expect(choiceOf(draftOf(mixed), mixed)).toEqual(aChoice(['rest-today', 'keep-active', 'walking']));
  });

  it('adds at the end of the kind, leaves out, and keeps everything else', () => {
    const added = select(draftOf(offer), addBlock(draftOf(offer).selection, 'small-habits'));
    expect(idsOf(added)).toEqual(['rest-today', 'keep-active', 'small-habits', 'walking']);
    expect(idsOf(select(added, removeBlock(added.selection, 'walking')))).toEqual([
      'rest-today',
      'keep-active',
      'small-habits',
    ]);
  });

  it('moves a text among those of its kind and nowhere else', () => {
    const { selection } = select(draftOf(offer), addBlock(draftOf(offer).selection, 'small-habits'));
    const ids = (next: typeof selection) => chosenOf(next, offer).map(({ block }) => block.id);
    expect(ids(moveBlock(selection, offer, 'small-habits', -1))).toEqual([
      'rest-today',
      'small-habits',
      'keep-active',
      'walking',
    ]);
    expect(moveBlock(selection, offer, 'keep-active', -1)).toBe(selection);
    expect(placeBlock(selection, offer, 'keep-active', 'walking')).toBe(selection);
    expect(ids(placeBlock(selection, offer, 'keep-active', 'small-habits'))).toEqual([
      'rest-today',
      'small-habits',
      'keep-active',
      'walking',
    ]);
  });

  it('takes six exercises and no more, those chosen by hand before new suggestions', () => {
    const exercises = Array.from({ length: 7 }, (_, index) => offered(`e${index}`, 'exercise'));
    const ids = exercises.map(({ block }) => block.id);
    const six = { offered: exercises, suggested: aChoice(ids.slice(0, 6)) };
    const draft = draftOf(six);
    expect(isExerciseLimitReached(chosenOf(draft.selection, six))).toBe(true);
    const seventh = addBlock(draft.selection, 'e6');
    expect(chosenOf(seventh, six)).toHaveLength(6);
    expect(chosenOf(seventh, six).map(({ block }) => block.id)).toContain('e6');
    const five = { ...six, suggested: aChoice(ids.slice(0, 5)) };
    expect(isExerciseLimitReached(chosenOf(draftOf(five).selection, five))).toBe(false);
  });

  it('keeps what was chosen by hand when the offer is made anew, and brings back what is allowed again', () => {
    const draft = draftOf(offer);
    const byHand = select(draft, removeBlock(addBlock(draft.selection, 'bridge'), 'rest-today'));
    const limited: HandoutOffer = {
      suggested: aChoice(['rest-today', 'keep-active', 'small-habits']),
      offered: blocks.map((each) =>
        each.block.id === 'bridge'
          ? { ...each, withheld: [{ kind: 'not-for-client', words: 'sore neck' }] }
          : each,
      ),
    };
    expect(idsOf(byHand, limited)).toEqual(['keep-active', 'small-habits']);
    expect(idsOf(byHand)).toEqual(['keep-active', 'walking', 'bridge']);
  });
});

describe('another language', () => {
  const spanish: HandoutOffer = {
    offered: blocks.filter(({ block }) => block.id !== 'keep-active').map(inSpanish),
    suggested: aChoice(['small-habits'], { language: 'es' }),
  };

  it('keeps order, doses and choice by id and names what does not exist in it', () => {
    const draft = draftOf(offer);
    const dosed = {
      ...select(draft, addBlock(draft.selection, 'bridge')),
      rest: { ...draft.rest, doses: withDose([], 'bridge', 'Twice') },
    };
    const moved = select(dosed, moveBlock(dosed.selection, offer, 'bridge', -1));
    const changed = inLanguage(moved, offer, 'es');
    expect(choiceOf(changed, spanish)).toMatchObject({
      language: 'es',
      blockIds: ['rest-today', 'small-habits', 'bridge', 'walking'],
      doses: [{ exercise: 'bridge', words: 'Twice' }],
    });
    expect(missingIn(changed.selection, spanish)).toEqual(['About keep-active']);
    expect(missingIn(inLanguage(changed, spanish, 'en').selection, offer)).toEqual([]);
  });
});

describe('doses', () => {
  it('are changed one by one and brought back', () => {
    const twice = withDose(withDose([], 'bridge', 'Once'), 'bridge', 'Twice');
    expect(twice).toEqual([{ exercise: 'bridge', words: 'Twice' }]);
    expect(withDose(twice, 'bridge', null)).toEqual([]);
  });
});
