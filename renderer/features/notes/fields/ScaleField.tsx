import type { ScaleFacts } from '#domain/measures/scales.ts';
import type { NoteBody } from '#domain/notes/body.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Scale, type ScaleLabels, signedNumber } from '#renderer/ui/Scale.tsx';
import { useDraftField } from '../draft-context.tsx';
import { goToNextScale } from '../next-scale.ts';
import type { SectionName } from '../text-limits.ts';
import { Unconfirmed, useUnconfirmed } from './Unconfirmed.tsx';

export const scaleLabels: ScaleLabels = {
  last: (value) => t('notes.lastTime', { value }),
  clear: t('notes.takeBack'),
};

/** "first 3, last time 5": the score of the first session, where there is one, and that of the last. */
export function earlierWords(first: number | null, last: number | string): string {
  const lastWords = t('notes.lastTime', { value: last });
  return first === null ? lastWords : `${t('due.first', { value: first })}, ${lastWords}`;
}

function labelsOf(first: number | null, hasBothWays: boolean): ScaleLabels {
  const written = (value: number) => (hasBothWays ? signedNumber(value) : value);
  return { ...scaleLabels, last: (value) => earlierWords(first, written(value)) };
}

type ScoreName<Section extends SectionName> = {
  [Name in keyof NoteBody[Section]]: NoteBody[Section][Name] extends number | null ? Name : never;
}[keyof NoteBody[Section]] &
  string;

type ScaleFieldProps<Section extends SectionName> = {
  readonly section: Section;
  readonly name: ScoreName<Section>;
  readonly label: string;
  readonly lastValue?: number | null | undefined;
  /** The score of the first session of the episode. */
  readonly firstValue?: number | null;
  /** Words under the two ends of the scale. */
  readonly low?: string;
  readonly high?: string;
  /** Under the zero of a scale with two directions. */
  readonly zero?: string;
  /** From 0 to 10 where nothing else is said. */
  readonly scale?: Pick<ScaleFacts, 'low' | 'high'>;
};

const fromZeroToTen = { low: 0, high: 10 } as const;

/** A score of the note. */
export function ScaleField<Section extends SectionName>(props: ScaleFieldProps<Section>) {
  const { section, name, label, lastValue, low, zero, high } = props;
  const { firstValue = null, scale = fromZeroToTen } = props;
  const [value, set] = useDraftField(section, name);
  const path = fieldPath(section, name);
  return (
    <Unconfirmed path={path}>
      <Scale
        label={label}
        min={scale.low}
        max={scale.high}
        value={value as number | null}
        onChange={(next) => set(next as typeof value)}
        onTyped={goToNextScale}
        lastValue={lastValue}
        tentative={useUnconfirmed(path)}
        ends={
          low === undefined || high === undefined
            ? undefined
            : { low, high, ...(zero === undefined ? {} : { zero }) }
        }
        labels={labelsOf(firstValue, scale.low < 0)}
      />
    </Unconfirmed>
  );
}
