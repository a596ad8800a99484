import { adverseReactions, irritabilities } from '#domain/notes/outcome.ts';
import {
  changes,
  homeCareAmounts,
  painQualities,
  provocations,
  radiations,
  reliefs,
} from '#domain/notes/subjective.ts';
import { termsEn } from '#domain/terms/en.ts';
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
export const triggerPointChoices = choicesOf(['none', 'latent', 'active'] as const, termsEn.triggerPoint);
