import { Textarea, TextInput } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { fieldPath } from '#domain/notes/carried.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftField } from '../draft-context.tsx';
import { useDraftText } from '../spelling/draft-text.ts';
import { SpellingLine } from '../spelling/SpellingLine.tsx';
import { limitOf, type SectionName, type TextName } from '../text-limits.ts';
import classes from './fields.module.css';
import { Unconfirmed } from './Unconfirmed.tsx';

type WordsFieldProps<Section extends SectionName> = {
  readonly section: Section;
  readonly name: TextName<Section>;
  readonly label: string;
  /** One line instead of several. */
  readonly oneLine?: boolean;
  readonly required?: boolean;
};

/** Characters that fill a field of the greatest height, however wide it is. */
const fillsTheField = 4_000;

/** A text of the note. A text that is too long stays in the field and says by how much. */
export function WordsField<Section extends SectionName>(props: WordsFieldProps<Section>) {
  const { section, name, label, oneLine = false, required = false } = props;
  const [value, set] = useDraftField(section, name);
  const text = String(value);
  const field = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  const keepField = useCallback((element: HTMLInputElement | HTMLTextAreaElement | null) => {
    field.current = element;
  }, []);
  const draftText = useDraftText(section, name);
  const limit = limitOf(section, name);
  const common = {
    ref: keepField,
    label,
    required,
    dir: 'auto',
    // For snippets, which expand only as far as there is room.
    'data-limit': limit,
    // So long that the field has its greatest height at any width: the browser need not measure it with every letter.
    'data-long': text.length > fillsTheField || undefined,
    value: text,
    error:
      text.length > limit
        ? t('notes.tooLong', { length: text.length.toLocaleString('en'), limit: limit.toLocaleString('en') })
        : undefined,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set(event.currentTarget.value as typeof value),
  };
  return (
    <Unconfirmed path={fieldPath(section, name)}>
      {oneLine ? (
        <TextInput {...common} />
      ) : (
        // The browser grows the field by itself: measuring in script would cost every keystroke a layout.
        <Textarea {...common} autosize={false} rows={2} classNames={{ input: classes.words ?? '' }} />
      )}
      <SpellingLine text={draftText} label={label} field={field} />
    </Unconfirmed>
  );
}
