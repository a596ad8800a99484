import { Button } from '@mantine/core';
import type { HandoutSummary } from '#domain/contract/handouts.ts';
import { type Dates, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './HandoutsTab.module.css';

type GivenHandoutProps = {
  readonly handout: HandoutSummary;
  readonly onShow: () => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

function deliveryWords({ way, at, printer }: HandoutSummary['deliveries'][number], dates: Dates): string {
  const moment = dates.moment(at);
  if (way === 'saved') return t('handout.list.saved', { moment });
  return printer === null
    ? t('handout.list.printedSomewhere', { moment })
    : t('handout.list.printed', { printer, moment });
}

/** One handout: of which session, what was on it, when and how it was given. */
export function GivenHandout({ handout, onShow, onPrint, onSave }: GivenHandoutProps) {
  const dates = useDates();
  const day = dates.nearDay(handout.sessionDate);
  const given =
    handout.deliveries.length === 0
      ? [t('handout.list.notGiven')]
      : handout.deliveries.map((delivery) => deliveryWords(delivery, dates));
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <p className={classes.day}>
          {day}
          <span className={classes.muted}> · {t('handout.pages', { count: handout.pages })}</span>
        </p>
        <p className={classes.titles}>{handout.blockTitles.join('; ')}</p>
        <p className={classes.muted}>{given.join('; ')}</p>
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          size="xs"
          aria-label={t('handout.list.openOf', { date: day })}
          onClick={onShow}
        >
          {t('handout.list.open')}
        </Button>
        <Button variant="default" size="xs" onClick={onPrint}>
          {t('handout.list.printAgain')}
        </Button>
        <Button variant="default" size="xs" onClick={onSave}>
          {t('handout.list.saveAgain')}
        </Button>
      </div>
    </li>
  );
}
