import { useEffect, useRef, useState } from 'react';
import type { ConsentKind } from '#domain/consents/consent.ts';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { call } from '#renderer/api/client.ts';
import { registerFlush } from '#renderer/app/flush.ts';
import { DraftKeeper, type KeeperState } from './draft-keeper.ts';

type Which = { readonly clientId: string; readonly kind: ConsentKind };

/** A consent while it is filled in and drawn: every change is on the disk within a second. */
export function useConsentDraft(which: Which, first: ConsentDraft) {
  const [draft, setDraft] = useState(first);
  const [state, setState] = useState<KeeperState | null>(null);
  const latest = useRef(first);
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        send: (next) => call('consents.saveDraft', { ...which, draft: next }),
        onState: setState,
      }),
  );

  useEffect(() => {
    const unregister = registerFlush(() => keeper.flush());
    return () => void keeper.flush().then(unregister);
  }, [keeper]);

  return {
    draft,
    state,
    keeper,
    change: (patch: Partial<ConsentDraft>) => {
      latest.current = { ...latest.current, ...patch };
      setDraft(latest.current);
      keeper.changed(latest.current);
    },
  };
}
