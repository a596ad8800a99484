import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MeasureEntry, ProgressRecord } from '#domain/progress/record.ts';
import { type Dates, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { howWords, seriesName, valueWords } from './measure-words.ts';
import classes from './ProgressTable.module.css';
import { WithdrawEntryDialog } from './WithdrawEntryDialog.tsx';

/** So many at first; a client of many years has hundreds. */
const firstShown = 12;

/** Scores that stand in no note, newest first, each of which can be withdrawn. */
export function EntryList({ record }: { readonly record: ProgressRecord }) {
  const dates = useDates();
  const [isWhole, setIsWhole] = useState(false);
  const [withdrawn, setWithdrawn] = useState<MeasureEntry | null>(null);
  const newest = record.entries.toSorted((one, other) =>
    one.date < other.date ? 1 : one.date > other.date ? -1 : 0,
  );
  const shown = isWhole ? newest : newest.slice(0, firstShown);
  return (
    <Section level={3} title={t('progress.table.entries')}>
      <ul className={classes.entries}>
        {shown.map((entry) => (
          <li key={entry.entryId}>
            <span>
              <bdi>{scoreWords(entry)}</bdi>
              <small>{aboutWords(entry, dates)}</small>
            </span>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('progress.withdraw.itemOf', {
                score: `${scoreWords(entry)}, ${dates.day(entry.date)}`,
              })}
              onClick={() => setWithdrawn(entry)}
            >
              {t('progress.withdraw.item')}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < newest.length && (
        <div>
          <Button variant="default" onClick={() => setIsWhole(true)}>
            {t('progress.table.showAll', { count: newest.length })}
          </Button>
        </div>
      )}
      {withdrawn !== null && (
        <WithdrawEntryDialog
          entryId={withdrawn.entryId}
          words={`${scoreWords(withdrawn)}, ${dates.day(withdrawn.date)}`}
          onClose={() => setWithdrawn(null)}
        />
      )}
    </Section>
  );
}

function scoreWords({ reading }: MeasureEntry): string {
  return t('progress.table.entryWords', {
    measure: seriesName(reading),
    value: valueWords(reading.value, reading, reading.way),
  });
}

function aboutWords(
  { date, therapist, source, reading: { measure, way } }: MeasureEntry,
  dates: Dates,
): string {
  return [dates.day(date), howWords(measure, { way, source }), t('progress.by', { name: therapist })]
    .filter((part) => part !== '')
    .join(', ');
}
