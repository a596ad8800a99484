import type { NoteBody } from '#domain/notes/body.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftField } from '../draft-context.tsx';
import type { SectionName } from '../text-limits.ts';
import { NumberField } from './NumberField.tsx';
import { Unconfirmed } from './Unconfirmed.tsx';

type NumberName<Section extends SectionName> = {
  [Name in keyof NoteBody[Section]]: NoteBody[Section][Name] extends number | null ? Name : never;
}[keyof NoteBody[Section]] &
  string;

type NumberOfNoteProps<Section extends SectionName> = {
  readonly section: Section;
  readonly name: NumberName<Section>;
  readonly label: string;
  readonly low?: number;
  readonly high: number;
  readonly decimals?: 0 | 1;
  readonly unit?: string;
  readonly step?: number;
  readonly lastValue?: number | null | undefined;
};

/** A number that is one field of a section. */
export function NumberOfNote<Section extends SectionName>(props: NumberOfNoteProps<Section>) {
  const { section, name, low = 0, lastValue = null, ...rest } = props;
  const [value, set] = useDraftField(section, name);
  return (
    <Unconfirmed path={fieldPath(section, name)}>
      <NumberField
        {...rest}
        low={low}
        value={value as number | null}
        onChange={(next) => set(next as typeof value)}
        {...(lastValue === null ? {} : { hint: t('notes.lastTime', { value: lastValue }) })}
      />
    </Unconfirmed>
  );
}
