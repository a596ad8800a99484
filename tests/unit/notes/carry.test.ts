import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyNote, type NoteBody, noteBody } from '#domain/notes/body.ts';
import { carriedFields, carriedLists, carryForward } from '#domain/notes/carry.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { takeCarriedBack } from '#domain/notes/take-back.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { unconfirmedWords } from '#domain/notes/unconfirmed-words.ts';
import { valueAt } from '#domain/notes/value-at.ts';
import type { SafetyFacts } from '#domain/safety/facts.ts';
import { rowBreaches } from '#domain/safety/row-breaches.ts';
import { anyDraft, anyNote } from '#tests/support/carry-arbitraries.ts';
import { clearFacts, day, historyWith } from '#tests/support/safety.ts';
import { anyFacts } from '#tests/support/safety-arbitraries.ts';

const lastId = '00000000-0000-7000-8000-0000000000a0';

function carried(draft: NoteBody, last: NoteBody, facts: SafetyFacts = clearFacts()) {
  const withSafety = { ...draft, safety: { ...draft.safety, ...facts.safety } };
  const result = carryForward(
    withSafety,
    { noteId: lastId, date: '2026-11-15', body: last },
    { day, verdictOf: (body) => noteVerdict(body, facts, day), newId: () => crypto.randomUUID() },
  );
  return { ...result, before: withSafety, verdict: noteVerdict(result.body, facts, day) };
}

/** Every member of every section, as `section.name`, with its value. */
function members(body: NoteBody): readonly (readonly [string, unknown])[] {
  const { carried: _, format: __, ...sections } = body;
  return Object.entries(sections).flatMap(([section, values]) =>
    Object.entries(values).map(([name, value]) => [`${section}.${name}`, value] as const),
  );
}

const mayChange = new Set([
  ...Object.entries(carriedFields).flatMap(([section, names]) => names.map((name) => `${section}.${name}`)),
  ...carriedLists.map(([section, list]) => `${section}.${list}`),
]);

const run = (check: (draft: NoteBody, last: NoteBody, facts: SafetyFacts) => void) =>
  fc.assert(fc.property(anyDraft, anyNote, anyFacts, check), { numRuns: 300 });

describe('same as last time', () => {
  test('never touches what belongs to its day', () => {
    const neverCarried = [
      'subjective.painBefore',
      'subjective.painBest',
      'subjective.painWorst',
      'subjective.sleep',
      'subjective.stress',
      'subjective.medication',
      'subjective.homeCare',
      'subjective.sorenessAfterLast',
      'subjective.changeSinceLast',
      'subjective.globalChange',
      'subjective.words',
      'safety.screen',
      'objective.tests',
      'objective.words',
      'treatment.words',
      'assessment.painAfter',
      'assessment.response',
      'assessment.adverse',
      'assessment.words',
      'plan.nextVisitDate',
      'plan.clientAgreed',
      'plan.referral',
      'plan.words',
    ];
    expect(neverCarried.filter((name) => mayChange.has(name))).toEqual([]);
    run((draft, last, facts) => {
      const { before, body } = carried(draft, last, facts);
      const now = new Map(members(body));
      for (const [name, value] of members(before)) {
        if (!mayChange.has(name)) expect(now.get(name), name).toEqual(value);
      }
    });
  });

  test('carries no score, no measured value and no answer of the hands within a row', () => {
    run((_draft, last, facts) => {
      const { body } = carried(emptyNote, last, facts);
      for (const { score } of body.subjective.activities) expect(score).toBeNull();
      for (const { before, after, pain, isPainful } of body.objective.ranges) {
        expect([before, after, pain, isPainful]).toEqual([null, null, null, null]);
      }
      for (const each of body.objective.findings) {
        expect([each.pressurePainBefore, each.pressurePainAfter, each.familiarPain]).toEqual([
          null,
          null,
          null,
        ]);
      }
      for (const row of body.treatment.rows)
        expect([row.discomfort, row.response, row.detail]).toEqual([null, null, '']);
    });
  });

  test('lists every carried value as unconfirmed, and nothing else, each with words', () => {
    run((draft, last, facts) => {
      const { before, body } = carried(draft, last, facts);
      const { unconfirmed, from } = body.carried;
      expect(from).toEqual({ noteId: lastId, date: '2026-11-15' });
      for (const path of unconfirmed) expect(valueAt(body, path)).not.toEqual(valueAt(before, path));
      const open = new Set(unconfirmed);
      for (const [section, list] of carriedLists) {
        const rows = valueAt(body, `${section}.${list}`) as readonly { id: string }[];
        const known = valueAt(before, `${section}.${list}`) as readonly { id: string }[];
        for (const { id } of rows) {
          const isNew = !known.some((row) => row.id === id);
          expect(open.has(`${section}.${list}.${id}`)).toBe(isNew);
        }
      }
      const was = new Map(members(before));
      const lists = new Set(carriedLists.map(([section, list]) => `${section}.${list}`));
      for (const [name, value] of members(body)) {
        if (!lists.has(name))
          expect(open.has(name)).toBe(JSON.stringify(value) !== JSON.stringify(was.get(name)));
      }
      expect(unconfirmedWords(body)).toHaveLength(unconfirmed.length);
      for (const said of unconfirmedWords(body)) expect(said).toMatch(/^[A-Z].*[^ ]$/);
    });
  });

  test('overwrites nothing that stands there already', () => {
    run((draft, last, facts) => {
      const { before, body } = carried(draft, last, facts);
      for (const [name, value] of members(before)) {
        const now = valueAt(body, name);
        if (Array.isArray(value) && Array.isArray(now)) {
          if (value.length > 0) expect(now.slice(0, value.length)).toEqual(value);
        } else if (value !== null && value !== '') expect(now).toEqual(value);
      }
    });
  });

  test('keeps the rules of today: no carried row breaks one, whatever else is carried', () => {
    run((_draft, last, facts) => {
      const { body, verdict } = carried(emptyNote, last, facts);
      for (const row of body.treatment.rows) expect(rowBreaches(verdict, row)).toEqual([]);
      if (verdict.blocksTreatment) expect(body.treatment.rows).toEqual([]);
      if (verdict.blocksExercises) expect(body.plan.exercises).toEqual([]);
      if (verdict.positions.length > 0) {
        for (const { position } of body.treatment.rows) expect(['supine', 'prone']).not.toContain(position);
      }
      expect(body.plan.reviewOn === null || body.plan.reviewOn > day).toBe(true);
    });
  });

  test('makes a body that can be kept, and taking it back leaves the draft as it was', () => {
    run((draft, last, facts) => {
      const { before, body } = carried(draft, last, facts);
      expect(noteBody.safeParse(body).success).toBe(true);
      expect(takeCarriedBack(body)).toEqual({ ...before, carried: emptyNote.carried });
    });
  });

  test('a second time adds nothing', () => {
    run((draft, last, facts) => {
      const { body } = carried(draft, last, facts);
      const again = carried(body, last, facts).body;
      expect(again.treatment.rows).toHaveLength(body.treatment.rows.length);
      expect(again.objective.findings).toHaveLength(body.objective.findings.length);
      expect(again.carried.unconfirmed).toEqual(body.carried.unconfirmed);
    });
  });

  test('a place that was very tender last time limits the row that is carried with it', () => {
    const place = { structure: 'piriformis', side: 'left' } as const;
    const last: NoteBody = {
      ...emptyNote,
      objective: {
        ...emptyNote.objective,
        findings: [{ ...newFinding(crypto.randomUUID(), place), tenderness: 4 }],
      },
      treatment: {
        ...emptyNote.treatment,
        rows: [
          newTreatmentRow(crypto.randomUUID(), { technique: 'swedish', stroke: null, ...place, pressure: 5 }),
          newTreatmentRow(crypto.randomUUID(), { technique: 'deep-tissue', stroke: null, ...place }),
        ],
      },
    };
    const { body, leftOut, lowered } = carried(emptyNote, last);
    expect(body.treatment.rows.map(({ technique, pressure }) => [technique, pressure])).toEqual([
      ['swedish', 3],
    ]);
    expect([leftOut, lowered]).toEqual([1, 1]);
  });

  test('under an anticoagulant leaves deep work out and lowers an area too', () => {
    const row = { stroke: null, structure: 'low-back', side: 'both' } as const;
    const last: NoteBody = {
      ...emptyNote,
      treatment: {
        ...emptyNote.treatment,
        rows: [
          newTreatmentRow(crypto.randomUUID(), { ...row, technique: 'deep-tissue', pressure: 4 }),
          newTreatmentRow(crypto.randomUUID(), { ...row, technique: 'swedish', pressure: 4 }),
        ],
      },
    };
    const { body, leftOut, lowered } = carried(
      emptyNote,
      last,
      clearFacts({ health: historyWith('anticoagulant') }),
    );
    expect(body.treatment.rows.map(({ technique, pressure }) => [technique, pressure])).toEqual([
      ['swedish', 2],
    ]);
    expect([leftOut, lowered]).toEqual([1, 1]);
  });
});
