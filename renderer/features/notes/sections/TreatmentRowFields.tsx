import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import type { TreatmentRow } from '#domain/notes/body.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { MinutesField } from '../fields/MinutesField.tsx';
import rowClasses from '../fields/RowList.module.css';
import { scaleLabels } from '../fields/ScaleField.tsx';
import { StructureSelect } from '../fields/StructureSelect.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import { changeRow, isTooTender, techniqueKey, techniqueOfKey, techniqueOptions } from '../rows.ts';

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
  const treatment = useDraftValue((body) => body.treatment.rows.find((each) => each.id === id));
  if (treatment === undefined) return null;
  const change = (patch: Partial<TreatmentRow>) =>
    session.update('treatment', { rows: changeRow(session.body().treatment.rows, id, patch) });

  return (
    <div className={rowClasses.row}>
      <Select
        aria-label={t('notes.treatment.techniqueOfRow', { row })}
        size="xs"
        className={rowClasses.wide ?? ''}
        data={techniqueOptions}
        value={techniqueKey(treatment.technique, treatment.stroke)}
        onChange={(key) => change(techniqueOfKey(key ?? '') ?? {})}
        searchable
        openOnFocus={false}
        selectFirstOptionOnChange
        allowDeselect={false}
      />
      <StructureSelect
        label={t('notes.treatment.structureOfRow', { row })}
        labelHidden
        className={rowClasses.wide}
        value={treatment.structure}
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
        onChange={(pressure) => change({ pressure })}
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
      <RowWarnings treatment={treatment} wrongMinutes={wrongMinutes} />
    </div>
  );
});

type RowWarningsProps = {
  readonly treatment: TreatmentRow;
  readonly wrongMinutes: string | null;
};

function RowWarnings({ treatment, wrongMinutes }: RowWarningsProps) {
  const { pressureLimit } = useDraft();
  const tooTender = useDraftValue((body) => isTooTender(body, treatment));
  const isAboveLimit =
    pressureLimit !== null && treatment.pressure !== null && treatment.pressure > pressureLimit;
  if (!tooTender && !isAboveLimit && wrongMinutes === null) return null;
  return (
    <div className={rowClasses.warning} role="status">
      {isAboveLimit && (
        <FlagMark tone="caution">{t('notes.treatment.aboveLimit', { limit: pressureLimit })}</FlagMark>
      )}
      {tooTender && <FlagMark tone="caution">{t('notes.treatment.tooTender')}</FlagMark>}
      {wrongMinutes !== null && (
        <FlagMark tone="stop">{t('notes.treatment.minutesWrong', { typed: wrongMinutes })}</FlagMark>
      )}
    </div>
  );
}
