import { VisuallyHidden } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { rowPath } from '#domain/notes/carried.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { CarriedFrom, useUnconfirmed } from '../fields/Unconfirmed.tsx';
import classes from './TreatmentRow.module.css';

type TreatmentRowUnderProps = {
  readonly treatment: TreatmentRow;
  readonly row: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** The line under a row: what is noted beyond the columns, which folds it out, and whether the row was carried. */
export function TreatmentRowUnder({ treatment, row, isOpen, onToggle }: TreatmentRowUnderProps) {
  const path = rowPath('treatment', 'rows', treatment.id);
  const isUnconfirmed = useUnconfirmed(path);
  const words = moreWords(treatment);
  return (
    <div className={classes.under}>
      <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <Icon of={IconChevronRight} size={14} />
        <span>
          {words === '' ? `${t('treatment.more')} ` : words}
          <VisuallyHidden>
            {words === '' ? t('treatment.ofThisRow', { row }) : t('treatment.moreOfRow', { row })}
          </VisuallyHidden>
        </span>
      </button>
      {isUnconfirmed && <CarriedFrom path={path} />}
    </div>
  );
}

/** What a row says beyond its columns, in short. */
function moreWords(row: TreatmentRow): string {
  const { position, tool, lubricant, response, discomfort, holdSeconds, repeats, detail } = row;
  const words = [
    position === null ? null : noteTermsEn.position[position],
    holdSeconds === null ? null : t('treatment.heldFor', { seconds: holdSeconds }),
    repeats === null ? null : t('treatment.repeated', { count: repeats }),
    tool === null ? null : noteTermsEn.tool[tool],
    lubricant === null ? null : t('treatment.withLubricant', { name: noteTermsEn.lubricant[lubricant] }),
    discomfort === null ? null : t('treatment.discomfortOf', { score: discomfort }),
    response === null ? null : noteTermsEn.rowResponse[response],
    detail === '' ? null : detail,
  ];
  return words.filter((word) => word !== null).join(' · ');
}
