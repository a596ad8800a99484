import { Button } from '@mantine/core';
import { answersToTakeOver, takeOver } from '#domain/notes/take-over.ts';
import { valueInWords } from '#domain/progress/judgement-in-words.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { MeasureEntry } from '#domain/progress/record.ts';
import { seriesKey } from '#domain/progress/series.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { useDraft } from '../draft-context.tsx';
import { useAskedFacts } from '../draft-facts.ts';
import { useEpisodeRecord } from '../use-episode-course.ts';
import classes from './due.module.css';

const none: readonly MeasureEntry[] = [];

/** What the client answered on the screen today and the note does not hold yet, with one click that takes it over. */
export function ClientAnswers() {
  const { session, date } = useDraft();
  // Drawn again when a fact of the note changes, and not with its texts.
  const { readings: noted } = useAskedFacts();
  const record = useEpisodeRecord();
  const dates = useDates();
  const entries = record?.entries.filter((each) => each.source === 'client' && each.date === date) ?? none;
  if (entries.length === 0) return null;
  const answers = entries.map(({ reading }) => reading);
  const known = new Set(noted.filter(({ timing }) => timing === 'before').map(seriesKey));
  const open = answersToTakeOver(session.body(), answers).filter((each) => !known.has(seriesKey(each)));
  const last = entries.at(-1);
  if (open.length === 0 || last === undefined) return null;
  return (
    <div className={classes.answers} data-passing="">
      <FlagMark tone="note" variant="plain">
        {t('due.answered', { time: dates.time(last.enteredAt), answers: open.map(answerWords).join(', ') })}
      </FlagMark>
      <Button
        variant="default"
        size="compact-xs"
        onClick={() => session.replace(takeOver(session.body(), answers, () => crypto.randomUUID()))}
      >
        {t('due.takeOver')}
      </Button>
    </div>
  );
}

function answerWords({ measure, item, value }: Reading): string {
  const name = item === '' ? progressEn.measure[measure].short : item;
  return t('due.answer', { name, value: valueInWords(value, progressEn) });
}
