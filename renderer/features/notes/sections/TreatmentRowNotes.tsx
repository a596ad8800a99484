import { hintsFor } from '#domain/notes/technique-hints.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { gentleOnly } from '#domain/safety/gentle-only.ts';
import { pressureCapAt, rowBreaches } from '#domain/safety/row-breaches.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { techniqueHintEn } from '#domain/terms/treatment-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useVerdict } from '../draft-context.tsx';
import rowClasses from '../fields/RowList.module.css';
import { breachWords } from '../safety-words.ts';
import classes from './TreatmentRow.module.css';

type TreatmentRowWarningsProps = {
  readonly treatment: TreatmentRow;
  /** A pressure that was chosen and not taken. */
  readonly refused: number | null;
  readonly wrongMinutes: string | null;
};

/** What is not allowed in this row today, what asks for care, and what was typed and not taken. */
export function TreatmentRowWarnings({ treatment, refused, wrongMinutes }: TreatmentRowWarningsProps) {
  const verdict = useVerdict();
  const breaches = rowBreaches(verdict, treatment);
  const cap = pressureCapAt(verdict, treatment);
  const isRefused = refused !== null && cap !== null && refused > cap.cap;
  const gentle = gentleOnly(verdict, treatment.technique);
  const always = hintsFor(treatment).filter(({ isAlwaysSaid }) => isAlwaysSaid);
  const isQuiet =
    breaches.length + gentle.length + always.length === 0 && !isRefused && wrongMinutes === null;
  if (isQuiet) return null;
  return (
    <div className={`${rowClasses.warning} ${classes.notes}`} role="status">
      {isRefused && (
        <FlagMark tone="caution">
          {t('safety.row.pressureRefused', {
            typed: refused,
            cap: cap.cap,
            because: ruleNames(cap.rules),
          })}
        </FlagMark>
      )}
      {breaches.map((breach) => (
        <FlagMark key={breachWords(breach)} tone="stop">
          {breachWords(breach)}
        </FlagMark>
      ))}
      {gentle.length > 0 && (
        <FlagMark tone="caution">{t('treatment.gentleOnly', { because: ruleNames(gentle) })}</FlagMark>
      )}
      {always.map(({ id, source }) => (
        <FlagMark key={id} tone="note" variant="plain">
          <span title={t('treatment.source', { source })}>{techniqueHintEn[id]}</span>
        </FlagMark>
      ))}
      {wrongMinutes !== null && (
        <FlagMark tone="stop">{t('notes.treatment.minutesWrong', { typed: wrongMinutes })}</FlagMark>
      )}
    </div>
  );
}

/** What is worth knowing of the technique, each with its source. */
export function TechniqueHints({ treatment }: { readonly treatment: TreatmentRow }) {
  const hints = hintsFor(treatment).filter(({ isAlwaysSaid }) => !isAlwaysSaid);
  if (hints.length === 0) return null;
  return (
    <ul className={classes.hints}>
      {hints.map(({ id, source }) => (
        <li key={id}>
          {techniqueHintEn[id]} {t('treatment.source', { source })}
        </li>
      ))}
    </ul>
  );
}
