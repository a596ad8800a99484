import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { StructureId } from '#domain/anatomy/structures.ts';
import { areaConditions, type KeptOff, todayConditions } from '#domain/safety/section.ts';
import { safetyEn } from '#domain/terms/safety-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { StructureSelect } from '../fields/StructureSelect.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import { placeWords } from '../safety-words.ts';
import classes from './SafetyScreen.module.css';

const choices = areaConditions.map((id) => ({ value: id, label: safetyEn.condition[id].therapist }));

/** Places that hands keep off today, each with what is there. Marking one answers its condition of the day with yes. */
export function KeepOffAreas() {
  const { session } = useDraft();
  const keepOff = useDraftValue((body) => body.safety.keepOff);
  const [condition, setCondition] = useState<KeptOff['condition'] | null>(null);

  const add = (structure: StructureId) => {
    if (condition === null) return;
    const { safety } = session.body();
    const today = todayConditions.find((id) => id === condition);
    session.update('safety', {
      keepOff: [...safety.keepOff, { condition, structure, side: 'both' }],
      ...(today === undefined ? {} : { today: { ...safety.today, [today]: 'yes' as const } }),
    });
  };
  const change = (old: KeptOff, next: KeptOff | null) =>
    session.update('safety', {
      keepOff: session
        .body()
        .safety.keepOff.flatMap((each) => (each === old ? (next === null ? [] : [next]) : [each])),
    });

  return (
    <>
      {keepOff.map((each) => {
        const place = `${safetyEn.condition[each.condition].therapist}: ${placeWords(each)}`;
        return (
          <div key={`${each.condition} ${each.structure} ${each.side}`} className={classes.place}>
            <span>{place}</span>
            <SideToggle
              label={t('safety.keepOff.sideOf', { place })}
              labelHidden
              dense
              labels={sideLabels}
              value={each.side}
              onChange={(side) => side !== null && change(each, { ...each, side })}
            />
            <ActionIcon
              size={26}
              aria-label={t('safety.keepOff.remove', { place })}
              onClick={() => change(each, null)}
            >
              <Icon of={IconTrash} size={16} />
            </ActionIcon>
          </div>
        );
      })}
      <Select
        size="xs"
        label={t('safety.keepOff.condition')}
        data={choices}
        value={condition}
        onChange={(value) => setCondition(areaConditions.find((id) => id === value) ?? null)}
        searchable
        openOnFocus={false}
      />
      {condition !== null && (
        <StructureSelect
          key={keepOff.length}
          label={t('safety.keepOff.structure')}
          value={null}
          onChoose={add}
        />
      )}
    </>
  );
}
