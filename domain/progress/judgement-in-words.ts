import { type MeasureId, measureFacts } from '../measures/catalogue.ts';
import type { MeasureUnit, Threshold } from '../measures/facts.ts';
import { unitOfMeasure } from '../measures/unit-of.ts';
import type { ProgressWords, SaidJudgement, Tone } from '../terms/progress-words.ts';
import type { Judgement } from './judge.ts';

export type JudgementInWords = {
  readonly verdict: string;
  /** The numbers, the threshold and its source, in sentences. */
  readonly reason: string;
  /** What else a reader must know: whom the threshold was found in, values left out, a figure not re-read. */
  readonly remarks: readonly string[];
};

/** What is said of a judgement. Paper says it only where the judgement is printable. */
export function judgementInWords(
  measure: MeasureId,
  judgement: Judgement,
  words: ProgressWords,
  tone: Tone,
): JudgementInWords {
  const { verdict, reason, threshold, isPrintable, leftOut } = judgement;
  return {
    verdict: words.verdict[tone][verdict],
    reason: words.reason[tone][reason](said(measure, judgement, words)),
    remarks: [
      ...(threshold?.population === undefined ? [] : [words.foundIn(words.population[threshold.population])]),
      ...(isPrintable ? [] : [words.notReRead]),
      ...(leftOut === 0 ? [] : [words.leftOut(leftOut)]),
    ],
  };
}

/** A value as it is written in the language, with as many decimals as it needs and a true minus sign. */
export function valueInWords(value: number, words: Pick<ProgressWords, 'language'>): string {
  const text = String(Math.round(Math.abs(value) * 10) / 10);
  const written = words.language === 'es' ? text.replace('.', ',') : text;
  return value < 0 && text !== '0' ? `−${written}` : written;
}

/** A threshold in a sentence: "2 points or 30 %". */
export function thresholdInWords(
  { points, share }: Pick<Threshold, 'points' | 'share'>,
  unit: MeasureUnit,
  words: ProgressWords,
): string {
  const parts = [
    ...(points === null ? [] : [words.withUnit[unit](valueInWords(points, words))]),
    ...(share === null ? [] : [words.share(valueInWords(share * 100, words))]),
  ];
  return parts.join(words.or);
}

function said(measure: MeasureId, judgement: Judgement, words: ProgressWords): SaidJudgement {
  const { baseline, latest, change, share, threshold } = judgement;
  const { isChangeItself } = measureFacts[measure];
  const unit = unitOfMeasure(measure, latest?.way.method ?? null);
  // A threshold of activities taken together differs from that of one: it is the one that the judgement carries.
  const { detectable, meaningful } = measureFacts[measure];
  const number = (value: number) => {
    const text = valueInWords(value, words);
    return isChangeItself && value > 0 ? `+${text}` : text;
  };
  const size = (value: number) => words.withUnit[unit](valueInWords(Math.abs(value), words));
  return {
    from: baseline === null ? null : number(baseline.value),
    to: latest === null ? '' : number(latest.value),
    size: change === null ? '' : size(change),
    // A percentage is said where it is what counts; "500 % more" of an activity would only sound large.
    share:
      share === null || threshold?.share == null
        ? null
        : words.share(String(wholePercent(share, threshold?.share ?? null))),
    way: change === null || change === 0 ? 'none' : change > 0 ? 'more' : 'less',
    threshold: threshold === null ? '' : thresholdInWords(threshold, unit, words),
    isMeaningful: meaningful !== null,
    source: threshold?.source ?? '',
    noise: detectable?.points == null ? '' : size(detectable.points),
    noiseSource: detectable?.source ?? '',
    room: judgement.room === null ? '' : number(judgement.room),
  };
}

/** Whole percent, never rounded across the threshold: 29.9 % that does not reach 30 % is not written as 30 %. */
export function wholePercent(share: number, threshold: number | null): number {
  const exact = Math.abs(share) * 100;
  const rounded = Math.round(exact);
  const isAcross =
    threshold !== null && Math.abs(share) < threshold && rounded >= Math.round(threshold * 100);
  return isAcross ? Math.floor(exact) : rounded;
}
