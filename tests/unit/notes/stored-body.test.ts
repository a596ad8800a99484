import { describe, expect, it } from 'vitest';
import { emptyNote } from '#domain/notes/body.ts';
import { storedBody } from '#domain/notes/stored-body.ts';
import { emptySafety } from '#domain/safety/section.ts';
import { fullNote } from '#tests/support/full-note.ts';
import { inSecondFormat } from '#tests/support/second-format.ts';

/** A body as the first format kept it, member for member. */
const first = {
  format: 1,
  safety: { ...emptySafety, action: 'Sent home' },
  subjective: {
    complaint: 'Stiff since Sunday',
    painBefore: 6,
    painBest: 2,
    painWorst: 8,
    regions: ['lumbar-left', 'thigh-left'],
    qualities: ['ache', 'numb'],
    radiation: 'thigh',
    aggravating: ['sitting'],
    easing: ['heat'],
    changeSinceLast: 'better',
    homeCare: 'some',
    sleep: 7,
    stress: 4,
    words: 'Slept badly',
  },
  objective: {
    findings: [
      {
        id: '00000000-0000-7000-8000-000000000001',
        structure: 'piriformis',
        side: 'left',
        tone: 2,
        tenderness: 3,
        triggerPoint: 'active',
      },
    ],
    words: 'Guarded',
  },
  treatment: {
    rows: [
      {
        id: '00000000-0000-7000-8000-000000000002',
        technique: 'deep-tissue',
        stroke: 'stripping',
        structure: 'quadratus-lumborum',
        side: 'both',
        pressure: 4,
        minutes: 20,
      },
    ],
    words: 'Slowly',
  },
  assessment: {
    response: 'better',
    painAfter: 3,
    adverse: ['none'],
    irritability: 'low',
    words: 'Eased',
  },
  plan: {
    frequency: 'Weekly',
    nextFocus: 'Hips',
    nextVisitDate: '2026-12-01',
    nextVisitTime: '09:30',
    homeCare: 'Walk',
    words: 'See',
  },
};

/** What a later body holds of an earlier one: the same members, nothing else. */
function sharedWith(later: unknown, earlier: unknown): unknown {
  if (Array.isArray(earlier)) {
    return earlier.map((each, index) => sharedWith((later as readonly unknown[])[index], each));
  }
  if (typeof earlier !== 'object' || earlier === null) return later;
  return Object.fromEntries(
    Object.entries(earlier).map(([name, value]) => [
      name,
      sharedWith((later as Readonly<Record<string, unknown>>)[name], value),
    ]),
  );
}

/** The members that only the later body has. */
function addedTo(later: unknown, earlier: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (Array.isArray(later) && Array.isArray(earlier)) {
    return later.flatMap((each, index) => addedTo(each, earlier[index], `${path}.${index}`));
  }
  if (typeof later !== 'object' || later === null || Array.isArray(later)) return [];
  const before = earlier as Readonly<Record<string, unknown>>;
  return Object.entries(later).flatMap(([name, value]) =>
    Object.hasOwn(before, name)
      ? addedTo(value, before[name], `${path}.${name}`)
      : [[`${path}.${name}`, value]],
  );
}

describe('a body of the first format', () => {
  const read = storedBody.parse(first);

  it('is read with nothing lost', () => {
    expect(sharedWith(read, first)).toEqual({ ...first, format: 3 });
    expect(read.objective.findings).toHaveLength(1);
    expect(read.treatment.rows).toHaveLength(1);
  });

  it('gains nothing that says something: what was not asked stays not asked', () => {
    const added = addedTo(read, first);
    expect(added.length).toBeGreaterThan(20);
    const saying = added.filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    );
    expect(Object.fromEntries(saying)).toEqual({
      '.carried': { from: null, unconfirmed: [] },
      // Scores of the first format were asked about the last 24 hours.
      '.subjective.painWindow': 'day',
    });
  });

  it('of an empty note is today’s empty note', () => {
    const { carried: _carried, ...rest } = emptyNote;
    expect(storedBody.parse({ ...rest, format: 1 })).toEqual(emptyNote);
  });
});

describe('a body of the second format', () => {
  it('is read with nothing lost, and how much changed was not asked', () => {
    for (const body of [emptyNote, fullNote()]) {
      const read = storedBody.parse(inSecondFormat(body));
      expect(read).toEqual({ ...body, subjective: { ...body.subjective, globalChange: null } });
      expect(addedTo(read, inSecondFormat(body))).toEqual([['.subjective.globalChange', null]]);
    }
  });

  it('with a member that nobody knows is refused', () => {
    expect(storedBody.safeParse({ ...inSecondFormat(emptyNote), more: 1 }).success).toBe(false);
  });
});

describe('a body of the third format', () => {
  it('is read as it is', () => {
    for (const body of [emptyNote, fullNote()]) expect(storedBody.parse(body)).toEqual(body);
  });

  it('with a member that nobody knows is refused', () => {
    expect(storedBody.safeParse({ ...emptyNote, more: 1 }).success).toBe(false);
  });
});

it('a body of a format to come is refused, not guessed at', () => {
  expect(storedBody.safeParse({ ...emptyNote, format: 4 }).success).toBe(false);
});
