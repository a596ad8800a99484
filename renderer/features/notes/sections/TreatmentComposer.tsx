import { Select } from '@mantine/core';
import { type Ref, useState } from 'react';
import { presetValues } from '#domain/notes/presets.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { freeSide, structureOptionsFor, techniqueOptionsFor } from '../allowed-rows.ts';
import { useDraftValue, useVerdict } from '../draft-context.tsx';
import rowClasses from '../fields/RowList.module.css';
import { PlaceSelect } from '../fields/StructureSelect.tsx';
import { techniqueKey, techniqueOfKey } from '../rows.ts';
import { useAddRow } from '../use-add-row.ts';

type TreatmentComposerProps = {
  readonly structureRef: Ref<HTMLInputElement>;
  readonly onAdded: (id: string) => void;
};

/**
 * Where the next treatment row begins. The technique of the row before is offered, so that one choice of a structure
 * adds a row with what that work usually begins with; nothing stands in the note before the structure is chosen.
 */
export function TreatmentComposer({ structureRef, onAdded }: TreatmentComposerProps) {
  const add = useAddRow();
  const verdict = useVerdict();
  const methods = techniqueOptionsFor(verdict);
  const count = useDraftValue((body) => body.treatment.rows.length);
  const lastKey = useDraftValue((body) => {
    const last = body.treatment.rows.at(-1);
    return last === undefined ? null : techniqueKey(last.technique, last.stroke);
  });
  const [chosen, setChosen] = useState<string | null>(null);
  // The method of the row before is not offered again where it is not allowed any more.
  const wanted = chosen ?? lastKey ?? 'swedish';
  const key = methods.some(({ value, disabled }) => value === wanted && !disabled) ? wanted : 'swedish';

  return (
    <div className={rowClasses.composer}>
      <Select
        label={t('notes.treatment.techniqueToAdd')}
        data={methods}
        value={key}
        onChange={setChosen}
        searchable
        openOnFocus={false}
        selectFirstOptionOnChange
        allowDeselect={false}
      />
      <PlaceSelect
        key={count}
        inputRef={structureRef}
        label={t('notes.treatment.structureToAdd')}
        value={null}
        options={structureOptionsFor(verdict)}
        onChoose={(structure) => {
          const method = techniqueOfKey(key);
          if (method === null) return;
          setChosen(null);
          const work = { ...method, structure, side: freeSide(structure, verdict) };
          const id = crypto.randomUUID();
          add(newTreatmentRow(id, { ...work, ...presetValues(work, verdict) }));
          onAdded(id);
        }}
      />
    </div>
  );
}
