import { useHotkeys } from '@mantine/hooks';
import type { HealthView } from '#domain/contract/health.ts';
import type { HealthConfirmationKind } from '#domain/health/confirmation.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { notify } from '#renderer/parts/notify.ts';
import { currentOn } from './current-on.ts';

/** The key that says "no change today", in the note and on the Health tab. */
export const confirmKey = { hotkey: 'alt+H', shown: ['Alt', 'H'] } as const;

type Confirming = {
  readonly clientId: string;
  readonly sessionId: string | null;
  readonly view: HealthView | undefined;
};

/** Keeps "nothing changed", by a button or by its key. There must be a history to confirm. */
export function useConfirmHealth({ clientId, sessionId, view }: Confirming) {
  const write = useWrite('health.confirm');
  const versionId = view?.latest?.versionId;
  const confirm = (kind: HealthConfirmationKind) => {
    if (versionId === undefined || write.isPending) return;
    write.mutate(
      { clientId, versionId, sessionId, kind },
      { onSuccess: () => notify({ message: t('health.state.confirmedToday') }) },
    );
  };
  useHotkeys(
    [
      [
        confirmKey.hotkey,
        () => {
          if (view !== undefined && currentOn(view)?.on !== view.today) confirm('unchanged');
        },
        { usePhysicalKeys: true },
      ],
    ],
    [],
  );
  return { confirm, canConfirm: versionId !== undefined, isSaving: write.isPending, error: write.error };
}
