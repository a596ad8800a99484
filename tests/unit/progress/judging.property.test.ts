import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MeasureId, measureFacts, measureIds } from '#domain/measures/catalogue.ts';
import type { MeasureFacts } from '#domain/measures/facts.ts';
import { type Judgement, judgeBy, judgeSeries, type SeriesVerdict } from '#domain/progress/judge.ts';
import { roomOfNoChange, thresholdTowards, wayOf } from '#domain/progress/no-change-band.ts';
import { episodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { reviewPrompt } from '#domain/progress/review-prompt.ts';
import { seriesOf, wayWords } from '#domain/progress/series.ts';
import { entered, storyRecord } from '#tests/fixtures/progress/story-parts.ts';
import { anyRecord, anyValueOf, shuffled } from './record-arbitrary.ts';

const goodness: Readonly<Record<SeriesVerdict, number | null>> = {
  better: 1,
  'not-clearly-different': 0,
  'no-room': 0,
  worse: -1,
  'too-early': null,
  'not-comparable': null,
  'not-judged': null,
};

const record = (measure: MeasureId, from: number, to: number) =>
  storyRecord(97, { complaint: '', onset: '2025-12-01' }, [], {
    entries: [entered(measure, '2026-01-01', from), entered(measure, '2026-02-01', to)],
  });

function judgeTwo(measure: MeasureId, from: number, to: number): Judgement {
  const [series] = seriesOf(record(measure, from, to));
  if (series === undefined) throw new Error('no series');
  return judgeSeries(series);
}

const pairOf = (measure: MeasureId) => fc.tuple(anyValueOf(measure), anyValueOf(measure));

describe('the order in which things were entered', () => {
  it('changes neither series nor verdicts, nor the prompt', () => {
    fc.assert(
      fc.property(
        anyRecord.chain((each) => fc.tuple(fc.constant(each), shuffled(each))),
        ([one, other]) => {
          const [course, same] = [episodeCourse(one), episodeCourse(other)];
          expect(same).toEqual(course);
          expect(reviewPrompt(other, same, '2026-03-01')).toEqual(reviewPrompt(one, course, '2026-03-01'));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a missing value', () => {
  const valuesOf = ({ sessions, entries }: ProgressRecord) =>
    [...sessions.flatMap(({ facts }) => facts.readings), ...entries.map(({ reading }) => reading)]
      .filter(({ timing }) => timing === 'before')
      .map(({ measure, value }) => `${measure} ${value}`);

  it('is never a number: every value that is judged was given, before treatment', () => {
    fc.assert(
      fc.property(anyRecord, (each) => {
        const given = new Set(valuesOf(each));
        for (const { series, judgement } of episodeCourse(each).measures) {
          for (const value of [judgement.baseline, judgement.latest]) {
            if (value !== null) expect(given).toContain(`${series.measure} ${value.value}`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is not a 0: a session without values judges as if there were none', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 0, max: 7 }), (each, at) => {
        const empty = (index: number) => ({ facts: { ...each.sessions[index]?.facts, readings: [] } });
        const without = { ...each, sessions: each.sessions.filter((_session, index) => index !== at) };
        const silent = {
          ...each,
          sessions: each.sessions.map((session, index) =>
            index === at ? ({ ...session, ...empty(index) } as typeof session) : session,
          ),
        };
        expect(episodeCourse(silent)).toEqual(episodeCourse(without));
      }),
    );
  });

  it('and a 0 are two things for every measure whose scale has one', () => {
    for (const measure of measureIds.filter((id) => measureFacts[id].low <= 0)) {
      const one = storyRecord(96, { complaint: '', onset: '2025-12-01' }, [], {
        entries: [entered(measure, '2026-01-01', measureFacts[measure].high)],
      });
      const [missing] = episodeCourse(one).measures;
      const [zero] = episodeCourse(record(measure, measureFacts[measure].high, 0)).measures;
      expect(missing?.judgement.latest?.value, measure).toBe(measureFacts[measure].high);
      expect(zero?.judgement.latest?.value, measure).toBe(0);
      expect(zero?.judgement, measure).not.toEqual(missing?.judgement);
    }
  });
});

describe.each([...measureIds])('the direction of %s', (measure) => {
  const facts = measureFacts[measure];

  it('a latest value nearer to the better end never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyValueOf(measure), pairOf(measure), (from, [one, other]) => {
        const isFirstBetter = facts.direction === 'higher-is-better' ? one >= other : one <= other;
        const [better, worse] = isFirstBetter ? [one, other] : [other, one];
        const [high, low] = [judgeTwo(measure, from, better), judgeTwo(measure, from, worse)];
        const [up, down] = [goodness[high.verdict], goodness[low.verdict]];
        if (up !== null && down !== null) expect(up).toBeGreaterThanOrEqual(down);
      }),
    );
  });

  it('is never called better for a change to the worse, nor worse for one to the better', () => {
    fc.assert(
      fc.property(pairOf(measure), ([from, to]) => {
        const start = facts.isChangeItself ? 0 : from;
        const towardsBetter = facts.direction === 'higher-is-better' ? to - start : start - to;
        const { verdict } = judgeTwo(measure, from, to);
        if (verdict === 'better') expect(towardsBetter).toBeGreaterThan(0);
        if (verdict === 'worse') expect(towardsBetter).toBeLessThan(0);
      }),
    );
  });

  it('the verdict is a mirror image on a mirrored scale, where points are judged', () => {
    const mirrored: MeasureFacts = {
      ...facts,
      direction: facts.direction === 'higher-is-better' ? 'lower-is-better' : 'higher-is-better',
      // A share of the baseline has no mirror image.
      meaningful: facts.meaningful === null ? null : { ...facts.meaningful, share: null },
      room: facts.room && {
        ...facts.room,
        improvement: facts.low + facts.high - facts.room.improvement,
        worsening: facts.low + facts.high - facts.room.worsening,
      },
    };
    const straight: MeasureFacts = { ...facts, meaningful: mirrored.meaningful };
    if (mirrored.meaningful !== null && mirrored.meaningful.points === null) return;
    const way = { window: facts.windows[0], method: null, device: '', version: '' } as const;
    const at = (value: number) => ({ date: '2026-01-01', sessionId: null, entryId: null, way, value });
    const mirror = (value: number) => Math.round((facts.low + facts.high - value) * 10) / 10;
    fc.assert(
      fc.property(pairOf(measure), ([from, to]) => {
        const one = judgeBy(straight, at(from), at(to), 0);
        const other = judgeBy(mirrored, at(mirror(from)), at(mirror(to)), 0);
        expect([other.verdict, other.reason]).toEqual([one.verdict, one.reason]);
      }),
    );
  });

  it('what is called better or worse reaches the threshold that is shown', () => {
    fc.assert(
      fc.property(pairOf(measure), ([from, to]) => {
        const { verdict, reason, threshold, change } = judgeTwo(measure, from, to);
        if (verdict === 'not-judged') expect(threshold).toBeNull();
        if (verdict !== 'better' && verdict !== 'worse') return;
        const size = Math.abs(change ?? 0);
        const byPoints = threshold?.points != null && size >= threshold.points;
        const byShare = threshold?.share != null && from > 0 && size / from >= threshold.share - 1e-9;
        expect({ byPoints, byShare }).toEqual({
          ...{ byPoints: reason !== 'reaches-share', byShare: reason !== 'reaches-points' },
        });
        const noise = facts.detectable?.isRead === true ? (facts.detectable.points ?? 0) : 0;
        expect(size).toBeGreaterThanOrEqual(noise);
      }),
    );
  });

  it('the band of no change holds exactly what is not called better or worse', () => {
    if (facts.isChangeItself) return;
    fc.assert(
      fc.property(pairOf(measure), ([from, to]) => {
        const band = roomOfNoChange(facts, from);
        const { verdict } = judgeTwo(measure, from, to);
        if (band === null) expect(['not-judged', 'no-room']).toContain(verdict);
        if (band === null || verdict === 'no-room' || verdict === 'not-judged') return;
        const isInside = to - from < band.above - 1e-9 && from - to < band.below - 1e-9;
        expect(verdict === 'better' || verdict === 'worse').toBe(!isInside);
      }),
    );
  });

  it('a threshold of a worsening is never a smaller one than that of an improvement', () => {
    const [improvement, worsening] = [
      thresholdTowards(facts, 'improvement'),
      thresholdTowards(facts, 'worsening'),
    ];
    expect(worsening?.points ?? null).toBe(improvement?.points ?? null);
    if (worsening?.points != null) expect(worsening.share).toBeNull();
    expect([wayOf(facts, 1), wayOf(facts, -1)].sort()).toEqual(['improvement', 'worsening']);
  });
});

describe('methods, windows, devices and versions', () => {
  it('never mix: baseline and latest were obtained the same way', () => {
    fc.assert(
      fc.property(anyRecord, (each) => {
        for (const { judgement } of episodeCourse(each).measures) {
          const { baseline, latest, change } = judgement;
          if (baseline === null || latest === null || change === null) continue;
          expect([baseline.way.window, baseline.way.method]).toEqual([latest.way.window, latest.way.method]);
          for (const name of ['device', 'version'] as const) {
            const noted = [baseline.way[name], latest.way[name]].filter((word) => word !== '');
            expect(new Set(noted).size).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a value in another way changes no judgement between values of this one', () => {
    fc.assert(
      fc.property(anyRecord, (each) => {
        for (const series of seriesOf(each)) {
          const words = wayWords(series.points);
          const latest = series.points.findLastIndex(({ value }) => value !== null);
          const same = series.points.filter((_point, index) => words[index] === words[latest]);
          const alone = judgeSeries({ measure: series.measure, points: same });
          const among = judgeSeries(series);
          if (among.verdict === 'not-comparable') expect(alone.verdict).toBe('too-early');
          else expect({ ...among, leftOut: 0 }).toEqual({ ...alone, leftOut: 0 });
        }
      }),
      { numRuns: 400 },
    );
  });
});
