import { ActionIcon, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReviewField, ValueOf } from '#domain/intake/review.ts';
import { lineLimit } from '#domain/text.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './review.module.css';
import { choiceWords } from './value-words.ts';

type ItemsEditorProps = {
  readonly field: ReviewField;
  readonly label: string;
  readonly value: ValueOf<'items'>;
  readonly onChange: (value: ValueOf<'items'>) => void;
};

/** The rows of a list, each a kind and its words, to be put right before they go into the record. */
export function ItemsEditor({ field, label, value, onChange }: ItemsEditorProps) {
  const { items } = value;
  const put = (index: number, changed: Partial<(typeof items)[number]>) =>
    onChange({
      kind: 'items',
      items: items.map((each, at) => (at === index ? { ...each, ...changed } : each)),
    });
  return (
    <ul className={classes.items} aria-label={label}>
      {items.map(({ type, words }, index) => (
        // Rows have no identity of their own; they are changed in place and never sorted.
        <li key={rowKey(index)} className={classes.item}>
          <Select
            size="xs"
            aria-label={`${t('intake.review.type')} ${index + 1}`}
            data={(field.choices ?? []).map((choice) => ({
              value: choice,
              label: choiceWords(field, choice),
            }))}
            value={type}
            allowDeselect={false}
            onChange={(next) => next !== null && put(index, { type: next })}
          />
          <TextInput
            size="xs"
            aria-label={`${t('intake.review.words')} ${index + 1}`}
            value={words}
            maxLength={lineLimit}
            onChange={(event) => put(index, { words: event.currentTarget.value })}
          />
          <ActionIcon
            aria-label={t('intake.review.removeRow')}
            size={26}
            onClick={() => onChange({ kind: 'items', items: items.filter((_each, at) => at !== index) })}
          >
            <Icon of={IconX} size={16} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

const rowKey = (index: number): string => `row-${index}`;
