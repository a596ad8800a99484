import { measureFacts } from '#domain/measures/catalogue.ts';
import type { LetterMeasure } from '#domain/progress/letter-facts.ts';
import type { LetterVoice } from './progress-letter-words.ts';

/** Only what rests on sources that were read is printed as a verdict. */
export function verdictOf({ words }: LetterVoice, { measure, together, judgement }: LetterMeasure): string {
  const { verdict, reason } = judgement;
  if (!judgement.isPrintable) return words.notJudgedHere;
  const kind = thresholdKindOf({ measure, together });
  const said = (main: string, more: string) => (more === '' ? main : `${main}, ${more}`);
  switch (verdict) {
    case 'better':
    case 'worse':
      return said(words.verdict[wordsFor(measure)][verdict], words.reaches[kind]);
    case 'not-clearly-different':
      return said(
        words.notClearlyDifferent,
        reason === 'within-noise' ? words.withinNoise : words.below[kind],
      );
    case 'no-room':
      return reason === 'start-too-good' ? words.tooGoodAtStart : words.tooBadAtStart;
    case 'not-comparable':
      return words.notComparable;
    case 'too-early':
      return words.once;
    case 'not-judged':
      return words.noThreshold;
  }
}

export function thresholdKindOf({
  measure,
  together,
}: Pick<LetterMeasure, 'measure' | 'together'>): 'meaningful' | 'detectable' {
  return together === null && measureFacts[measure].meaningful !== null ? 'meaningful' : 'detectable';
}

function wordsFor(measure: LetterMeasure['measure']): 'pain' | 'activity' | 'movement' | 'other' {
  const { subject, method } = measureFacts[measure];
  if (measure === 'activity') return 'activity';
  if (subject === 'pain' && method === 'asked') return 'pain';
  return subject === 'movement' ? 'movement' : 'other';
}
