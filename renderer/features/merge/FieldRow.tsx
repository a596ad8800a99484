import { Radio } from '@mantine/core';
import type { ClientFields } from '#domain/clients/client.ts';
import { canJoin, type FieldChoice, type FieldName, mergedFields } from '#domain/clients/merging.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { fieldWords } from './field-words.ts';
import classes from './merge.module.css';

type FieldRowProps = {
  readonly name: FieldName;
  readonly kept: ClientFields;
  readonly other: ClientFields;
  readonly choice: FieldChoice;
  readonly onChange: (choice: FieldChoice) => void;
};

/** One field in which the records differ: what each says, and both where words can be joined. */
export function FieldRow({ name, kept, other, choice, onChange }: FieldRowProps) {
  const dates = useDates();
  const words = (fields: ClientFields) => fieldWords(name, fields, dates.day) || t('merge.notKnown');
  // Both phones stand in two fields of the record.
  const joined =
    name === 'phone' ? `${kept.phone}, ${other.phone}` : words(mergedFields(kept, other, { [name]: 'both' }));
  const options: readonly (readonly [FieldChoice, string])[] = [
    ['kept', words(kept)],
    ['other', words(other)],
    ...(canJoin(name, kept, other) ? [['both', `${t('merge.both')}: ${joined}`] as const] : []),
  ];
  return (
    <Radio.Group
      className={classes.field}
      label={t(`merge.field.${name}`)}
      value={choice}
      onChange={(value) => {
        const chosen = options.find(([each]) => each === value)?.[0];
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <div className={classes.options}>
        {options.map(([value, label]) => (
          <Radio key={value} className={classes.option} value={value} label={<bdi>{label}</bdi>} />
        ))}
      </div>
    </Radio.Group>
  );
}
