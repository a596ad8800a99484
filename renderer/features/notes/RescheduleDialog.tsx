import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import classes from './SignDialog.module.css';

type RescheduleDialogProps = {
  readonly opened: boolean;
  readonly note: NoteView;
  readonly onClose: () => void;
};

/** Corrects the day and time of a session that was written down later. */
export function RescheduleDialog({ opened, note, onClose }: RescheduleDialogProps) {
  const rescheduling = useWrite('notes.reschedule');
  const dates = useDates();
  const [date, setDate] = useState<string | null>(note.date);
  const [time, setTime] = useState<string | null>(note.time);
  const [isWrong, setIsWrong] = useState(false);
  const today = dayOf(new Date());
  const canSave = date !== null && time !== null && !isWrong;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) rescheduling.mutate({ noteId: note.noteId, date, time }, { onSuccess: onClose });
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('notes.more.rescheduleTitle')} withCloseButton={false}>
      <form onSubmit={submit} className={classes.form}>
        <DateField
          label={t('notes.more.day')}
          required
          value={date}
          onChange={setDate}
          onProblem={setIsWrong}
          order={dates.order}
          today={today}
          maxDate={today}
          format={dates.day}
          words={dateWords()}
        />
        <TimeField
          label={t('notes.more.time')}
          value={time}
          onChange={setTime}
          unreadable={t('notes.timeUnreadable')}
        />
        {rescheduling.error !== null && <CallErrorState error={rescheduling.error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={rescheduling.isPending} disabled={!canSave}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
