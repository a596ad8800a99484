import { areaConditions, type SafetySection, todayConditions } from '../safety/section.ts';
import { termsEn } from './en.ts';
import { safetyEn } from './safety-en.ts';
import { flagsEn } from './safety-flags-en.ts';

/** What a note's safety section says beside its flags, as label and words. Empty where there is nothing to say. */
export function safetyRecordEn(safety: SafetySection): readonly (readonly [string, string])[] {
  const today = todayConditions.filter((id) => safety.today[id] === 'yes');
  const isAsked = todayConditions.every((id) => safety.today[id] !== 'not-asked');
  const none = isAsked && today.length === 0 ? 'All asked, none today' : '';
  const kept = areaConditions.flatMap((condition) =>
    safety.keepOff
      .filter((each) => each.condition === condition)
      .map(
        ({ structure, side }) =>
          `${termsEn.structure[structure]}, ${termsEn.side[side]} (${safetyEn.condition[condition].therapist})`,
      ),
  );
  return [
    ['Form', safety.form === 'full' ? 'Full form' : ''],
    ['Said or seen', safety.observations.map((id) => flagsEn.observation[id].therapist).join('; ')],
    [
      'Conditions today',
      today.length === 0 ? none : today.map((id) => safetyEn.condition[id].therapist).join('; '),
    ],
    ['Kept off today', kept.join('; ')],
    ...safety.reasons
      .filter(({ words }) => words.trim() !== '')
      .map(({ rule, words }) => [`Reason: ${safetyEn.condition[rule].therapist}`, words] as const),
  ];
}
