import { v7 as uuid } from 'uuid';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';

/** A note with a row in every list, so that a test that walks the body meets every member. */
export function fullNote(): NoteBody {
  return {
    ...emptyNote,
    safety: {
      ...emptyNote.safety,
      observations: ['saddle-numbness'],
      keepOff: [{ condition: 'bruise', structure: 'piriformis', side: 'left' }],
      reasons: [{ rule: 'anticoagulant', words: 'Agreed' }],
      action: 'Advised',
    },
    subjective: {
      ...emptyNote.subjective,
      complaint: 'Stiff',
      regions: ['lumbar-left'],
      marks: [{ id: uuid(), view: 'back', points: [[1, 2, 3, 4]] }],
      qualities: ['ache'],
      aggravating: ['sitting'],
      easing: ['rest'],
      distalPoint: 'Knee',
      activities: [{ id: uuid(), name: 'Gardening', score: 4 }],
      globalChange: -2,
      medication: 'None',
      words: 'More',
    },
    objective: {
      postures: ['guarding'],
      findings: [
        {
          ...newFinding(uuid(), { structure: 'piriformis', side: 'left' }),
          texture: 'Ropy',
          referredTo: ['buttock-left'],
        },
      ],
      marks: [{ id: uuid(), view: 'back', points: [[1, 2, 3, 4]] }],
      ranges: [
        {
          ...newRange(uuid(), { movement: 'flexion', side: null, method: 'inclinometer' }),
          device: 'Bubble',
          endFeel: 'Firm',
        },
      ],
      tests: [newTest(uuid(), { test: 'slump', side: 'left' })],
      words: 'More',
    },
    treatment: {
      sessionMinutes: 60,
      rows: [
        newTreatmentRow(uuid(), {
          technique: 'swedish',
          stroke: 'petrissage',
          structure: 'piriformis',
          side: 'left',
          detail: 'Slow',
        }),
      ],
      words: 'More',
    },
    assessment: { ...emptyNote.assessment, adverse: ['none'], words: 'Eased' },
    plan: {
      ...emptyNote.plan,
      frequency: 'Weekly',
      focus: ['piriformis'],
      nextFocus: 'Hips',
      exercises: [{ exercise: 'walking', dose: '20 minutes' }],
      homeCare: 'Walk',
      referral: { to: 'Dr Okafor', urgency: 'days', reason: 'Numb foot', letterOn: null },
      words: 'More',
    },
    carried: { from: null, unconfirmed: ['subjective.words'] },
  };
}

/** The body with another value at a path such as `subjective.activities.0.score`. */
export function withValueAt(body: NoteBody, path: readonly (string | number)[], value: unknown): NoteBody {
  const put = (where: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return value;
    if (Array.isArray(where))
      return where.map((each, index) => (index === Number(key) ? put(each, rest) : each));
    const members = where as Readonly<Record<string, unknown>>;
    return { ...members, [key]: put(members[key], rest) };
  };
  return put(body, path) as NoteBody;
}
