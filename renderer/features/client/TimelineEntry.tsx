import {
  IconArrowMerge,
  IconChartLine,
  IconFile,
  IconHeartbeat,
  IconMail,
  IconNotes,
  IconPhone,
  IconPrinter,
  IconShieldCheck,
  IconSignature,
  IconStethoscope,
  type Icon as TablerIcon,
} from '@tabler/icons-react';
import type { TimelineRow } from '#domain/contract/timeline.ts';
import type { TimelineKind } from '#domain/timeline/timeline.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './TimelineSection.module.css';

const icons: Readonly<Record<TimelineKind, TablerIcon>> = {
  session: IconNotes,
  screen: IconShieldCheck,
  clearance: IconStethoscope,
  handout: IconPrinter,
  letter: IconMail,
  file: IconFile,
  consent: IconSignature,
  health: IconHeartbeat,
  score: IconChartLine,
  contact: IconPhone,
  merge: IconArrowMerge,
};

/** One row: when, what, its own words, and who. */
export function TimelineEntry({ row }: { readonly row: TimelineRow }) {
  const dates = useDates();
  return (
    <div className={classes.row}>
      <Icon of={icons[row.kind]} className={classes.icon ?? ''} />
      <span className={classes.when}>
        {dates.nearDay(row.date)} <span className={classes.time}>{row.time}</span>
      </span>
      <span className={classes.what}>
        <span className={classes.event}>{t(`timeline.events.${row.event}`)}</span>
        {row.hasOpenFlag && (
          <FlagMark tone="stop" variant="plain">
            {t('timeline.openFlag')}
          </FlagMark>
        )}
        {row.words !== '' && <bdi className={classes.words}>{row.words}</bdi>}
      </span>
      {row.author !== '' && (
        <bdi className={classes.author}>{t('timeline.byAuthor', { author: row.author })}</bdi>
      )}
    </div>
  );
}
