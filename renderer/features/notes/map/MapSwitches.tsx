import { Button, SegmentedControl } from '@mantine/core';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import { type MapView, mapViews } from '#domain/anatomy/body-map.ts';
import { type MapLayer, mapLayers } from '#domain/anatomy/map/shape.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './map-column.module.css';

/** The two modes: in the client's words, and what the therapist found and did. */
export const markModes = ['client', 'findings'] as const;
export type MarkMode = (typeof markModes)[number];

export type MapChoice = {
  readonly view: MapView;
  readonly mode: MarkMode;
  readonly layer: MapLayer;
  readonly isPenOn: boolean;
  readonly showsEarlier: boolean;
};

type MapSwitchesProps = {
  readonly choice: MapChoice;
  readonly onChange: (patch: Partial<MapChoice>) => void;
};

/** What the map shows and what a click on it does. */
export function MapSwitches({ choice, onChange }: MapSwitchesProps) {
  const { view, mode, layer, isPenOn, showsEarlier } = choice;
  return (
    <div className={classes.switches}>
      <SegmentedControl
        fullWidth
        aria-label={t('map.mode.label')}
        data={markModes.map((value) => ({ value, label: t(`map.mode.${value}`) }))}
        value={mode}
        onChange={(value) => onChange({ mode: value })}
      />
      <div className={classes.switchRow}>
        <SegmentedControl
          size="xs"
          aria-label={t('map.view.label')}
          data={mapViews.map((value) => ({ value, label: t(`map.view.${value}`) }))}
          value={view}
          onChange={(value) => onChange({ view: value })}
        />
        {mode === 'findings' && (
          <SegmentedControl
            size="xs"
            aria-label={t('map.layer.label')}
            data={mapLayers.map((value) => ({ value, label: t(`map.layer.${value}`) }))}
            value={layer}
            onChange={(value) => onChange({ layer: value })}
          />
        )}
      </div>
      <div className={classes.switchRow}>
        <Button
          variant={isPenOn ? 'light' : 'default'}
          size="xs"
          aria-pressed={isPenOn}
          leftSection={<Icon of={IconPencil} size={16} />}
          onClick={() => onChange({ isPenOn: !isPenOn })}
        >
          {t('map.pen')}
        </Button>
        <Button
          variant={showsEarlier ? 'light' : 'default'}
          size="xs"
          aria-pressed={showsEarlier}
          leftSection={<Icon of={IconHistory} size={16} />}
          onClick={() => onChange({ showsEarlier: !showsEarlier })}
        >
          {t('map.earlier')}
        </Button>
      </div>
    </div>
  );
}
