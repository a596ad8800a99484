import { openFlags, redFlagIds } from '#domain/safety/red-flags.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { termsEn } from '#domain/terms/en.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftValue, useVerdict } from '../draft-context.tsx';
import { limitLines } from '../safety-words.ts';
import classes from './outcome.module.css';

/** What the red flags and the contraindications come to, as the rules see it now. Shown, never a part of the note. */
export function SafetyDecision() {
  const screen = useDraftValue((body) => body.safety.screen);
  const verdict = useVerdict();
  const open = openFlags(screen).map(({ id }) => termsEn.flag[id]);
  const unasked = redFlagIds.filter((flag) => screen[flag] === 'not-asked').length;
  return (
    <div className={classes.derived}>
      <span className={classes.term}>{t('outcome.decision.term')}</span>
      <p className={classes.said}>
        {open.length > 0 && `${t('outcome.decision.open', { flags: open.join('; ') })} `}
        {unasked > 0
          ? t('outcome.decision.notAsked', { count: unasked })
          : open.length === 0 && t('outcome.decision.clear')}
      </p>
      <p className={classes.said}>{decisionWords(verdict, unasked > 0)}</p>
    </div>
  );
}

function decisionWords(verdict: Verdict, isAskedInPart: boolean): string {
  if (verdict.blocksTreatment) {
    const stops = verdict.matters
      .filter(({ blocksTreatment }) => blocksTreatment)
      .map(({ ruleId }) => ruleId);
    return t('outcome.decision.noTreatment', { because: ruleNames(stops) });
  }
  if (verdict.needsReason.length > 0) {
    return t('outcome.decision.needsReason', { because: ruleNames(verdict.needsReason) });
  }
  const limits = limitLines(verdict);
  // Not asked never counts as no.
  if (limits.length === 0) return t(isAskedInPart ? 'outcome.decision.undecided' : 'outcome.decision.noRule');
  return [t('outcome.decision.limited'), ...limits.map((limit) => `${limit}.`)].join(' ');
}
