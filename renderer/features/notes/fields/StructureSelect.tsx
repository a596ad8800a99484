import { Select } from '@mantine/core';
import type { Ref } from 'react';
import type { StructureId, WorkPlace } from '#domain/anatomy/structures.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { structureOptions } from '../rows.ts';

type PlaceOption<Place extends WorkPlace> = {
  readonly value: Place;
  readonly label: string;
  readonly disabled?: boolean;
};

type PlaceSelectProps<Place extends WorkPlace> = {
  /** A visible label, or a spoken one where the column's heading says it. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: Place | null;
  readonly onChoose: (place: Place) => void;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly options: readonly PlaceOption<Place>[];
};

/** A structure, found by the first letters of any of its words. */
export function StructureSelect(props: Omit<PlaceSelectProps<StructureId>, 'options'>) {
  return <PlaceSelect {...props} options={structureOptions} />;
}

/** A structure or an area out of what can be chosen. */
export function PlaceSelect<Place extends WorkPlace>(props: PlaceSelectProps<Place>) {
  const { label, labelHidden = false, value, onChoose, className, inputRef, options } = props;
  return (
    <Select
      {...(labelHidden ? { 'aria-label': label } : { label, placeholder: t('notes.objective.addHint') })}
      {...(className === undefined ? {} : { className })}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      size={labelHidden ? 'xs' : 'sm'}
      data={[...options]}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChoose(chosen.value);
      }}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={t('notes.objective.none')}
    />
  );
}
