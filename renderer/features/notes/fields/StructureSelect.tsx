import { Select } from '@mantine/core';
import type { Ref } from 'react';
import type { StructureId } from '#domain/anatomy/structures.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { structureOfKey, structureOptions } from '../rows.ts';

type StructureOption = { readonly value: StructureId; readonly label: string; readonly disabled?: boolean };

type StructureSelectProps = {
  /** A visible label, or a spoken one where the column's heading says it. */
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: StructureId | null;
  readonly onChoose: (structure: StructureId) => void;
  readonly className?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** What can be chosen; every structure where nothing is kept off. */
  readonly options?: readonly StructureOption[];
};

/** A structure, found by the first letters of any of its words. */
export function StructureSelect(props: StructureSelectProps) {
  const {
    label,
    labelHidden = false,
    value,
    onChoose,
    className,
    inputRef,
    options = structureOptions,
  } = props;
  return (
    <Select
      {...(labelHidden ? { 'aria-label': label } : { label, placeholder: t('notes.objective.addHint') })}
      {...(className === undefined ? {} : { className })}
      {...(inputRef === undefined ? {} : { ref: inputRef })}
      size={labelHidden ? 'xs' : 'sm'}
      data={[...options]}
      value={value}
      onChange={(key) => {
        const structure = structureOfKey(key);
        if (structure !== null) onChoose(structure);
      }}
      searchable
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      nothingFoundMessage={t('notes.objective.none')}
    />
  );
}
