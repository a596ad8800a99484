import { useBlocker } from '@tanstack/react-router';
import { t } from '#renderer/i18n/i18n.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';

/** Asks before another screen opens while a handout text is written and not saved. */
export function LeaveTexts({ hasUnsaved }: { readonly hasUnsaved: boolean }) {
  const blocker = useBlocker({
    // Within the library what is typed stays.
    shouldBlockFn: ({ current, next }) => hasUnsaved && next.pathname !== current.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={blocker.status === 'blocked'}
      title={t('library.leave.title')}
      confirmLabel={t('library.leave.leave')}
      cancelLabel={t('library.leave.stay')}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
      tone="stop"
    >
      <p>{t('library.leave.text')}</p>
    </ConfirmDialog>
  );
}
