import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, type RefObject, useState } from 'react';
import { scales } from '#domain/measures/scales.ts';
import { rowPath } from '#domain/notes/carried.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { triggerPointChoices } from '../fields/choices.ts';
import { Cell } from '../fields/RowCell.tsx';
import rowClasses from '../fields/RowList.module.css';
import { RowMore } from '../fields/RowMore.tsx';
import { scaleLabels } from '../fields/ScaleField.tsx';
import { StructureSelect } from '../fields/StructureSelect.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import { Unconfirmed, useUnconfirmed } from '../fields/Unconfirmed.tsx';
import { useFocusWhenNew } from '../fields/use-focus-when-new.ts';
import { goToNextScale } from '../next-scale.ts';
import { useRow } from '../use-rows.ts';
import { FindingMore, hasMore } from './FindingMore.tsx';

type FindingRowProps = {
  readonly id: string;
  /** Counted from 1. */
  readonly row: number;
  /** Just added: its side, the first thing to decide, takes the focus. */
  readonly isNew: boolean;
  readonly onRemove: (id: string) => void;
  /** Where the next finding is chosen. */
  readonly adding: RefObject<HTMLInputElement | null>;
};

const toneWords = Object.values(termsEn.tone);
const tendernessWords = Object.values(termsEn.tenderness);

/** What the hands found in one structure. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { id, row, isNew, onRemove, adding } = props;
  const [finding, change] = useRow('findings', id);
  const [isOpen, setOpen] = useState(false);
  const path = rowPath('objective', 'findings', id);
  const tentative = useUnconfirmed(path);
  const side = useFocusWhenNew(isNew);
  if (finding === undefined) return null;

  return (
    <Unconfirmed path={path}>
      <div className={rowClasses.row}>
        <StructureSelect
          label={t('notes.objective.structureOfRow', { row })}
          labelHidden
          className={rowClasses.wide}
          value={finding.structure}
          onChoose={(structure) => change({ structure })}
        />
        <div ref={side}>
          <SideToggle
            label={t('notes.objective.sideOfRow', { row })}
            labelHidden
            dense
            tentative={tentative}
            labels={sideLabels}
            value={finding.side}
            onChange={(next) => next !== null && change({ side: next })}
          />
        </div>
        <Cell label={t('entry.objective.toneShort')}>
          <Scale
            label={t('notes.objective.toneOfRow', { row })}
            labelHidden
            dense
            tentative={tentative}
            min={scales.tone.low}
            max={scales.tone.high}
            stepWords={toneWords}
            labels={scaleLabels}
            value={finding.tone}
            onChange={(tone) => change({ tone })}
            onTyped={goToNextScale}
          />
        </Cell>
        <Cell label={t('entry.objective.tendernessShort')}>
          <Scale
            label={t('notes.objective.tendernessOfRow', { row })}
            labelHidden
            dense
            tentative={tentative}
            min={scales.tenderness.low}
            max={scales.tenderness.high}
            stepWords={tendernessWords}
            labels={scaleLabels}
            value={finding.tenderness}
            onChange={(tenderness) => change({ tenderness })}
            onTyped={goToNextScale}
          />
        </Cell>
        <Cell label={t('entry.objective.triggerPointShort')}>
          <ChoiceChips
            label={t('notes.objective.triggerPointOfRow', { row })}
            labelHidden
            dense
            tentative={tentative}
            options={triggerPointChoices}
            value={finding.triggerPoint}
            onChange={(triggerPoint) => change({ triggerPoint })}
          />
        </Cell>
        <div className={rowClasses.ends}>
          <RowMore
            label={t('entry.objective.more', { row })}
            isOpen={isOpen}
            isFilled={hasMore(finding)}
            onToggle={() => setOpen((open) => !open)}
          />
          <ActionIcon
            size={26}
            aria-label={t('notes.objective.remove', { row })}
            onClick={() => onRemove(id)}
          >
            <Icon of={IconTrash} size={16} />
          </ActionIcon>
        </div>
        {isOpen && (
          <FindingMore
            finding={finding}
            row={row}
            onChange={change}
            onEnter={() => adding.current?.focus()}
          />
        )}
      </div>
    </Unconfirmed>
  );
});
