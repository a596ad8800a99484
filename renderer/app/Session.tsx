import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { VaultKind } from '#domain/contract/vault.ts';
import { createAppRouter } from './router.tsx';
import { VaultKindContext } from './vault-kind.ts';

export type SessionProps = {
  readonly kind: VaultKind;
  readonly startAt: string;
  /** Told where the therapist was when the records closed. */
  readonly onEnd: (address: string) => void;
};

/** The screens of an open vault. Ends with the lock. */
export function Session({ kind, startAt, onEnd }: SessionProps) {
  const [router] = useState(() => createAppRouter(startAt));
  const ended = useRef(onEnd);
  ended.current = onEnd;
  useEffect(() => () => ended.current(router.state.location.href), [router]);
  return (
    <VaultKindContext value={kind}>
      <RouterProvider router={router} />
    </VaultKindContext>
  );
}
