import { Button } from '@mantine/core';
import type { HandoutSummary } from '#domain/contract/handouts.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { deliveryInWords, languageInWords } from './given-words.ts';
import classes from './HandoutsTab.module.css';

type GivenHandoutProps = {
  readonly handout: HandoutSummary;
  readonly onShow: () => void;
  readonly onPrint: () => void;
  readonly onSave: () => void;
};

/** One handout: of which session, what was on it, when and how it was given. */
export function GivenHandout({ handout, onShow, onPrint, onSave }: GivenHandoutProps) {
  const dates = useDates();
  const day = dates.nearDay(handout.sessionDate);
  const given =
    handout.deliveries.length === 0
      ? [t('handout.list.notGiven')]
      : handout.deliveries.map((delivery) => deliveryInWords(delivery, dates));
  return (
    <li className={classes.entry}>
      <div className={classes.words}>
        <p className={classes.day}>
          {day}
          <span className={classes.muted}>
            {' · '}
            {languageInWords(handout.language)} · {t('handout.pages', { count: handout.pages })}
          </span>
        </p>
        <p className={classes.titles}>{handout.blocks.map(({ title }) => title).join('; ')}</p>
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
