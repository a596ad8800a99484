import type { Medication } from '#domain/health/history.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { medicationText } from '#renderer/parts/health/entry-texts.ts';
import { keyed } from '#renderer/parts/health/keyed.ts';
import classes from './KnownHealth.module.css';

/** Each medication with its class and why that class matters to the hands. */
export function Medications({ medications }: { readonly medications: readonly Medication[] }) {
  return (
    <ul className={classes.list}>
      {keyed(medications, medicationText).map(({ key, item: each }) => (
        <li key={key}>
          <span dir="auto">{medicationText(each)}</span>
          {healthEn.medicationWhy[each.class] !== '' && (
            <span className={classes.detail}>{healthEn.medicationWhy[each.class]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
