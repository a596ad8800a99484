import { Textarea, TextInput } from '@mantine/core';
import { addDays } from '#domain/dates/calendar-date.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { bindText } from './bind-text.ts';
import classes from './ClientForm.module.css';
import type { ClientFormProps } from './ClientForm.tsx';

// Nobody is born in the years ahead that a typed year of two digits may otherwise mean.
const tenYears = 3653;

/** Who it is and how to reach them. */
export function ContactGroup(props: ClientFormProps) {
  const { value, onChange, errors, onBirthDateProblem, nameHint } = props;
  const dates = useDates();
  const today = dayOf(new Date());
  const bind = bindText(props);
  const example = dates.order === 'day-first' ? '23.4.1979' : '4/23/1979';
  return (
    <Section title={t('clients.form.contact')}>
      <div className={classes.grid}>
        <TextInput
          className={classes.whole}
          label={t('clients.form.name')}
          required
          autoFocus
          {...bind('name')}
        />
        {nameHint !== undefined && <div className={classes.whole}>{nameHint}</div>}
        <TextInput label={t('clients.form.phone')} type="tel" {...bind('phone')} />
        <TextInput label={t('clients.form.email')} type="email" {...bind('email')} />
        <DateField
          label={t('clients.form.birthDate')}
          value={value.birthDate}
          onChange={(birthDate) => onChange({ ...value, birthDate })}
          onProblem={onBirthDateProblem}
          order={dates.order}
          today={addDays(today, -tenYears)}
          maxDate={today}
          format={dates.day}
          words={{
            impossible: fieldError('date-impossible'),
            unreadable: t('clients.form.birthDateHint', { example }),
          }}
          error={errors.birthDate}
        />
        <TextInput label={t('clients.form.preferredName')} {...bind('preferredName')} />
        <Textarea className={classes.whole} label={t('clients.form.address')} {...bind('address')} />
        <TextInput label={t('clients.form.emergencyName')} {...bind('emergencyName')} />
        <TextInput label={t('clients.form.emergencyPhone')} type="tel" {...bind('emergencyPhone')} />
      </div>
    </Section>
  );
}
