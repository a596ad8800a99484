import type { HealthView } from '#domain/contract/health.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { currentOn } from './current-on.ts';
import classes from './HealthState.module.css';

/** Whether the history holds today and when all of it is due again. */
export function HealthState({ view }: { readonly view: HealthView }) {
  const dates = useDates();
  const { state, dueOn } = view.review;
  const current = currentOn(view);
  return (
    <div className={classes.root}>
      {current?.on === view.today && <FlagMark tone="done">{t('health.state.confirmedToday')}</FlagMark>}
      {state !== 'not-due' && <FlagMark tone="caution">{t(`health.state.${state}`)}</FlagMark>}
      {current !== null && current.on !== view.today && (
        <span className={classes.quiet}>
          {t(`health.state.${current.how}`, { day: dates.nearDay(current.on), name: current.name })}
        </span>
      )}
      {state === 'not-due' && dueOn !== null && (
        <span className={classes.quiet}>{t('health.state.not-due', { day: dates.day(dueOn) })}</span>
      )}
    </div>
  );
}
