import type { Stage } from '#domain/clients/episode.ts';
import type { OutcomeSubject } from '#domain/outcomes/episode-results.ts';
import { termsEn } from '#domain/terms/en.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { t } from '#renderer/i18n/i18n.ts';

/** A stage as it stands alone: `Long-lasting`. */
export function stageName(stage: Stage): string {
  const word = termsEn.stage[stage];
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A measure, with its side where it has one. */
export function subjectName({ measure, side }: OutcomeSubject): string {
  const { name } = progressEn.measure[measure];
  return side === null ? name : t('outcomes.sideOf', { measure: name, side: progressEn.side[side] });
}
