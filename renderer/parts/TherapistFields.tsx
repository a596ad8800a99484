import { TextInput } from '@mantine/core';
import { techniques } from '#domain/notes/techniques.ts';
import type { TherapistFields as TherapistValues } from '#domain/practice/practice.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '../i18n/i18n.ts';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import classes from './fields.module.css';

export const emptyTherapist: TherapistValues = { name: '', credentials: '', techniques: [] };

export type TherapistFieldsProps = {
  readonly value: TherapistValues;
  readonly onChange: (value: TherapistValues) => void;
  /** For somebody else than who is typing. */
  readonly isForAnother?: boolean;
  /** By the name of the field. */
  readonly errors: Readonly<Record<string, string>>;
};

const techniqueChoices = techniques.map((technique) => ({
  value: technique,
  label: termsEn.technique[technique],
}));

/** Who signs the notes. Used when the practice is set up and when it is changed. */
export function TherapistFields({ value, onChange, isForAnother = false, errors }: TherapistFieldsProps) {
  return (
    <div className={classes.grid}>
      <TextInput
        label={isForAnother ? t('therapists.name') : t('practice.field.therapistName')}
        autoComplete={isForAnother ? 'off' : 'name'}
        value={value.name}
        error={errors.name}
        onChange={(event) => onChange({ ...value, name: event.currentTarget.value })}
      />
      <TextInput
        label={t('practice.field.credentials')}
        description={isForAnother ? t('therapists.credentialsHint') : t('practice.field.credentialsHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={value.credentials}
        error={errors.credentials}
        onChange={(event) => onChange({ ...value, credentials: event.currentTarget.value })}
      />
      <div className={classes.whole}>
        <ChoiceChips
          label={isForAnother ? t('therapists.techniques') : t('practice.field.techniques')}
          multiple
          options={techniqueChoices}
          value={value.techniques}
          onChange={(chosen) => onChange({ ...value, techniques: [...chosen] })}
        />
      </div>
    </div>
  );
}
