import { IconX } from '@tabler/icons-react';
import { termsEn } from '#domain/terms/en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useDraftValue } from '../draft-context.tsx';
import classes from './map-column.module.css';
import { useRegionToggle } from './use-region-toggle.ts';

/** The regions chosen in both views, in words, each to be taken back. */
export function RegionList() {
  const regions = useDraftValue((body) => body.subjective.regions);
  const toggle = useRegionToggle();
  if (regions.length === 0) return <p className={classes.quiet}>{t('map.regions.none')}</p>;
  return (
    <ul className={classes.chips} aria-label={t('map.regions.title')}>
      {regions.map((region) => (
        <li key={region} className={classes.chip}>
          <span>{termsEn.region[region]}</span>
          <button
            type="button"
            className={classes.remove}
            aria-label={t('map.regions.remove', { region: termsEn.region[region] })}
            onClick={() => toggle(region)}
          >
            <Icon of={IconX} size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
