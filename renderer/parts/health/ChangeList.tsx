import type { HealthChange } from '#domain/health/changes.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { WordDifference } from '#renderer/ui/WordDifference.tsx';
import classes from './ChangeList.module.css';
import { type ChangeText, changeText } from './entry-texts.ts';
import { keyed } from './keyed.ts';

/** What was added, taken away or changed, each with its words before and after. */
export function ChangeList({ changes }: { readonly changes: readonly HealthChange[] }) {
  const dates = useDates();
  const texts = changes.map((change) => changeText(change, dates));
  return (
    <ul className={classes.root}>
      {keyed(texts, ({ label, before, after }) => `${label} ${before} ${after}`).map(({ key, item }) => (
        <li key={key}>
          <span className={classes.label}>
            {item.label}
            <span className={classes.how}>{howOf(item)}</span>
          </span>
          <WordDifference before={item.before} after={item.after} />
        </li>
      ))}
    </ul>
  );
}

function howOf({ before, after }: ChangeText): string {
  if (before === '') return t('health.since.added');
  return after === '' ? t('health.since.removed') : t('health.since.changed');
}
