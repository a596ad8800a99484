import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import {
  type ContactFields,
  contactDirections,
  contactFields,
  contactWays,
} from '#domain/contacts/contact.ts';
import { paragraphLimit } from '#domain/text.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import classes from './EpisodeDialog.module.css';

type ContactDialogProps = {
  readonly clientId: string;
  /** What is corrected; null for a new one. */
  readonly corrected: { readonly id: string; readonly fields: ContactFields } | null;
  readonly onClose: () => void;
};

/** A call or another contact in a few words: it is about now, from the client, by phone, until said otherwise. */
export function ContactDialog(props: ContactDialogProps) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.corrected === null ? t('contacts.title') : t('contacts.correctTitle')}
      withCloseButton={false}
    >
      <ContactForm {...props} />
    </Modal>
  );
}

type Draft = Omit<ContactFields, 'date' | 'time'> & {
  readonly date: string | null;
  readonly time: string | null;
};

function now(): Draft {
  const moment = new Date();
  const time = `${String(moment.getHours()).padStart(2, '0')}:${String(moment.getMinutes()).padStart(2, '0')}`;
  return { date: dayOf(moment), time, direction: 'in', way: 'phone', words: '' };
}

const directionChoices = contactDirections.map((value) => ({
  value,
  label: t(`contacts.directions.${value}`),
}));
const wayChoices = contactWays.map((value) => ({ value, label: t(`contacts.ways.${value}`) }));

function ContactForm({ clientId, corrected, onClose }: ContactDialogProps) {
  const noting = useWrite('contacts.note');
  const correcting = useWrite('contacts.correct');
  const [fields, setFields] = useState<Draft>(() => corrected?.fields ?? now());
  const [dayIsWrong, setDayIsWrong] = useState(false);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const error = noting.error ?? correcting.error;
  const errors = { ...fieldErrorsOf(error, 'fields'), ...problems };
  const change = (patch: Partial<Draft>) => setFields((known) => ({ ...known, ...patch }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dayIsWrong) return;
    const { date, time, ...rest } = fields;
    const found = {
      ...(date === null ? { date: t('contacts.dateMissing') } : {}),
      ...(date !== null && date > dayOf(new Date()) ? { date: errorTexts['date-in-future'].what } : {}),
      ...(time === null ? { time: t('contacts.timeMissing') } : {}),
      ...problemsOf(contactFields.pick({ words: true }), { words: rest.words }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || date === null || time === null) return;
    const whole: ContactFields = { ...rest, date, time };
    if (corrected === null) noting.mutate({ clientId, fields: whole }, { onSuccess: onClose });
    else correcting.mutate({ contactId: corrected.id, fields: whole }, { onSuccess: onClose });
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label={t('contacts.words')}
        dir="auto"
        data-autofocus
        maxLength={paragraphLimit}
        value={fields.words}
        error={errors.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <ChoiceChips
        dense
        label={t('contacts.direction')}
        options={directionChoices}
        value={fields.direction}
        onChange={(direction) => direction !== null && change({ direction })}
      />
      <ChoiceChips
        dense
        label={t('contacts.way')}
        options={wayChoices}
        value={fields.way}
        onChange={(way) => way !== null && change({ way })}
      />
      <MomentFields fields={fields} errors={errors} onChange={change} onDayProblem={setDayIsWrong} />
      {error !== null && <CallErrorState error={error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={noting.isPending || correcting.isPending}>
          {corrected === null ? t('contacts.save') : t('contacts.saveCorrection')}
        </Button>
      </div>
    </form>
  );
}

type MomentFieldsProps = {
  readonly fields: Draft;
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly onDayProblem: (isWrong: boolean) => void;
};

function MomentFields({ fields, errors, onChange, onDayProblem }: MomentFieldsProps) {
  const dates = useDates();
  return (
    <>
      <div className={classes.moment}>
        <DateField
          label={t('contacts.date')}
          required
          value={fields.date}
          onChange={(date) => onChange({ date })}
          onProblem={onDayProblem}
          order={dates.order}
          today={dayOf(new Date())}
          format={dates.day}
          words={dateWords()}
          {...(errors.date === undefined ? {} : { error: errors.date })}
        />
        <TimeField
          label={t('contacts.time')}
          value={fields.time}
          onChange={(time) => onChange({ time })}
          unreadable={t('contacts.timeUnreadable')}
        />
      </div>
      {errors.time !== undefined && (
        <p role="alert" className={classes.problem}>
          {errors.time}
        </p>
      )}
    </>
  );
}
