import { lazy, Suspense, useState } from 'react';
import { useRead } from '../api/queries.ts';
import { useMenuCommand } from './menu-commands.ts';
import { useShortcuts } from './use-shortcuts.ts';

const KeyMapDialog = lazy(async () => ({ default: (await import('./KeyMapDialog.tsx')).KeyMapDialog }));

/** Hears the keys of the window and shows them when asked, locked or not. While a client has the window it is deaf. */
export function KeyMap() {
  const status = useRead('vault.status', {});
  return status.data?.isHandedOver === true ? null : <HeardKeys />;
}

function HeardKeys() {
  const [isOpen, setOpen] = useState(false);
  useShortcuts();
  useMenuCommand('key-map', () => setOpen(true));
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <KeyMapDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
