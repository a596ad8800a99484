import { TextInput } from '@mantine/core';
import { ageOfMajority, isMinor } from '#domain/clients/majority.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { bindText } from './bind-text.ts';
import classes from './ClientForm.module.css';
import type { ClientFormProps } from './ClientForm.tsx';

/** Asked for as soon as the birth date is that of a minor. One who has come of age keeps what was written. */
export function GuardianFields(props: ClientFormProps) {
  const { value } = props;
  const bind = bindText(props);
  const isUnderAge = isMinor(value.birthDate, dayOf(new Date()));
  const isKnown = value.guardianName !== '' || value.guardianPhone !== '' || value.guardianRelation !== '';
  if (!isUnderAge && !isKnown) return null;
  return (
    <fieldset className={classes.guardian}>
      <legend>{t('clients.form.guardian')}</legend>
      {isUnderAge && <p className={classes.why}>{t('clients.form.guardianWhy', { age: ageOfMajority })}</p>}
      <div className={classes.grid}>
        <TextInput label={t('clients.form.guardianName')} {...bind('guardianName')} />
        <TextInput label={t('clients.form.guardianRelation')} {...bind('guardianRelation')} />
        <TextInput label={t('clients.form.guardianPhone')} type="tel" {...bind('guardianPhone')} />
      </div>
    </fieldset>
  );
}
