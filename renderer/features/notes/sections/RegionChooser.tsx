import { type PainRegion, painRegions } from '#domain/anatomy/structures.ts';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraftField } from '../draft-context.tsx';
import classes from './RegionChooser.module.css';

const areas = [
  { id: 'lumbar', regions: ['lumbar-left', 'lumbar-central', 'lumbar-right'] },
  { id: 'sacroiliac', regions: ['sacroiliac-left', 'sacroiliac-right'] },
  { id: 'buttock', regions: ['buttock-left', 'buttock-right'] },
  { id: 'groin', regions: ['groin-left', 'groin-right'] },
  { id: 'thigh', regions: ['thigh-left', 'thigh-right'] },
  { id: 'calf', regions: ['calf-left', 'calf-right'] },
  { id: 'foot', regions: ['foot-left', 'foot-right'] },
] as const satisfies readonly { id: string; regions: readonly PainRegion[] }[];

function shortPlace(region: PainRegion): string {
  if (region.endsWith('-left')) return t('notes.region.left');
  return region.endsWith('-right') ? t('notes.region.right') : t('notes.region.central');
}

/** Where it hurts, from the low back down to the foot, left and right as one looks at the client's back. */
export function RegionChooser() {
  const [chosen, choose] = useDraftField('subjective', 'regions');
  const toggle = (region: PainRegion) =>
    choose(painRegions.filter((each) => (each === region ? !chosen.includes(each) : chosen.includes(each))));

  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{t('notes.subjective.regions')}</legend>
      <div className={classes.areas}>
        {areas.map((area) => (
          <div key={area.id} className={classes.area}>
            <span className={classes.name}>{t(`notes.region.${area.id}`)}</span>
            <div className={classes.places}>
              {area.regions.map((region) => (
                <button
                  key={region}
                  type="button"
                  className={classes.place}
                  aria-label={termsEn.region[region]}
                  aria-pressed={chosen.includes(region)}
                  onClick={() => toggle(region)}
                >
                  {shortPlace(region)}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
