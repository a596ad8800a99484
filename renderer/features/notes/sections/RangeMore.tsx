import { scales } from '#domain/measures/scales.ts';
import type { RangeEntry } from '#domain/notes/objective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { yesNoChoices } from '../fields/choices.ts';
import { LineField } from '../fields/LineField.tsx';
import { Named } from '../fields/Named.tsx';
import rowClasses from '../fields/RowList.module.css';
import { scaleLabels } from '../fields/ScaleField.tsx';

type RangeMoreProps = {
  readonly range: RangeEntry;
  readonly name: string;
  readonly onChange: (patch: Partial<RangeEntry>) => void;
  readonly onEnter: () => void;
};

export function hasMoreOfRange({ device, isPainful, pain, endFeel }: RangeEntry): boolean {
  return device !== '' || isPainful !== null || pain !== null || endFeel !== '';
}

/** What hurt, how the movement ended and with what it was measured. */
export function RangeMore({ range, name, onChange, onEnter }: RangeMoreProps) {
  return (
    <div className={rowClasses.folded}>
      <Named label={t('entry.ranges.painful')}>
        <ChoiceChips
          label={t('entry.ranges.painfulOf', { name })}
          labelHidden
          dense
          options={yesNoChoices}
          value={range.isPainful}
          // A movement that does not hurt has no pain to score.
          onChange={(isPainful) => onChange(isPainful === 'no' ? { isPainful, pain: null } : { isPainful })}
        />
      </Named>
      {range.isPainful !== 'no' && (
        <Named label={t('entry.ranges.pain')}>
          <Scale
            label={t('entry.ranges.painOf', { name })}
            labelHidden
            dense
            min={scales.pain.low}
            max={scales.pain.high}
            labels={scaleLabels}
            value={range.pain}
            onChange={(pain) => onChange({ pain })}
          />
        </Named>
      )}
      <Named label={t('entry.ranges.device')}>
        <LineField
          label={t('entry.ranges.deviceOf', { name })}
          labelHidden
          value={range.device}
          onChange={(device) => onChange({ device })}
        />
      </Named>
      <Named label={t('entry.ranges.endFeel')}>
        <LineField
          label={t('entry.ranges.endFeelOf', { name })}
          labelHidden
          value={range.endFeel}
          onChange={(endFeel) => onChange({ endFeel })}
          onEnter={onEnter}
        />
      </Named>
    </div>
  );
}
