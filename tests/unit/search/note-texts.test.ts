import { describe, expect, test } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { textsOfNote } from '#domain/search/note-texts.ts';

const id = (last: number) => `0197a000-0000-7000-8000-00000000000${last}`;

/** A note with another typed text in each of its fields. */
const typed: NoteBody = {
  ...emptyNote,
  safety: {
    ...emptyNote.safety,
    reasons: [{ rule: 'osteoporosis', words: 'typed-reason' }],
    action: 'typed-action',
  },
  subjective: {
    ...emptyNote.subjective,
    complaint: 'typed-complaint',
    distalPoint: 'typed-point',
    medication: 'typed-medication',
    activities: [{ id: id(1), name: 'typed-activity', score: null }],
    words: 'typed-subjective',
    regions: ['calf-left'],
    qualities: ['burning'],
  },
  objective: {
    ...emptyNote.objective,
    postures: ['antalgic-gait'],
    findings: [
      {
        ...newFinding(id(2), { structure: 'piriformis', side: 'right' }),
        texture: 'typed-texture',
        triggerPoint: 'active',
        referredTo: ['foot-left'],
      },
      { ...newFinding(id(3), { structure: 'iliopsoas', side: 'left' }), triggerPoint: 'none' },
    ],
    ranges: [
      {
        ...newRange(id(4), { movement: 'side-bend', side: 'left', method: 'inclinometer' }),
        device: 'typed-device',
        endFeel: 'typed-feel',
      },
    ],
    tests: [
      newTest(id(5), { test: 'slump', side: 'left' }),
      { ...newTest(id(6), { test: 'kemp', side: 'left' }), state: 'not-done' },
    ],
    words: 'typed-objective',
  },
  treatment: {
    ...emptyNote.treatment,
    rows: [
      newTreatmentRow(id(7), {
        technique: 'swedish',
        stroke: 'petrissage',
        structure: 'whole-back',
        side: 'both',
        detail: 'typed-detail',
      }),
    ],
    words: 'typed-treatment',
  },
  assessment: { ...emptyNote.assessment, adverse: ['headache'], words: 'typed-assessment' },
  plan: {
    ...emptyNote.plan,
    frequency: 'typed-frequency',
    focus: ['multifidus'],
    nextFocus: 'typed-focus',
    exercises: [{ exercise: 'bird-dog', dose: 'typed-dose' }],
    homeCare: 'typed-home',
    referral: { to: 'typed-person', urgency: 'days', reason: 'typed-cause', letterOn: null },
    words: 'typed-plan',
  },
};

/** Every typed text of a value, however deep. */
function typedTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('typed-') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedTexts) : [];
}

/** Fields of a note that take any text: all that is empty in an empty note and its rows. */
function emptyTexts(value: unknown): number {
  if (value === '') return 1;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, each) => sum + emptyTexts(each), 0)
    : 0;
}

describe('the texts of a note', () => {
  const texts = textsOfNote(typed).join('\n');

  test.each(typedTexts(typed))('hold %s', (text) => {
    expect(texts).toContain(text);
  });

  test('are asked of every field that takes a text', () => {
    const { finding, range, row } = {
      finding: newFinding(id(1), { structure: 'piriformis', side: 'left' }),
      range: newRange(id(2), { movement: 'flexion', side: null, method: 'estimate' }),
      row: newTreatmentRow(id(3), {
        technique: 'swedish',
        stroke: null,
        structure: 'multifidus',
        side: 'left',
      }),
    };
    // Texts of an activity, an exercise, a reason and a referral: one, one, one and two.
    const inRows = emptyTexts(finding) + emptyTexts(range) + emptyTexts(row) + 5;
    expect(typedTexts(typed)).toHaveLength(emptyTexts(emptyNote) + inRows);
  });

  test.each([
    'Calf, left',
    'Burning',
    'Antalgic gait',
    'Piriformis, right, active trigger point, Foot, left',
    'Side-bending',
    'Slump',
    'Swedish, Petrissage, Whole back, both sides',
    'Headache',
    'Multifidus',
    'Bird dog',
  ])('hold the term %s', (term) => {
    expect(texts).toContain(term);
  });

  test('hold no test that was not done, no point that is not there, and no code', () => {
    expect(texts).not.toContain('Kemp');
    expect(texts).not.toMatch(/\bno trigger point|calf-left|bird-dog/);
  });
});
