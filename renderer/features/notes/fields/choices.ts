import { drawnRegions } from '#domain/anatomy/structures.ts';
import { testResults, testStates } from '#domain/measures/special-tests.ts';
import { postures, swellings, temperatures, triggerPointStates, yesNo } from '#domain/notes/objective.ts';
import { adverseReactions, irritabilities } from '#domain/notes/outcome.ts';
import {
  changes,
  courses,
  homeCareAmounts,
  nightWakings,
  painQualities,
  provocations,
  radiations,
  reliefs,
  sleepPositions,
  sorenessAfterLast,
  workStatuses,
} from '#domain/notes/subjective.ts';
import { termsEn } from '#domain/terms/en.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import type { Choice } from '#renderer/ui/ChoiceChips.tsx';

function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: words[value] }));
}

export const qualityChoices = choicesOf(painQualities, termsEn.quality);
export const radiationChoices = choicesOf(radiations, termsEn.radiation);
export const provocationChoices = choicesOf(provocations, termsEn.provocation);
export const reliefChoices = choicesOf(reliefs, termsEn.relief);
export const changeChoices = choicesOf(changes, termsEn.change);
export const homeCareChoices = choicesOf(homeCareAmounts, termsEn.homeCare);
export const adverseChoices = choicesOf(adverseReactions, termsEn.adverse);
export const irritabilityChoices = choicesOf(irritabilities, termsEn.irritability);
export const triggerPointChoices = choicesOf(triggerPointStates, termsEn.triggerPoint);
export const courseChoices = choicesOf(courses, noteTermsEn.course);
export const nightWakingChoices = choicesOf(nightWakings, noteTermsEn.nightWaking);
export const sleepPositionChoices = choicesOf(sleepPositions, noteTermsEn.sleepPosition);
export const sorenessChoices = choicesOf(sorenessAfterLast, noteTermsEn.sorenessAfterLast);
export const workChoices = choicesOf(workStatuses, noteTermsEn.workStatus);
export const postureChoices = choicesOf(postures, noteTermsEn.posture);
export const temperatureChoices = choicesOf(temperatures, noteTermsEn.temperature);
export const swellingChoices = choicesOf(swellings, noteTermsEn.swelling);
export const yesNoChoices = choicesOf(yesNo, noteTermsEn.yesNo);
export const regionChoices = choicesOf(drawnRegions, termsEn.region);
export const testStateChoices = choicesOf(testStates, noteTermsEn.testState);
export const testResultChoices = choicesOf(testResults, noteTermsEn.testResult);
