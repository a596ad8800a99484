import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { pressureCapAt, rowBreaches } from '#domain/safety/row-breaches.ts';
import { termsEn } from '#domain/terms/en.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { structureOptionsFor, techniqueOptionsFor } from '../allowed-rows.ts';
import { useDraft, useDraftValue, useVerdict } from '../draft-context.tsx';
import { MinutesField } from '../fields/MinutesField.tsx';
import rowClasses from '../fields/RowList.module.css';
import { scaleLabels } from '../fields/ScaleField.tsx';
import { PlaceSelect } from '../fields/StructureSelect.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import { changeRow, techniqueKey, techniqueOfKey } from '../rows.ts';
import { breachWords } from '../safety-words.ts';

type TreatmentRowFieldsProps = {
  readonly id: string;
  /** Counted from 1. */
  readonly row: number;
  readonly onRemove: (id: string) => void;
  /** Goes on to the next row. */
  readonly onNext: () => void;
};

const pressureWords = Object.values(termsEn.pressure);

/** One technique on one structure. */
export const TreatmentRowFields = memo(function TreatmentRowFields(props: TreatmentRowFieldsProps) {
  const { id, row, onRemove, onNext } = props;
  const { session } = useDraft();
  const [wrongMinutes, setWrongMinutes] = useState<string | null>(null);
  const [refused, setRefused] = useState<number | null>(null);
  const verdict = useVerdict();
  const treatment = useDraftValue((body) => body.treatment.rows.find((each) => each.id === id));
  if (treatment === undefined) return null;
  const change = (patch: Partial<TreatmentRow>) =>
    session.update('treatment', { rows: changeRow(session.body().treatment.rows, id, patch) });
  const cap = pressureCapAt(verdict, treatment);
  // A pressure above the cap is shown and not taken; the row says why.
  const choosePressure = (pressure: number | null) => {
    const isRefused = pressure !== null && cap !== null && pressure > cap.cap;
    setRefused(isRefused ? pressure : null);
    if (!isRefused) change({ pressure });
  };

  return (
    <div className={rowClasses.row}>
      <Select
        aria-label={t('notes.treatment.techniqueOfRow', { row })}
        size="xs"
        className={rowClasses.wide ?? ''}
        data={techniqueOptionsFor(verdict)}
        value={techniqueKey(treatment.technique, treatment.stroke)}
        onChange={(key) => change(techniqueOfKey(key ?? '') ?? {})}
        searchable
        openOnFocus={false}
        selectFirstOptionOnChange
        allowDeselect={false}
      />
      <PlaceSelect
        label={t('notes.treatment.structureOfRow', { row })}
        labelHidden
        className={rowClasses.wide}
        value={treatment.structure}
        options={structureOptionsFor(verdict)}
        onChoose={(structure) => change({ structure })}
      />
      <SideToggle
        label={t('notes.treatment.sideOfRow', { row })}
        labelHidden
        dense
        labels={sideLabels}
        value={treatment.side}
        onChange={(side) => side !== null && change({ side })}
      />
      <Scale
        label={t('notes.treatment.pressureOfRow', { row })}
        labelHidden
        dense
        min={1}
        max={5}
        stepWords={pressureWords}
        labels={scaleLabels}
        value={treatment.pressure}
        {...(cap === null ? {} : { highest: cap.cap })}
        onChange={choosePressure}
      />
      <MinutesField
        label={t('notes.treatment.minutesOfRow', { row })}
        value={treatment.minutes}
        onChange={(minutes) => change({ minutes })}
        onProblem={setWrongMinutes}
        onEnter={onNext}
      />
      <ActionIcon size={26} aria-label={t('notes.treatment.remove', { row })} onClick={() => onRemove(id)}>
        <Icon of={IconTrash} size={16} />
      </ActionIcon>
      <RowWarnings treatment={treatment} refused={refused} wrongMinutes={wrongMinutes} />
    </div>
  );
});

type RowWarningsProps = {
  readonly treatment: TreatmentRow;
  /** A pressure that was chosen and not taken. */
  readonly refused: number | null;
  readonly wrongMinutes: string | null;
};

/** What is not allowed in this row today, and what was typed and not taken. */
function RowWarnings({ treatment, refused, wrongMinutes }: RowWarningsProps) {
  const verdict = useVerdict();
  const breaches = rowBreaches(verdict, treatment);
  const cap = pressureCapAt(verdict, treatment);
  const isRefused = refused !== null && cap !== null && refused > cap.cap;
  if (breaches.length === 0 && !isRefused && wrongMinutes === null) return null;
  return (
    <div className={rowClasses.warning} role="status">
      {isRefused && (
        <FlagMark tone="caution">
          {t('safety.row.pressureRefused', {
            typed: refused,
            cap: cap.cap,
            because: ruleNames(cap.rules),
          })}
        </FlagMark>
      )}
      {breaches.map((breach) => (
        <FlagMark key={breachWords(breach)} tone="stop">
          {breachWords(breach)}
        </FlagMark>
      ))}
      {wrongMinutes !== null && (
        <FlagMark tone="stop">{t('notes.treatment.minutesWrong', { typed: wrongMinutes })}</FlagMark>
      )}
    </div>
  );
}
