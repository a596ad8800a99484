import type { NoteBody } from '#domain/notes/body.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Scale, type ScaleLabels } from '#renderer/ui/Scale.tsx';
import { useDraftField } from '../draft-context.tsx';
import { goToNextScale } from '../next-scale.ts';
import type { SectionName } from '../text-limits.ts';
import { Unconfirmed, useUnconfirmed } from './Unconfirmed.tsx';

export const scaleLabels: ScaleLabels = {
  last: (value) => t('notes.lastTime', { value }),
  clear: t('notes.takeBack'),
};

type ScoreName<Section extends SectionName> = {
  [Name in keyof NoteBody[Section]]: NoteBody[Section][Name] extends number | null ? Name : never;
}[keyof NoteBody[Section]] &
  string;

type ScaleFieldProps<Section extends SectionName> = {
  readonly section: Section;
  readonly name: ScoreName<Section>;
  readonly label: string;
  readonly lastValue?: number | null | undefined;
  /** Words under the two ends of the scale. */
  readonly low?: string;
  readonly high?: string;
};

/** A score from 0 to 10 of the note. */
export function ScaleField<Section extends SectionName>(props: ScaleFieldProps<Section>) {
  const { section, name, label, lastValue, low, high } = props;
  const [value, set] = useDraftField(section, name);
  const path = fieldPath(section, name);
  return (
    <Unconfirmed path={path}>
      <Scale
        label={label}
        min={0}
        max={10}
        value={value as number | null}
        onChange={(next) => set(next as typeof value)}
        onTyped={goToNextScale}
        lastValue={lastValue}
        tentative={useUnconfirmed(path)}
        ends={low === undefined || high === undefined ? undefined : { low, high }}
        labels={scaleLabels}
      />
    </Unconfirmed>
  );
}
