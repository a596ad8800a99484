import { Button } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KeyHint } from '#renderer/ui/KeyHint.tsx';
import { mapPlace, mapToggle } from './map-place.ts';
import classes from './NoteEditor.module.css';
import { noteKeys } from './note-keys.ts';

/**
 * The column of the map. Where the window has no room for three columns it folds away behind one button and opens
 * beside the page, or above it where there is room for one column only: it never lies over a field.
 */
export function MapPlace({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={classes.mapToggle}>
        <Button
          id={mapToggle}
          variant="default"
          size="xs"
          aria-expanded={isOpen}
          aria-controls={mapPlace}
          leftSection={<Icon of={IconMap2} size={16} />}
          rightSection={<KeyHint keys={noteKeys.map.shown} />}
          onClick={() => setOpen((open) => !open)}
        >
          {isOpen ? t('entry.columns.hideMap') : t('entry.columns.showMap')}
        </Button>
      </div>
      <aside
        id={mapPlace}
        className={classes.mapColumn}
        aria-label={t('entry.columns.mapLabel')}
        data-open={isOpen || undefined}
      >
        {children}
      </aside>
    </>
  );
}
