import { Input, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { type LetterFields, letterFields, urgencies } from '#domain/letters/letter.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './letters.module.css';

type LetterFieldsFormProps = {
  readonly value: LetterFields;
  readonly onChange: (value: LetterFields) => void;
};

type TextName = Exclude<keyof LetterFields, 'urgency'>;

/** The words of the letter, in the order in which they print. */
export function LetterFieldsForm({ value, onChange }: LetterFieldsFormProps) {
  const parsed = letterFields.safeParse(value);
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0]));
  const bind = (name: TextName) => ({
    label: t(`letters.${name}`),
    value: value[name],
    error: wrong.has(name) && t('letters.tooLong'),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...value, [name]: event.currentTarget.value }),
  });
  return (
    <div className={classes.fields}>
      <TextInput {...bind('to')} />
      <Input.Wrapper label={t('letters.urgency')} labelElement="div">
        <SegmentedControl
          aria-label={t('letters.urgency')}
          fullWidth
          value={value.urgency}
          onChange={(urgency) => onChange({ ...value, urgency })}
          data={urgencies.map((urgency) => ({ value: urgency, label: t(`letters.urgencies.${urgency}`) }))}
        />
      </Input.Wrapper>
      <Textarea {...bind('reason')} />
      <Textarea {...bind('found')} description={t('letters.foundHint')} minRows={3} />
      <Textarea {...bind('done')} />
      <Textarea {...bind('request')} />
      <TextInput {...bind('contact')} />
      <p className={classes.scope}>{t('letters.scope')}</p>
    </div>
  );
}
