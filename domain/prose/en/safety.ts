import { safetyEn as terms } from '#domain/terms/safety-en.ts';
import { flagsEn } from '#domain/terms/safety-flags-en.ts';
import type { SafetyStatement } from '../plan/safety.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEn } from '../typed.ts';
import { placesEn } from './places.ts';
import { counted, inline } from './words.ts';

/** Labels have commas of their own: they are set apart by semicolons. */
const apart = (labels: readonly string[]): string => labels.map(inline).join('; ');

export const safetyEn: Sayings<SafetyStatement> = {
  screen: ({ yes, isFullForm, ...count }) =>
    answered(
      `${asked('red-flag questions', 'asked', count)}${isFullForm ? ', with the full form' : ''}`,
      yes.map((flag) => flagsEn.flag[flag].therapist),
    ),
  observations: ({ observations }) =>
    `Said or seen: ${apart(observations.map((each) => flagsEn.observation[each].therapist))}`,
  today: ({ yes, ...count }) =>
    answered(
      asked('conditions of the day', 'asked about', count),
      yes.map((condition) => terms.condition[condition].therapist),
    ),
  'kept-off': ({ places, because }) =>
    `Kept off today because of ${inline(terms.condition[because].therapist)}: ${placesEn(places)}`,
  reason: ({ rule, words }) =>
    `Reason for going on with ${inline(terms.condition[rule].therapist)}: ${quotedEn(words)}`,
  action: ({ words }) => `Advised or done: ${quotedEn(words)}`,
};

type Count = { readonly asked: number; readonly all: number };

/** "All 10 … were asked" or "Of 10 …, 7 were asked and 3 were not". */
function asked(what: string, verb: string, { asked: count, all }: Count): string {
  if (count === all) return `all ${all} ${what} were ${verb}`;
  const [was, were] = [counted(count, 'was', 'were'), counted(all - count, 'was', 'were')];
  return `of ${all} ${what}, ${was} ${verb} and ${were} not`;
}

function answered(screen: string, yes: readonly string[]): string {
  return `${screen}; ${yes.length === 0 ? 'none was answered yes' : `answered yes: ${apart(yes)}`}`;
}
