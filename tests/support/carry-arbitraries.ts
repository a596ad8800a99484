import fc from 'fast-check';
import { drawnRegions, sides, structureIds, workPlaces } from '#domain/anatomy/structures.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { movementFacts, movements } from '#domain/measures/ranges.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { type Finding, newFinding, newRange, newTest, type RangeEntry } from '#domain/notes/objective.ts';
import { courses, painQualities, provocations, radiations, reliefs } from '#domain/notes/subjective.ts';
import {
  clientPositions,
  lubricants,
  rowResponses,
  strokesOf,
  techniques,
  tools,
} from '#domain/notes/techniques.ts';
import { newTreatmentRow, type TreatmentRow } from '#domain/notes/treatment.ts';

const score = fc.option(fc.integer({ min: 0, max: 10 }));
const words = fc.constantFrom('', 'Stiff', 'Better after walking');
const minutes = fc.option(fc.integer({ min: 1, max: 120 }));
const subset = <Value>(values: readonly Value[]) =>
  fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const maybe = <Value>(values: readonly Value[]) => fc.option(oneOf(values));

const finding: fc.Arbitrary<Finding> = fc
  .record({
    id: fc.uuid(),
    structure: oneOf(structureIds),
    side: oneOf(sides),
    tone: fc.option(fc.integer({ min: 0, max: 3 })),
    tenderness: fc.option(fc.integer({ min: 0, max: 4 })),
    triggerPoint: maybe(['none', 'latent', 'active'] as const),
    familiarPain: maybe(['yes', 'no'] as const),
    texture: words,
    pressurePainBefore: score,
    pressurePainAfter: score,
  })
  .map(({ id, ...more }) => ({ ...newFinding(id, more), ...more }));

const range: fc.Arbitrary<RangeEntry> = fc
  .record({
    id: fc.uuid(),
    movement: oneOf(movements),
    before: score,
    after: score,
    pain: score,
    device: words,
  })
  .map(({ id, movement, ...more }) => ({
    ...newRange(id, {
      movement,
      side: movementFacts[movement].hasSides ? ('left' as const) : null,
      method: movementFacts[movement].methods[0] ?? 'estimate',
    }),
    ...more,
  }));

export const anyTreatmentRow: fc.Arbitrary<TreatmentRow> = fc
  .record({
    id: fc.uuid(),
    technique: oneOf(techniques),
    strokePlace: fc.nat({ max: 9 }),
    structure: oneOf(workPlaces),
    side: oneOf(sides),
    pressure: fc.option(fc.integer({ min: 1, max: 5 })),
    minutes,
    discomfort: score,
    position: maybe(clientPositions),
    tool: maybe(tools),
    lubricant: maybe(lubricants),
    response: maybe(rowResponses),
    detail: words,
  })
  .map(({ id, strokePlace, ...row }) =>
    newTreatmentRow(id, { ...row, stroke: strokesOf[row.technique][strokePlace] ?? null }),
  );

const activity = fc.record({ id: fc.uuid(), name: fc.constantFrom('Gardening', 'Stairs', 'Driving'), score });
const distinct = <Row extends { readonly name: string }>(rows: fc.Arbitrary<Row>) =>
  fc.uniqueArray(rows, { maxLength: 3, selector: ({ name }) => name });

const testEntry = fc
  .uuid()
  .map((id) => ({ ...newTest(id, { test: 'slump', side: 'left' }), result: 'local-pain' as const }));

/** A note in which anything may be filled, with everything that must not be carried filled as well. */
export const anyNote: fc.Arbitrary<NoteBody> = fc
  .record({
    subjective: fc.record({
      complaint: words,
      painBefore: score,
      painWorst: score,
      regions: subset(drawnRegions),
      qualities: subset(painQualities),
      radiation: maybe(radiations),
      radiationSide: maybe(sides),
      distalPoint: words,
      aggravating: subset(provocations),
      easing: subset(reliefs),
      course: maybe(courses),
      activities: distinct(activity),
      sittingTolerance: minutes,
      sleep: score,
      stress: score,
      medication: words,
      globalChange: fc.option(fc.integer({ min: -5, max: 5 })),
      changeSinceLast: maybe(['better', 'same', 'worse'] as const),
      words,
    }),
    objective: fc.record({
      findings: fc.array(finding, { maxLength: 4 }),
      ranges: fc.array(range, { maxLength: 3 }),
      tests: fc.array(testEntry, { maxLength: 1 }),
      words,
    }),
    treatment: fc.record({
      sessionMinutes: minutes,
      rows: fc.array(anyTreatmentRow, { maxLength: 5 }),
      words,
    }),
    assessment: fc.record({
      painAfter: score,
      response: maybe(['better', 'same', 'worse'] as const),
      adverse: subset(['none', 'soreness'] as const),
      words,
    }),
    plan: fc.record({
      frequency: words,
      sessionCount: minutes,
      reviewOn: fc.constantFrom(null, '2026-11-01', '2027-02-01'),
      focus: subset(structureIds),
      nextFocus: words,
      nextVisitDate: fc.constantFrom(null, '2026-12-01'),
      exercises: subset(exerciseIds).map((ids) => ids.map((exercise) => ({ exercise, dose: 'Daily' }))),
      homeCare: words,
      clientAgreed: maybe(['yes', 'no'] as const),
      words,
    }),
  })
  .map(({ subjective, objective, treatment, assessment, plan }) => ({
    ...emptyNote,
    subjective: { ...emptyNote.subjective, ...subjective },
    objective: { ...emptyNote.objective, ...objective },
    treatment: { ...emptyNote.treatment, ...treatment },
    assessment: { ...emptyNote.assessment, ...assessment },
    plan: { ...emptyNote.plan, ...plan },
  }));

/** A draft as it may stand when *same as last time* is chosen. */
export const anyDraft: fc.Arbitrary<NoteBody> = fc.oneof(fc.constant(emptyNote), anyNote);
