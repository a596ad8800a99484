import { Button } from '@mantine/core';
import { referralInWords } from '#domain/anatomy/map/referral-words.ts';
import type { StructureId } from '#domain/anatomy/structures.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './finding-panel.module.css';

type TriggerPointNotesProps = {
  readonly structure: StructureId;
  readonly state: 'none' | 'latent' | 'active' | null;
  readonly hasPoint: boolean;
  readonly onRemovePoint: () => void;
};

/** Where the pain of a trigger point here is often described, and how its place is set on the map. */
export function TriggerPointNotes({ structure, state, hasPoint, onRemovePoint }: TriggerPointNotesProps) {
  const isThere = state === 'latent' || state === 'active';
  return (
    <>
      {isThere && <p className={classes.quiet}>{referralInWords(structure, 'en')}</p>}
      {isThere && !hasPoint && <p className={classes.quiet}>{t('map.finding.pointHint')}</p>}
      {hasPoint && (
        <p className={classes.quiet}>
          {t('map.finding.pointPlaced')}{' '}
          <Button variant="subtle" size="compact-xs" onClick={onRemovePoint}>
            {t('map.finding.pointRemove')}
          </Button>
        </p>
      )}
    </>
  );
}
