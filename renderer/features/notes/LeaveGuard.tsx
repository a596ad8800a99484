import { useBlocker } from '@tanstack/react-router';
import { t } from '#renderer/i18n/i18n.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import type { DraftSession } from './draft-session.ts';

/** Writes what is pending before another screen opens, and asks when that was not possible. */
export function LeaveGuard({ session }: { readonly session: Pick<DraftSession, 'flush' | 'hasUnsaved'> }) {
  const blocker = useBlocker({
    shouldBlockFn: async () => {
      await session.flush();
      return session.hasUnsaved;
    },
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={t('notes.leave.title')}
      confirmLabel={t('notes.leave.leave')}
      cancelLabel={t('notes.leave.stay')}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
      tone="stop"
    >
      <p>{t('notes.leave.text')}</p>
    </ConfirmDialog>
  );
}
