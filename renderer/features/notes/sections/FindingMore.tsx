import type { PainRegion } from '#domain/anatomy/structures.ts';
import { scales } from '#domain/measures/scales.ts';
import type { Finding } from '#domain/notes/objective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { regionChoices, swellingChoices, temperatureChoices, yesNoChoices } from '../fields/choices.ts';
import { LineField } from '../fields/LineField.tsx';
import { Named } from '../fields/Named.tsx';
import rowClasses from '../fields/RowList.module.css';
import { scaleLabels } from '../fields/ScaleField.tsx';
import { goToNextScale } from '../next-scale.ts';

type FindingMoreProps = {
  readonly finding: Finding;
  readonly row: number;
  readonly onChange: (patch: Partial<Finding>) => void;
  readonly onEnter: () => void;
};

/** Whether any of the rarer fields of a finding is filled. */
export function hasMore(finding: Finding): boolean {
  const { temperature, swelling, texture, tautBand, familiarPain, referredTo } = finding;
  const answered = [temperature, swelling, tautBand, familiarPain, finding.pressurePainBefore];
  return (
    answered.some((each) => each !== null) ||
    finding.pressurePainAfter !== null ||
    texture !== '' ||
    referredTo.length > 0
  );
}

/** How the tissue is and what pressing it does. */
export function FindingMore({ finding, row, onChange, onEnter }: FindingMoreProps) {
  const chips = [
    { name: 'temperature', options: temperatureChoices },
    { name: 'swelling', options: swellingChoices },
    { name: 'tautBand', options: yesNoChoices },
    { name: 'familiarPain', options: yesNoChoices },
  ] as const;
  const scores = [
    { name: 'pressurePainBefore', text: 'painBefore' },
    { name: 'pressurePainAfter', text: 'painAfter' },
  ] as const;
  return (
    <div className={rowClasses.folded}>
      {chips.map(({ name, options }) => (
        <Named key={name} label={t(`entry.objective.${name}Short`)}>
          <ChoiceChips
            label={t(`entry.objective.${name}`, { row })}
            labelHidden
            dense
            options={options as readonly { value: string; label: string }[]}
            value={finding[name]}
            onChange={(next) => onChange({ [name]: next })}
          />
        </Named>
      ))}
      {scores.map(({ name, text }) => (
        <Named key={name} label={t(`entry.objective.${text}Short`)}>
          <Scale
            label={t(`entry.objective.${text}`, { row })}
            labelHidden
            dense
            min={scales.pain.low}
            max={scales.pain.high}
            labels={scaleLabels}
            value={finding[name]}
            onChange={(next) => onChange({ [name]: next })}
            onTyped={goToNextScale}
          />
        </Named>
      ))}
      <Named label={t('entry.objective.referredToShort')} isWide>
        <ChoiceChips<PainRegion>
          multiple
          label={t('entry.objective.referredTo', { row })}
          labelHidden
          dense
          options={regionChoices}
          value={finding.referredTo}
          onChange={(next) => onChange({ referredTo: [...next] })}
        />
      </Named>
      <Named label={t('entry.objective.textureShort')} isWide>
        <LineField
          label={t('entry.objective.texture', { row })}
          labelHidden
          value={finding.texture}
          onChange={(texture) => onChange({ texture })}
          onEnter={onEnter}
        />
      </Named>
    </div>
  );
}
