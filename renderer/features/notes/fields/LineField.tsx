import { TextInput } from '@mantine/core';
import type { KeyboardEvent, Ref } from 'react';
import { lineLimit } from '#domain/text.ts';
import { t } from '#renderer/i18n/i18n.ts';

type LineFieldProps = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
  readonly placeholder?: string;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
};

/** One line in a row of the note. What is too long stays in the field, says by how much, and is not saved. */
export function LineField(props: LineFieldProps) {
  const { label, labelHidden = false, value, onChange, onEnter, onLeave } = props;
  const { placeholder, className, inputRef } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a word being composed belongs to the composing, not to the row.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || onEnter === undefined) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <TextInput
      {...(labelHidden ? { 'aria-label': label } : { label })}
      {...(className === undefined ? {} : { className })}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      size="xs"
      dir="auto"
      value={value}
      placeholder={placeholder ?? ''}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => onLeave?.()}
      error={
        value.length > lineLimit
          ? t('notes.tooLong', {
              length: value.length.toLocaleString('en'),
              limit: lineLimit.toLocaleString('en'),
            })
          : undefined
      }
    />
  );
}
