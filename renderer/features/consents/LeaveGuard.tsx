import { useBlocker } from '@tanstack/react-router';
import { t } from '#renderer/i18n/i18n.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import type { DraftKeeper } from './draft-keeper.ts';

/** Writes what is drawn before another screen opens, and asks when that was not possible. */
export function LeaveGuard({ keeper }: { readonly keeper: DraftKeeper }) {
  const blocker = useBlocker({
    shouldBlockFn: async () => !(await keeper.flush()),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={t('consents.sign.leaveTitle')}
      confirmLabel={t('consents.sign.leave')}
      cancelLabel={t('consents.sign.stay')}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
      tone="stop"
    >
      <p>{t('consents.sign.leaveText')}</p>
    </ConfirmDialog>
  );
}
