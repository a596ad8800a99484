import { describe, expect, test } from 'vitest';
import { emptyNote, noteBody, treatmentMinutes } from '#domain/notes/body.ts';
import { noteVerdict } from '#domain/notes/note-verdict.ts';
import { applyTemplate } from '#domain/notes/templates/apply-template.ts';
import { templateOfNote } from '#domain/notes/templates/from-note.ts';
import { shippedTemplateIds, shippedTemplates } from '#domain/notes/templates/shipped.ts';
import { templateFields, templateMinutes } from '#domain/notes/templates/template.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { rowBreaches } from '#domain/safety/row-breaches.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { countingIds } from '#tests/support/ports.ts';
import { day, nothingKnownOf } from '#tests/support/safety.ts';

const clear = noteVerdict(emptyNote, nothingKnownOf, day);

function apply(id: keyof typeof shippedTemplates, verdict: Verdict = clear, body = emptyNote) {
  const ids = countingIds();
  return applyTemplate({ body, template: shippedTemplates[id], verdict, newId: ids.next });
}

describe('the templates that come with the program', () => {
  test.each(shippedTemplateIds)('%s can be kept, and its minutes are the 60 of the session', (id) => {
    const template = shippedTemplates[id];
    expect(templateFields.parse(template)).toEqual(template);
    expect(templateMinutes(template)).toBe(60);
    expect(template.sessionMinutes).toBe(60);
  });

  test('give each area its minutes (clinical data model, 2.3)', () => {
    const minutesOn = (...places: readonly string[]) =>
      shippedTemplates['trigger-point'].rows
        .filter(({ structure }) => places.includes(structure))
        .reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    expect(minutesOn('low-back', 'multifidus')).toBe(15);
    expect(minutesOn('quadratus-lumborum')).toBe(8);
    expect(minutesOn('gluteus-medius', 'piriformis', 'buttocks')).toBe(15);
    expect(minutesOn('iliopsoas')).toBe(6);
    expect(minutesOn('hamstrings')).toBe(6);
    expect(minutesOn('whole-back')).toBe(10);
  });

  test('press a trigger point 30 to 90 seconds, one to three times, five minutes a muscle at most', () => {
    const compressions = shippedTemplates['trigger-point'].rows.filter(
      ({ technique }) => technique === 'trigger-point',
    );
    expect(compressions.length).toBeGreaterThan(2);
    for (const { holdSeconds, repeats, minutes } of compressions) {
      expect(holdSeconds).toBeGreaterThanOrEqual(30);
      expect(holdSeconds).toBeLessThanOrEqual(90);
      expect(repeats).toBeLessThanOrEqual(3);
      expect(minutes).toBeLessThanOrEqual(5);
    }
  });
});

describe('putting a template into a draft', () => {
  test('fills an empty note, and the note can be kept', () => {
    const { body, added, leftOut } = apply('first-visit');
    expect(noteBody.safeParse(body).success).toBe(true);
    expect([added, leftOut]).toEqual([7, 0]);
    expect(treatmentMinutes(body)).toBe(60);
    expect(body.objective.ranges.map(({ movement, before }) => [movement, before])).toContainEqual([
      'fingertip-to-floor',
      null,
    ]);
    expect(body.subjective.activities).toHaveLength(3);
    expect(body.plan).toMatchObject({
      sessionCount: 4,
      frequency: 'Once a week, look again at the fourth session',
    });
    // Nothing that only a person can know is claimed.
    expect(body.assessment).toEqual(emptyNote.assessment);
    expect(
      body.treatment.rows.every(({ response, discomfort }) => response === null && discomfort === null),
    ).toBe(true);
  });

  test('changes nothing that stands there', () => {
    const row = newTreatmentRow('0190a000-0000-7000-8000-000000000001', {
      technique: 'swedish',
      stroke: 'petrissage',
      structure: 'low-back',
      side: 'both',
      minutes: 33,
    });
    const written = {
      ...emptyNote,
      treatment: { ...emptyNote.treatment, sessionMinutes: 30, rows: [row], words: 'Own words' },
      plan: { ...emptyNote.plan, frequency: 'Every two weeks', homeCare: 'Swim' },
    };
    const { body, added } = apply('relaxation', clear, written);
    expect(body.treatment).toMatchObject({ sessionMinutes: 30, words: 'Own words' });
    expect(body.treatment.rows[0]).toEqual(row);
    expect(body.plan).toMatchObject({ frequency: 'Every two weeks', homeCare: 'Swim' });
    expect(added).toBe(6);
  });

  test('twice adds nothing the second time', () => {
    const once = apply('first-visit').body;
    const twice = apply('first-visit', clear, once);
    expect(twice.body).toEqual(once);
    expect(twice.added).toBe(0);
  });

  test('leaves out what is not allowed today and lowers what is too strong', () => {
    const place = { structure: 'piriformis', side: 'left' } as const;
    const verdict: Verdict = {
      ...clear,
      blocksExercises: true,
      pressureCap: { value: 2, rules: ['own-limit'] },
      locked: [{ value: place, rules: ['wound'] as unknown as Verdict['locked'][number]['rules'] }],
      notAllowed: [{ value: 'compression', rules: ['own-limit'] }],
    };
    const { body, leftOut, lowered, exercisesLeftOut } = apply('trigger-point', verdict);
    expect(body.treatment.rows.map(({ technique }) => technique)).not.toContain('trigger-point');
    expect(body.treatment.rows.map(({ structure }) => structure)).not.toContain('buttocks');
    expect(body.treatment.rows.flatMap((row) => rowBreaches(verdict, row))).toEqual([]);
    expect([leftOut, lowered]).toEqual([5, 3]);
    expect(body.plan.exercises).toEqual([]);
    expect(exercisesLeftOut).toBe(true);
  });

  test('adds no treatment at all while a stop is open', () => {
    const { body, leftOut } = apply('relaxation', { ...clear, blocksTreatment: true });
    expect(body.treatment.rows).toEqual([]);
    expect(leftOut).toBe(7);
  });
});

describe('a template out of a note', () => {
  const { body } = apply('trigger-point');
  const felt = {
    ...body,
    plan: { ...body.plan, homeCare: 'Ada walks her dog', nextFocus: 'Ada’s hip' },
    treatment: {
      ...body.treatment,
      rows: body.treatment.rows.map((row) => ({
        ...row,
        discomfort: 6,
        response: 'sore' as const,
        detail: 'Ada winced',
      })),
    },
  };

  test('keeps what was done, and neither what was felt nor a sentence about the client', () => {
    const template = templateOfNote(felt, { name: 'Mine', withWords: false });
    expect(templateFields.parse(template)).toEqual(template);
    expect(JSON.stringify(template)).not.toContain('Ada');
    expect(JSON.stringify(template)).not.toMatch(/sore|discomfort/);
    expect(template.rows).toHaveLength(11);
  });

  test('keeps the sentences where that is wanted', () => {
    const template = templateOfNote(felt, { name: 'Mine', withWords: true });
    expect(template).toMatchObject({ homeCare: 'Ada walks her dog', nextFocus: 'Ada’s hip' });
  });
});
