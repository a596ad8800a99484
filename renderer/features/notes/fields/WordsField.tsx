import { Textarea, TextInput } from '@mantine/core';
import { useCallback, useRef } from 'react';
import { fieldPath } from '#domain/notes/carried.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftText } from '../spelling/draft-text.ts';
import { SpellingLine } from '../spelling/SpellingLine.tsx';
import { limitOf, type SectionName, type TextName } from '../text-limits.ts';
import classes from './fields.module.css';
import { Unconfirmed } from './Unconfirmed.tsx';
import {
  type TypedField,
  useIsLonger,
  useLengthBeyond,
  useTextDirection,
  useTypedText,
} from './use-typed-text.ts';

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
  const field = useRef<TypedField | null>(null);
  const keepField = useCallback((element: TypedField | null) => {
    field.current = element;
  }, []);
  const text = useDraftText(section, name);
  const limit = limitOf(section, name);
  const defaultValue = useTypedText(text, field);
  const isLong = useIsLonger(section, name, fillsTheField);
  const tooLong = useLengthBeyond(section, name, limit);
  const dir = useTextDirection(section, name);
  const common = {
    ref: keepField,
    label,
    required,
    attributes: { input: { dir } },
    // For snippets, which expand only as far as there is room.
    'data-limit': limit,
    // So long that the field has its greatest height at any width: the browser need not measure it with every letter.
    'data-long': isLong || undefined,
    defaultValue,
    error:
      tooLong === null
        ? undefined
        : t('notes.tooLong', { length: tooLong.toLocaleString('en'), limit: limit.toLocaleString('en') }),
  };
  return (
    <Unconfirmed path={fieldPath(section, name)}>
      {oneLine ? (
        <TextInput {...common} />
      ) : (
        // The browser grows the field by itself: measuring in script would cost every keystroke a layout.
        <Textarea
          {...common}
          autosize={false}
          rows={2}
          classNames={{ wrapper: classes.wordsPlace ?? '', input: classes.words ?? '' }}
        />
      )}
      <SpellingLine text={text} label={label} field={field} />
    </Unconfirmed>
  );
}
