import { measureFacts } from '#domain/measures/catalogue.ts';
import type { LetterMeasure } from '#domain/progress/letter-facts.ts';
import { thresholdKindOf } from './progress-letter-verdict.ts';
import {
  type LetterVoice,
  measureNameOf,
  numberOf,
  progressWordsOf,
  unitOf,
} from './progress-letter-words.ts';

/**
 * Every verdict names what it is measured by: one sentence for each kind of threshold, measures with the same one
 * together.
 */
export function sourcesOf(voice: LetterVoice, rows: readonly LetterMeasure[]): readonly string[] {
  const { words } = voice;
  const judged = rows.filter(
    ({ judgement: { threshold, isPrintable, change } }) =>
      threshold !== null && isPrintable && change !== null,
  );
  const byKind = new Map<string, Map<string, string[]>>();
  for (const row of judged) {
    const lead = words.threshold[thresholdKindOf(row)];
    const limits = byKind.get(lead) ?? new Map<string, string[]>();
    byKind.set(lead, limits);
    const limit = limitOf(voice, row);
    const names = limits.get(limit) ?? [];
    const name = shortNameOf(voice, row);
    limits.set(limit, names.includes(name) ? names : [...names, name]);
  }
  return [...byKind].map(([lead, limits]) => {
    const parts = [...limits].map(([limit, names]) => `${names.join(', ')} ${limit}`);
    return `${lead}: ${parts.join('; ')}.`;
  });
}

function limitOf(voice: LetterVoice, row: LetterMeasure): string {
  const { words, audience } = voice;
  const { threshold } = row.judgement;
  if (threshold === null) return '';
  const { points, share, source, population } = threshold;
  const sizes = [
    ...(points === null ? [] : [progressWordsOf(voice).withUnit[unitOf(row)](numberOf(voice, points))]),
    ...(share === null ? [] : [words.shareOfFirst(String(Math.round(share * 100)))]),
  ];
  const whom = population === undefined || audience === 'client' ? '' : `, ${population}`;
  return `${sizes.join(` ${words.or} `)} (${source}${whom})`;
}

function shortNameOf(voice: LetterVoice, { measure, together }: LetterMeasure): string {
  const { words } = voice;
  if (measure === 'activity') return together === null ? words.oneActivity : words.severalActivities;
  const { subject, method } = measureFacts[measure];
  if (subject === 'pain' && method === 'asked') return words.pain;
  const name = measureNameOf(voice, measure);
  // Questionnaires have proper names.
  return method === 'questionnaire' ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
