import { Button, Modal, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { addDays } from '#domain/dates/calendar-date.ts';
import { paragraphLimit } from '#domain/text.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { currentEpisode } from '#renderer/parts/ClientFacts.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import classes from './EpisodeDialog.module.css';

type LateEntryDialogProps = { readonly clientId: string; readonly onClose: () => void };

/** Starts the note of a session that was not written down on its day. */
export function LateEntryDialog({ clientId, onClose }: LateEntryDialogProps) {
  const episodes = useRead('episodes.list', { clientId });
  const episode = currentEpisode(episodes.data?.episodes);
  return (
    <Modal opened onClose={onClose} title={t('amend.late.title')} withCloseButton={false}>
      {episodes.error !== null && <CallErrorState error={episodes.error} />}
      {episode !== null ? (
        <LateEntryForm episodeId={episode.id} onClose={onClose} />
      ) : (
        episodes.data !== undefined && (
          <div className={classes.form}>
            <p>{t('amend.late.noEpisode')}</p>
            <div className={classes.actions}>
              <Button variant="default" onClick={onClose} data-autofocus>
                {t('common.close')}
              </Button>
            </div>
          </div>
        )
      )}
    </Modal>
  );
}

type LateEntryFormProps = { readonly episodeId: string; readonly onClose: () => void };
type Problems = { readonly date?: string; readonly time?: string; readonly reason?: string };

function LateEntryForm({ episodeId, onClose }: LateEntryFormProps) {
  const navigate = useNavigate();
  const dates = useDates();
  const starting = useWrite('notes.startLate');
  const [date, setDate] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const today = dayOf(new Date());

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWrong) return;
    const found: Problems = {
      ...(date === null ? { date: t('amend.late.dayMissing') } : {}),
      ...(date !== null && date >= today ? { date: errorTexts['day-not-earlier'].what } : {}),
      ...(time === null ? { time: t('amend.late.timeMissing') } : {}),
      ...(reason.trim() === '' ? { reason: t('amend.addendum.reasonMissing') } : {}),
    };
    setProblems(found);
    if (date === null || time === null || Object.keys(found).length > 0) return;
    starting.mutate(
      { episodeId, date, time, reason },
      { onSuccess: ({ noteId }) => void navigate({ to: '/notes/$noteId', params: { noteId } }) },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p>{t('amend.late.text')}</p>
      <DateField
        label={t('amend.late.day')}
        required
        value={date}
        onChange={setDate}
        onProblem={setIsWrong}
        order={dates.order}
        today={today}
        maxDate={addDays(today, -1)}
        format={dates.day}
        words={dateWords()}
        {...(problems.date === undefined ? {} : { error: problems.date })}
      />
      <TimeField
        label={t('amend.late.time')}
        value={time}
        onChange={setTime}
        unreadable={t('notes.timeUnreadable')}
      />
      {problems.time !== undefined && time === null && <p role="alert">{problems.time}</p>}
      <Textarea
        label={t('amend.late.reason')}
        required
        autosize
        minRows={1}
        maxRows={4}
        dir="auto"
        maxLength={paragraphLimit}
        value={reason}
        error={reason.trim() === '' ? problems.reason : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {starting.error !== null && <CallErrorState error={starting.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={starting.isPending}>
          {t('amend.late.start')}
        </Button>
      </div>
    </form>
  );
}
