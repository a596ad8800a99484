import { Button } from '@mantine/core';
import { fieldPath } from '#domain/notes/carried.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftValue } from '../draft-context.tsx';
import { Unconfirmed } from '../fields/Unconfirmed.tsx';
import { showMap } from '../map-place.ts';
import classes from './sections.module.css';

/** Where it hurts in words. It is chosen on the map. */
export function ChosenRegions() {
  const regions = useDraftValue((body) => body.subjective.regions);
  return (
    <Unconfirmed path={fieldPath('subjective', 'regions')}>
      <div className={classes.chosen}>
        <span className={classes.label}>{t('entry.subjective.chosen')}</span>
        <span>
          {regions.length === 0 ? (
            <span className={classes.note}>{t('entry.subjective.noneChosen')}</span>
          ) : (
            regions.map((region) => termsEn.region[region]).join('; ')
          )}
        </span>
        <Button variant="subtle" size="compact-xs" onClick={showMap}>
          {t('entry.subjective.chooseOnMap')}
        </Button>
      </div>
    </Unconfirmed>
  );
}
