import { Select, Textarea, TextInput } from '@mantine/core';
import { healthAnswers } from '#domain/health/history.ts';
import type { ReviewField, ReviewValue } from '#domain/intake/review.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { lineLimit, paragraphLimit } from '#domain/text.ts';
import { type Dates, dayOf } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ItemsEditor } from './ItemsEditor.tsx';
import classes from './review.module.css';
import { choiceWords, fieldWords } from './value-words.ts';

type ValueEditorProps = {
  readonly field: ReviewField;
  readonly value: ReviewValue;
  readonly dates: Dates;
  readonly onChange: (value: ReviewValue) => void;
};

/** What the client answered as it would go into the record, to be put right first. */
export function ValueEditor({ field, value, dates, onChange }: ValueEditorProps) {
  const label = t('intake.review.edit', { field: fieldWords(field) });
  switch (value.kind) {
    case 'text': {
      const common = {
        size: 'sm',
        'aria-label': label,
        value: value.text,
        onChange: (event: { currentTarget: { value: string } }) =>
          onChange({ kind: 'text', text: event.currentTarget.value }),
      } as const;
      return field.lines === 'several' ? (
        <Textarea {...common} maxLength={paragraphLimit} maxRows={8} />
      ) : (
        <TextInput {...common} maxLength={lineLimit} />
      );
    }
    case 'date':
      return (
        <DateField
          label={fieldWords(field)}
          value={value.date}
          order={dates.order}
          today={dayOf(new Date())}
          maxDate={dayOf(new Date())}
          format={dates.day}
          words={dateWords()}
          onChange={(date) => onChange({ kind: 'date', date })}
        />
      );
    case 'number':
      return (
        <TextInput
          aria-label={label}
          inputMode="numeric"
          maxLength={3}
          value={value.number === null ? '' : String(value.number)}
          onChange={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '');
            onChange({ kind: 'number', number: digits === '' ? null : Number(digits) });
          }}
        />
      );
    case 'choice':
      return (
        <Select
          aria-label={label}
          data={(field.choices ?? []).map((choice) => ({ value: choice, label: choiceWords(field, choice) }))}
          value={value.choice === '' ? null : value.choice}
          allowDeselect={false}
          onChange={(choice) => choice !== null && onChange({ kind: 'choice', choice })}
        />
      );
    case 'choices':
      return (
        <ChoiceChips
          dense
          multiple
          label={label}
          labelHidden
          options={(field.choices ?? []).map((choice) => ({
            value: choice,
            label: choiceWords(field, choice),
          }))}
          value={value.choices}
          onChange={(choices) => onChange({ kind: 'choices', choices: [...choices] })}
        />
      );
    case 'answer':
      return (
        <div className={classes.answer}>
          <ChoiceChips
            dense
            label={label}
            labelHidden
            options={healthAnswers.map((answer) => ({ value: answer, label: healthEn.answer[answer] }))}
            value={value.answer}
            onChange={(answer) => onChange({ ...value, answer: answer ?? 'not-asked' })}
          />
          {!field.id.startsWith('health.topics.') && (
            <TextInput
              size="xs"
              aria-label={`${fieldWords(field)}: ${t('intake.review.detail')}`}
              placeholder={t('intake.review.detail')}
              value={value.detail}
              maxLength={lineLimit}
              onChange={(event) => onChange({ ...value, detail: event.currentTarget.value })}
            />
          )}
        </div>
      );
    case 'items':
      return <ItemsEditor field={field} label={label} value={value} onChange={onChange} />;
  }
}
