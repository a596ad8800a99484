import type { NoteBody } from '#domain/notes/body.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import { type Choice, ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { useDraftField } from '../draft-context.tsx';
import type { SectionName } from '../text-limits.ts';
import { Unconfirmed, useUnconfirmed } from './Unconfirmed.tsx';

type ChoiceName<Section extends SectionName> = keyof NoteBody[Section] & string;

type Word<Value> = Value extends readonly (infer Each extends string)[]
  ? Each
  : Value extends string | null
    ? NonNullable<Value>
    : never;

type ChipsFieldProps<Section extends SectionName, Name extends ChoiceName<Section>> = {
  readonly section: Section;
  readonly name: Name;
  readonly label: string;
  readonly options: readonly Choice<Word<NoteBody[Section][Name]> & string>[];
};

/** Words of the note of which one is chosen, or several where the note keeps a list. */
export function ChipsField<Section extends SectionName, Name extends ChoiceName<Section>>(
  props: ChipsFieldProps<Section, Name>,
) {
  const { section, name, label, options } = props;
  const [value, set] = useDraftField(section, name);
  type Value = Word<NoteBody[Section][Name]> & string;
  const path = fieldPath(section, name);
  const common = { dense: true, label, options, tentative: useUnconfirmed(path) };
  return (
    <Unconfirmed path={path}>
      {Array.isArray(value) ? (
        <ChoiceChips<Value>
          {...common}
          multiple
          value={value as readonly Value[]}
          onChange={(next) => set(next as unknown as typeof value)}
        />
      ) : (
        <ChoiceChips<Value>
          {...common}
          value={value as Value | null}
          onChange={(next) => set(next as unknown as typeof value)}
        />
      )}
    </Unconfirmed>
  );
}
