import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { rowPath } from '#domain/notes/carried.ts';
import { withMethod } from '#domain/notes/presets.ts';
import { hasPressure } from '#domain/notes/techniques.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { pressureCapAt } from '#domain/safety/row-breaches.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { structureOptionsFor, techniqueOptionsFor } from '../allowed-rows.ts';
import { useDraft, useDraftValue, useVerdict } from '../draft-context.tsx';
import { MinutesField } from '../fields/MinutesField.tsx';
import { Cell } from '../fields/RowCell.tsx';
import rowClasses from '../fields/RowList.module.css';
import { scaleLabels } from '../fields/ScaleField.tsx';
import { PlaceSelect } from '../fields/StructureSelect.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import { useUnconfirmed } from '../fields/Unconfirmed.tsx';
import { useFocusWhenNew } from '../fields/use-focus-when-new.ts';
import { changeRow, techniqueKey, techniqueOfKey } from '../rows.ts';
import classes from './TreatmentRow.module.css';
import { TreatmentRowMore } from './TreatmentRowMore.tsx';
import { TechniqueHints, TreatmentRowWarnings } from './TreatmentRowNotes.tsx';
import { TreatmentRowUnder } from './TreatmentRowUnder.tsx';

type TreatmentRowFieldsProps = {
  readonly id: string;
  /** Counted from 1. */
  readonly row: number;
  /** Just added: its side takes the focus. */
  readonly isNew: boolean;
  readonly onRemove: (id: string) => void;
  /** Goes on to the next row. */
  readonly onNext: () => void;
};

const pressureWords = Object.values(termsEn.pressure);

/** One technique on one structure. */
export const TreatmentRowFields = memo(function TreatmentRowFields(props: TreatmentRowFieldsProps) {
  const { id, row, isNew, onRemove, onNext } = props;
  const { session } = useDraft();
  const [wrongMinutes, setWrongMinutes] = useState<string | null>(null);
  const [refused, setRefused] = useState<number | null>(null);
  const [isOpen, setOpen] = useState(false);
  const isUnconfirmed = useUnconfirmed(rowPath('treatment', 'rows', id));
  const verdict = useVerdict();
  const side = useFocusWhenNew(isNew);
  const treatment = useDraftValue((body) => body.treatment.rows.find((each) => each.id === id));
  if (treatment === undefined) return null;
  const change = (patch: Partial<TreatmentRow>) =>
    session.update('treatment', { rows: changeRow(session.body().treatment.rows, id, patch) });
  const cap = pressureCapAt(verdict, treatment);
  const chooseMethod = (key: string | null) => {
    const method = techniqueOfKey(key ?? '');
    if (method !== null) change(withMethod(treatment, method, verdict));
  };
  // A pressure above the cap is shown and not taken; the row says why.
  const choosePressure = (pressure: number | null) => {
    const isRefused = pressure !== null && cap !== null && pressure > cap.cap;
    setRefused(isRefused ? pressure : null);
    if (!isRefused) change({ pressure });
  };

  return (
    <div
      className={`${rowClasses.row} ${classes.row}`}
      data-field={rowPath('treatment', 'rows', id)}
      data-unconfirmed={isUnconfirmed || undefined}
    >
      <Select
        aria-label={t('notes.treatment.techniqueOfRow', { row })}
        size="xs"
        className={rowClasses.wide ?? ''}
        data={techniqueOptionsFor(verdict)}
        value={techniqueKey(treatment.technique, treatment.stroke)}
        onChange={chooseMethod}
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
      <div ref={side}>
        <SideToggle
          label={t('notes.treatment.sideOfRow', { row })}
          labelHidden
          dense
          tentative={isUnconfirmed}
          labels={sideLabels}
          value={treatment.side}
          onChange={(next) => next !== null && change({ side: next })}
        />
      </div>
      <Cell label={t('treatment.pressure')}>
        {hasPressure(treatment.technique) ? (
          <Scale
            label={t('notes.treatment.pressureOfRow', { row })}
            labelHidden
            dense
            tentative={isUnconfirmed}
            min={1}
            max={5}
            stepWords={pressureWords}
            labels={scaleLabels}
            value={treatment.pressure}
            {...(cap === null ? {} : { highest: cap.cap })}
            onChange={choosePressure}
          />
        ) : (
          <span className={classes.none}>{t('treatment.noPressure')}</span>
        )}
      </Cell>
      <Cell label={t('notes.treatment.minutes')}>
        <MinutesField
          label={t('notes.treatment.minutesOfRow', { row })}
          value={treatment.minutes}
          onChange={(minutes) => change({ minutes })}
          onProblem={setWrongMinutes}
          onEnter={onNext}
        />
      </Cell>
      <ActionIcon size={26} aria-label={t('notes.treatment.remove', { row })} onClick={() => onRemove(id)}>
        <Icon of={IconTrash} size={16} />
      </ActionIcon>
      <TreatmentRowUnder
        treatment={treatment}
        row={row}
        isOpen={isOpen}
        onToggle={() => setOpen((open) => !open)}
      />
      <TreatmentRowWarnings treatment={treatment} refused={refused} wrongMinutes={wrongMinutes} />
      {isOpen && (
        <TreatmentRowMore treatment={treatment} row={row} onChange={change} onNext={onNext}>
          <TechniqueHints treatment={treatment} />
        </TreatmentRowMore>
      )}
    </div>
  );
});
