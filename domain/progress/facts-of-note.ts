import type { NoteBody } from '../notes/body.ts';
import type { Reading, ReadingWay } from './reading.ts';
import type { ProgressFacts } from './record.ts';

const unnamed = { item: '', side: null } as const;
const asked = { window: 'now', method: null, device: '', version: '' } as const satisfies ReadingWay;

/** What progress reads of a note. What was not noted gives no reading. */
export function progressFactsOf(body: NoteBody): ProgressFacts {
  const { subjective, objective, treatment, assessment, plan } = body;
  return {
    readings: [
      ...askedReadings(body),
      ...activityReadings(body),
      ...rangeReadings(body),
      ...testReadings(body),
    ],
    care: treatment.rows.map(({ technique, structure, side, minutes, pressure }) => ({
      ...{ technique, place: structure, side, minutes, pressure },
    })),
    response: assessment.response,
    changeSinceLast: subjective.changeSinceLast,
    adverse: assessment.adverse,
    regions: subjective.regions,
    found: objective.findings.map(({ structure, side, tone, tenderness, triggerPoint }) => ({
      ...{ structure, side, tone, tenderness, triggerPoint },
    })),
    plan: { sessionCount: plan.sessionCount, reviewOn: plan.reviewOn },
  };
}

function askedReadings({ subjective, assessment }: NoteBody): readonly Reading[] {
  const { painBefore, painBest, painWorst, painWindow, globalChange, sleep, stress } = subjective;
  const remembered: ReadingWay = { ...asked, window: painWindow };
  const lastWeek: ReadingWay = { ...asked, window: 'week' };
  return [
    ...one('pain-now', painBefore, asked),
    ...one('pain-now', assessment.painAfter, asked, 'after'),
    ...one('pain-best', painBest, remembered),
    ...one('pain-worst', painWorst, remembered),
    ...one('global-change', globalChange, { ...asked, window: 'since-start' }),
    ...one('sleep', sleep, lastWeek),
    ...one('stress', stress, lastWeek),
  ];
}

function one(
  measure: Reading['measure'],
  value: number | null,
  way: ReadingWay,
  timing: Reading['timing'] = 'before',
): readonly Reading[] {
  return value === null ? [] : [{ measure, ...unnamed, timing, way, value }];
}

function activityReadings({ subjective }: NoteBody): readonly Reading[] {
  return subjective.activities.flatMap(({ name, score }) =>
    score === null || name.trim() === ''
      ? []
      : [{ measure: 'activity', item: name.trim(), side: null, timing: 'before', way: asked, value: score }],
  );
}

function rangeReadings({ objective }: NoteBody): readonly Reading[] {
  return objective.ranges.flatMap(({ movement, side, method, device, before, after }) => {
    const way: ReadingWay = { window: 'none', method, device: device.trim(), version: '' };
    const values = [
      { timing: 'before', value: before },
      { timing: 'after', value: after },
    ] as const;
    return values.flatMap(({ timing, value }) =>
      value === null ? [] : [{ measure: movement, item: '', side, timing, way, value }],
    );
  });
}

function testReadings({ objective }: NoteBody): readonly Reading[] {
  return objective.tests.flatMap(({ test, side, state, angle }) =>
    test !== 'straight-leg-raise' || state !== 'done' || angle === null
      ? []
      : [
          {
            ...{ measure: test, item: '', side, timing: 'before', value: angle },
            way: { ...asked, window: 'none' },
          },
        ],
  );
}
