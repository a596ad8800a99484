import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type StructureId, structureIds } from '#domain/anatomy/structures.ts';
import type { HealthPlace } from '#domain/health/history.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { placeText } from '#renderer/parts/health/entry-texts.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SideToggle, type SideToggleProps } from '#renderer/ui/SideToggle.tsx';
import classes from './HealthForm.module.css';

type PlaceRowsProps = {
  readonly name: string;
  readonly places: HealthPlace[];
  readonly onChange: (places: HealthPlace[]) => void;
};

const sideLabels: SideToggleProps['labels'] = {
  left: { short: t('notes.sides.leftShort'), full: t('notes.sides.left') },
  both: { short: t('notes.sides.bothShort'), full: t('notes.sides.both') },
  right: { short: t('notes.sides.rightShort'), full: t('notes.sides.right') },
};

/** Where a condition sits: structures and their sides, each structure once. */
export function PlaceRows({ name, places, onChange }: PlaceRowsProps) {
  const free = structureIds.filter((id) => !places.some(({ structure }) => structure === id));
  const add = (structure: StructureId | undefined) => {
    if (structure !== undefined) onChange([...places, { structure, side: 'both' }]);
  };
  return (
    <div className={classes.places}>
      {places.map((place) => (
        <div key={place.structure} className={classes.place}>
          <span>{termsEn.structure[place.structure]}</span>
          <SideToggle
            label={t('health.form.sideOf', { name: termsEn.structure[place.structure] })}
            labelHidden
            dense
            labels={sideLabels}
            value={place.side}
            onChange={(side) =>
              side !== null && onChange(places.map((each) => (each === place ? { ...each, side } : each)))
            }
          />
          <ActionIcon
            size={26}
            aria-label={t('health.form.removePlace', { place: placeText(place) })}
            onClick={() => onChange(places.filter((each) => each !== place))}
          >
            <Icon of={IconTrash} size={16} />
          </ActionIcon>
        </div>
      ))}
      <Select
        // A new one after each choice, so that the field is empty again.
        key={places.length}
        className={classes.addPlace}
        size="xs"
        label={t('health.form.place')}
        aria-label={t('health.form.addPlace', { name })}
        data={free.map((id) => ({ value: id, label: termsEn.structure[id] }))}
        value={null}
        onChange={(key) => add(free.find((id) => id === key))}
        searchable
        openOnFocus={false}
        selectFirstOptionOnChange
        nothingFoundMessage={t('notes.objective.none')}
      />
    </div>
  );
}
