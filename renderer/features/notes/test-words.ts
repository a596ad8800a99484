import { detectedChange } from '#domain/measures/range-change.ts';
import { type SpecialTest, specialTests, testFacts } from '#domain/measures/special-tests.ts';
import type { TestEntry } from '#domain/notes/objective.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { changeWords, noiseWords, sidedName } from './range-words.ts';

type Place = Pick<TestEntry, 'test' | 'side'>;

export const testName = ({ test, side }: Place): string => sidedName(noteTermsEn.test[test], side);

const keyOf = ({ test, side }: Place): string => (side === null ? test : `${test}:${side}`);

const everyPlace: readonly Place[] = specialTests.flatMap((test: SpecialTest): readonly Place[] =>
  testFacts[test].hasSides
    ? [
        { test, side: 'left' },
        { test, side: 'right' },
      ]
    : [{ test, side: null }],
);

export const testOptions = everyPlace.map((place) => ({ value: keyOf(place), label: testName(place) }));

export function testOfOption(option: string | null): Place | null {
  return everyPlace.find((place) => keyOf(place) === option) ?? null;
}

/** The other side of a test where it is not in the note yet. */
export function otherSide(row: Place, now: readonly Place[]): Place | null {
  if (row.side === null) return null;
  const other: Place = { ...row, side: row.side === 'left' ? 'right' : 'left' };
  return now.some((each) => keyOf(each) === keyOf(other)) ? null : other;
}

export function lastAngle(row: Place, lastTime: readonly TestEntry[]): number | null {
  return lastTime.find((each) => keyOf(each) === keyOf(row))?.angle ?? null;
}

/** A change of the angle since last time in words, where it is more than the noise of measuring; otherwise null. */
export function angleChange(row: TestEntry, lastTime: readonly TestEntry[]): string | null {
  const { detectable } = testFacts[row.test];
  const change = detectedChange(lastAngle(row, lastTime), row.angle, detectable);
  if (change === null || detectable === null) return null;
  return t('entry.ranges.sinceLast', {
    change: changeWords(change, 'degree'),
    noise: noiseWords(detectable, 'degree'),
  });
}
