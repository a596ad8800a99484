import { describe, expect, it } from 'vitest';
import { pointedQuestions } from '#domain/notes/pointed-questions.ts';

const told = (radiation: 'both-legs' | 'thigh' | null, ...qualities: ('numb' | 'ache')[]) => ({
  radiation,
  qualities,
});

describe('what the client says points at a safety question', () => {
  it('both legs: at bladder, bowel and saddle', () => {
    expect(pointedQuestions(told('both-legs'), null)).toEqual([
      { because: 'both-legs', flag: 'cauda-equina' },
    ]);
  });

  it('new numbness: at that one and at weakness of a leg', () => {
    expect(pointedQuestions(told(null, 'numb'), told(null, 'ache')).map(({ flag }) => flag)).toEqual([
      'cauda-equina',
      'leg-weakness',
    ]);
    expect(pointedQuestions(told(null, 'numb'), null)).toHaveLength(2);
  });

  it('numbness that was there last time points at nothing', () => {
    expect(pointedQuestions(told(null, 'numb'), told(null, 'numb'))).toEqual([]);
  });

  it('points at each question once, and at none without a cause', () => {
    const both = pointedQuestions(told('both-legs', 'numb'), null).map(({ flag }) => flag);
    expect(both).toEqual(['cauda-equina', 'leg-weakness']);
    expect(pointedQuestions(told('thigh', 'ache'), null)).toEqual([]);
  });
});
