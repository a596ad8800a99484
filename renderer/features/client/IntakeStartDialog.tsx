import { use, useState } from 'react';
import type { IntakeForm } from '#domain/contract/intake.ts';
import { samplePassphrase } from '#domain/practice/sample.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { flushAll } from '#renderer/app/flush.ts';
import { VaultKindContext } from '#renderer/app/vault-kind.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';

type IntakeStartDialogProps = {
  readonly clientId: string;
  /** The form of a new client, or the few questions before a session. */
  readonly form: IntakeForm;
  readonly onClose: () => void;
};

/** Asks before the window is handed to the client: the way back needs the passphrase. */
export function IntakeStartDialog({ clientId, form, onClose }: IntakeStartDialogProps) {
  const kind = use(VaultKindContext);
  const beginning = useWrite('intake.begin');
  const [isUnsaved, setIsUnsaved] = useState(false);

  // The window starts anew with the client's page, so words that are not kept yet would be gone.
  const start = async () => {
    const isKept = await flushAll();
    setIsUnsaved(!isKept);
    if (isKept) beginning.mutate({ clientId, form });
  };
  return (
    <ConfirmDialog
      opened
      title={t('intake.start.title')}
      confirmLabel={t(form === 'full' ? 'intake.start.begin' : 'intake.start.todayBegin')}
      cancelLabel={t('common.cancel')}
      busy={beginning.isPending}
      error={
        isUnsaved ? (
          <ErrorState happened={t('intake.start.notKept')} next={t('intake.start.notKeptTodo')} />
        ) : beginning.error === null ? undefined : (
          <CallErrorState error={beginning.error} />
        )
      }
      onCancel={onClose}
      onConfirm={() => void start()}
    >
      <p>{t(form === 'full' ? 'intake.start.text' : 'intake.start.todayText')}</p>
      {kind === 'sample' && (
        <p>
          {t('intake.start.sample')} <strong>{samplePassphrase}</strong>
        </p>
      )}
    </ConfirmDialog>
  );
}
