import { Input, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { countries, inCountry } from '#domain/practice/country.ts';
import {
  type PaperSize,
  type PracticeFields as PracticeValues,
  paperSizes,
} from '#domain/practice/practice.ts';
import { t } from '../i18n/i18n.ts';
import classes from './fields.module.css';

export const emptyPractice: PracticeValues = {
  name: '',
  phone: '',
  email: '',
  address: '',
  country: 'elsewhere',
  emergencyNumber: '',
  paper: 'a4',
};

// Controls side by side stand on one line, whatever is said about them.
const hintBelow = ['label', 'input', 'description', 'error'] as const satisfies readonly string[];

export type PracticeFieldsProps = {
  readonly value: PracticeValues;
  readonly onChange: (value: PracticeValues) => void;
  /** By the name of the field. */
  readonly errors: Readonly<Record<string, string>>;
};

/** What is printed about the practice. Used when it is set up and when it is changed. */
export function PracticeFields({ value, onChange, errors }: PracticeFieldsProps) {
  const bind = (name: 'name' | 'phone' | 'email' | 'address' | 'emergencyNumber') => ({
    value: value[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...value, [name]: event.currentTarget.value }),
  });
  return (
    <div className={classes.grid}>
      <TextInput
        className={classes.whole}
        label={t('practice.field.name')}
        autoComplete="organization"
        {...bind('name')}
      />
      <TextInput label={t('practice.field.phone')} type="tel" {...bind('phone')} />
      <TextInput label={t('practice.field.email')} type="email" {...bind('email')} />
      <Textarea className={classes.whole} label={t('practice.field.address')} {...bind('address')} />
      <Select
        label={t('practice.field.country')}
        data={countries.map((country) => ({ value: country, label: t(`practice.country.${country}`) }))}
        value={value.country}
        onChange={(country) => country !== null && onChange(inCountry(value, country))}
        allowDeselect={false}
      />
      <TextInput
        label={t('practice.field.emergencyNumber')}
        description={t('practice.field.emergencyNumberHint')}
        inputWrapperOrder={[...hintBelow]}
        {...bind('emergencyNumber')}
      />
      <PaperField value={value.paper} onChange={(paper) => onChange({ ...value, paper })} />
    </div>
  );
}

type PaperFieldProps = { readonly value: PaperSize; readonly onChange: (paper: PaperSize) => void };

function PaperField({ value, onChange }: PaperFieldProps) {
  return (
    <Input.Wrapper
      label={t('practice.field.paper')}
      description={t('practice.field.paperHint')}
      inputWrapperOrder={[...hintBelow]}
      labelElement="div"
    >
      <SegmentedControl
        aria-label={t('practice.field.paper')}
        value={value}
        onChange={onChange}
        data={paperSizes.map((paper) => ({ value: paper, label: t(`practice.paper.${paper}`) }))}
      />
    </Input.Wrapper>
  );
}
