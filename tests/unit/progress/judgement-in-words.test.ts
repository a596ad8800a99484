import { describe, expect, it } from 'vitest';
import { type MeasureId, measureIds } from '#domain/measures/catalogue.ts';
import { judgeSeries, verdictReasons, verdicts } from '#domain/progress/judge.ts';
import { judgementInWords, valueInWords, wholePercent } from '#domain/progress/judgement-in-words.ts';
import { seriesOf } from '#domain/progress/series.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { progressEs } from '#domain/terms/progress-es.ts';
import { type ProgressWords, type SaidJudgement, tones } from '#domain/terms/progress-words.ts';
import { entered, moved, storyRecord } from '#tests/fixtures/progress/story-parts.ts';
import { changeExamples } from '#tests/fixtures/progress/worked-examples.ts';

function judged(measure: MeasureId, from: number, to: number) {
  const record = storyRecord(89, { complaint: '', onset: '2025-12-01' }, [], {
    entries: [entered(measure, '2026-01-01', from), entered(measure, '2026-02-01', to)],
  });
  const [series] = seriesOf(record);
  if (series === undefined) throw new Error('no series');
  return judgeSeries(series);
}

const clinical = (measure: MeasureId, from: number, to: number, words: ProgressWords = progressEn) =>
  judgementInWords(measure, judged(measure, from, to), words, 'clinical');

describe('a judgement in words', () => {
  it.each([
    [
      'pain-now',
      7,
      4,
      'From 7 to 4: 3 points less, 43 %. Reaches the smallest meaningful change of 2 points or 30 % (Ostelo 2008).',
    ],
    [
      'pain-now',
      4,
      3,
      'From 4 to 3: 1 point less, 25 %. Below the smallest meaningful change of 2 points or 30 % (Ostelo 2008).',
    ],
    [
      'pain-now',
      5,
      5,
      '5 at the start and now: no change. Below the smallest meaningful change of 2 points or 30 % (Ostelo 2008).',
    ],
    [
      'pain-now',
      6,
      8,
      'From 6 to 8: 2 points more. Reaches the smallest meaningful change of 2 points (Ostelo 2008).',
    ],
    [
      'pain-now',
      1,
      0,
      'From 1 to 0: 1 point less, 100 %. The start is better than 2: no improvement that counts can be shown from there.',
    ],
    [
      'activity',
      3,
      8,
      'From 3 to 8: 5 points more. Reaches the smallest detectable change of 3 points (Rehabilitation Measures Database, PSFS).',
    ],
    [
      'rmdq',
      10,
      7,
      'From 10 to 7: 3 points less, 30 %. Reaches the smallest meaningful change of 5 points or 30 % (Ostelo 2008), but is within the noise of 5 points (Stratford 1996).',
    ],
    [
      'fingertip-to-floor',
      2,
      -2.5,
      'From 2 to −2.5: 4.5 cm less. Reaches the smallest detectable change of 4.5 cm (Ekedahl 2012).',
    ],
    [
      'global-change',
      0,
      3,
      'The score is +3. Reaches the smallest meaningful change of 2 points (Kamper 2009).',
    ],
    [
      'sleep',
      4,
      7,
      'From 4 to 7: 3 points more. No threshold is published for this measure, so it is not judged.',
    ],
  ] as const)('%s from %d to %d', (measure, from, to, reason) => {
    expect(clinical(measure, from, to).reason).toBe(reason);
  });

  it('is written in Spanish with its own decimals', () => {
    expect(clinical('modified-modified-schober', 4.5, 5.5, progressEs)).toMatchObject({
      verdict: 'Mejor',
      reason: 'De 4,5 a 5,5: 1 cm más. Alcanza el menor cambio detectable, de 1 cm (Tousignant 2005).',
    });
  });

  it('says in centimetres what was read off with the fingertips', () => {
    const visits = ['2026-01-01', '2026-02-01'].map((date, index) => ({
      date,
      measured: moved('side-bend', 'fingertip-thigh', [10 + index * 4], { side: 'left' }),
    }));
    const [series] = seriesOf(storyRecord(88, { complaint: '', onset: '2025-12-01' }, visits));
    if (series === undefined) throw new Error('no series');
    expect(judgementInWords('side-bend', judgeSeries(series), progressEn, 'clinical').reason).toContain(
      '4 cm more',
    );
  });

  it('remarks on whom a threshold was found in and on what was left out', () => {
    expect(clinical('fingertip-to-floor', 20, 10).remarks).toEqual([
      'Found in acute and subacute low back pain.',
    ]);
    const left = { ...judged('pain-now', 7, 4), leftOut: 2 };
    expect(judgementInWords('pain-now', left, progressEn, 'clinical').remarks).toEqual([
      '2 earlier values were obtained in another way and are left out.',
    ]);
  });

  it('says that a figure was not re-read, and only then: that is what may not be printed', () => {
    for (const [measure, from, to] of changeExamples) {
      const judgement = judged(measure, from, to);
      const { remarks } = judgementInWords(measure, judgement, progressEn, 'clinical');
      expect(remarks.includes(progressEn.notReRead)).toBe(!judgement.isPrintable);
    }
  });

  it('never rounds a share up to the threshold that it misses', () => {
    expect(wholePercent(0.296, 0.3)).toBe(29);
    expect(wholePercent(0.3, 0.3)).toBe(30);
    expect(wholePercent(-0.4286, 0.3)).toBe(43);
  });

  it.each([
    [0, '0'],
    [-0.04, '0'],
    [-2.5, '−2.5'],
    [14 / 3, '4.7'],
  ])('writes %d as %s', (value, written) => {
    expect(valueInWords(value, progressEn)).toBe(written);
  });
});

const said: SaidJudgement = {
  ...{ from: '7', to: '4', size: '3', share: '43 %', way: 'less', threshold: '2', isMeaningful: true },
  ...{ source: 'S', noise: '1', noiseSource: 'N', room: '2' },
};

describe.each([
  ['English', progressEn],
  ['Spanish', progressEs],
])('the words in %s', (language, words) => {
  const everything = (): readonly string[] => [
    ...measureIds.flatMap((id) => Object.values(words.measure[id]).flatMap((each) => Object.values(each))),
    ...tones.flatMap((tone) => [
      ...verdicts.map((verdict) => words.verdict[tone][verdict]),
      ...Object.values(words.overall[tone]),
      ...verdictReasons.flatMap((reason) =>
        [said, { ...said, from: null }, { ...said, way: 'none' as const }].map(words.reason[tone][reason]),
      ),
      words.noCause[tone],
    ]),
    ...Object.values(words.prompt.kind),
    ...Object.values(words.prompt.advice),
    ...Object.values(words.prompt.because).map((each) => each({ sessions: 6, count: 6, reviewOn: '1' })),
  ];

  it('name no cause and no diagnosis, and shout at nobody', () => {
    const forbidden =
      language === 'English'
        ? /because of|thanks to|due to|diagnos|cured|heal|treatment worked|massage (has )?helped|!/i
        : /gracias a|debido a|a causa de|diagn[oó]stic|curad|sanad|el masaje ayud|[!¡]/i;
    expect(everything().filter((each) => forbidden.test(each))).toEqual([]);
  });

  it('tell the verdicts apart', () => {
    for (const tone of tones) {
      expect(new Set(Object.values(words.verdict[tone])).size).toBe(verdicts.length);
      expect(new Set(Object.values(words.overall[tone])).size).toBe(verdicts.length + 1);
    }
  });

  it('say of a prompt what has passed', () => {
    const facts = { sessions: 7, count: 6, reviewOn: '12 Nov 2026' };
    expect(words.prompt.because['review-date'](facts)).toContain('12 Nov 2026');
    expect(words.prompt.because['session-count'](facts)).toMatch(/7.*6/);
    expect(words.prompt.because['usual-count'](facts)).toMatch(/^(7|Han pasado 7)/);
  });
});
