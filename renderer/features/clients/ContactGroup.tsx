import { Textarea, TextInput } from '@mantine/core';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { BirthDateField } from './BirthDateField.tsx';
import { bindText } from './bind-text.ts';
import classes from './ClientForm.module.css';
import type { ClientFormProps } from './ClientForm.tsx';
import { GuardianFields } from './GuardianFields.tsx';
import { PhoneRows } from './PhoneRows.tsx';

/** Who it is and how to reach them. */
export function ContactGroup(props: ClientFormProps) {
  const { value, onChange, errors, onBirthDateProblem, nameHint } = props;
  const bind = bindText(props);
  return (
    <Section title={t('clients.form.contact')}>
      <div className={classes.grid}>
        <div className={classes.whole}>
          <TextInput label={t('clients.form.name')} required autoFocus {...bind('name')} />
          {nameHint}
        </div>
        <PhoneRows {...props} />
        <TextInput label={t('clients.form.email')} type="email" {...bind('email')} />
        <BirthDateField
          value={value.birthDate}
          onChange={(birthDate) => onChange({ ...value, birthDate })}
          onProblem={onBirthDateProblem}
          error={errors.birthDate}
        />
        <GuardianFields {...props} />
        <TextInput label={t('clients.form.preferredName')} {...bind('preferredName')} />
        <TextInput label={t('clients.form.pronouns')} {...bind('pronouns')} />
        <Textarea className={classes.whole} label={t('clients.form.address')} {...bind('address')} />
        <TextInput label={t('clients.form.emergencyName')} {...bind('emergencyName')} />
        <TextInput label={t('clients.form.emergencyRelation')} {...bind('emergencyRelation')} />
        <TextInput label={t('clients.form.emergencyPhone')} type="tel" {...bind('emergencyPhone')} />
      </div>
    </Section>
  );
}
