import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import type { Finding } from '#domain/notes/objective.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { triggerPointChoices } from '../fields/choices.ts';
import rowClasses from '../fields/RowList.module.css';
import { scaleLabels } from '../fields/ScaleField.tsx';
import { StructureSelect } from '../fields/StructureSelect.tsx';
import { sideLabels } from '../fields/side-labels.ts';
import { changeRow } from '../rows.ts';

type FindingRowProps = {
  readonly id: string;
  /** Counted from 1. */
  readonly row: number;
  readonly onRemove: (id: string) => void;
};

const toneWords = Object.values(termsEn.tone);
const tendernessWords = Object.values(termsEn.tenderness);

/** What the hands found in one structure. */
export const FindingRow = memo(function FindingRow({ id, row, onRemove }: FindingRowProps) {
  const { session } = useDraft();
  const finding = useDraftValue((body) => body.objective.findings.find((each) => each.id === id));
  if (finding === undefined) return null;
  const change = (patch: Partial<Finding>) =>
    session.update('objective', { findings: changeRow(session.body().objective.findings, id, patch) });

  return (
    <div className={rowClasses.row}>
      <StructureSelect
        label={t('notes.objective.structureOfRow', { row })}
        labelHidden
        className={rowClasses.wide}
        value={finding.structure}
        onChoose={(structure) => change({ structure })}
      />
      <SideToggle
        label={t('notes.objective.sideOfRow', { row })}
        labelHidden
        dense
        labels={sideLabels}
        value={finding.side}
        onChange={(side) => side !== null && change({ side })}
      />
      <Scale
        label={t('notes.objective.toneOfRow', { row })}
        labelHidden
        dense
        min={0}
        max={3}
        stepWords={toneWords}
        labels={scaleLabels}
        value={finding.tone}
        onChange={(tone) => change({ tone })}
      />
      <Scale
        label={t('notes.objective.tendernessOfRow', { row })}
        labelHidden
        dense
        min={0}
        max={4}
        stepWords={tendernessWords}
        labels={scaleLabels}
        value={finding.tenderness}
        onChange={(tenderness) => change({ tenderness })}
      />
      <ChoiceChips
        label={t('notes.objective.triggerPointOfRow', { row })}
        labelHidden
        dense
        options={triggerPointChoices}
        value={finding.triggerPoint}
        onChange={(triggerPoint) => change({ triggerPoint })}
      />
      <ActionIcon size={26} aria-label={t('notes.objective.remove', { row })} onClick={() => onRemove(id)}>
        <Icon of={IconTrash} size={16} />
      </ActionIcon>
    </div>
  );
});
