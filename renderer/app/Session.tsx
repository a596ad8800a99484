import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { VaultKind } from '#domain/contract/vault.ts';
import { placeIn, rememberPlace } from './place.ts';
import { createAppRouter } from './router.tsx';
import { VaultKindContext } from './vault-kind.ts';

/** The screens of an open vault. Ends with the lock; the next one begins where this one was. */
export function Session({ kind }: { readonly kind: VaultKind }) {
  const [router] = useState(() => createAppRouter(placeIn(kind)));
  useEffect(
    () => router.subscribe('onResolved', ({ toLocation }) => rememberPlace(kind, toLocation.href)),
    [router, kind],
  );
  return (
    <VaultKindContext value={kind}>
      <RouterProvider router={router} />
    </VaultKindContext>
  );
}
