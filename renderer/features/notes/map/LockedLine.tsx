import { IconLock } from '@tabler/icons-react';
import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import { lockOn } from '#domain/safety/row-breaches.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useVerdict } from '../draft-context.tsx';
import classes from './finding-panel.module.css';

/** Why hands keep off a place today. Looking at it and noting what is seen is allowed. */
export function LockedLine(place: { readonly structure: StructureId; readonly side: Side }) {
  const rules = lockOn(useVerdict(), place);
  if (rules.length === 0) return null;
  return (
    <p className={classes.locked}>
      <Icon of={IconLock} size={16} />
      <span>
        {t('map.finding.locked', { because: ruleNames(rules) })} {t('map.finding.lockedMore')}
      </span>
    </p>
  );
}
