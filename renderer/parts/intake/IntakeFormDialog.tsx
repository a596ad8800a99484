import { t } from '#renderer/i18n/i18n.ts';
import { DocumentDialog, DocumentWords } from '#renderer/parts/DocumentDialog.tsx';

type IntakeFormDialogProps = {
  /** Whose name is printed on it; null for a blank form. */
  readonly clientId: string | null;
  readonly onClose: () => void;
};

/** The form that clients fill in by hand: shown as it will print, to be printed or saved. */
export function IntakeFormDialog({ clientId, onClose }: IntakeFormDialogProps) {
  return (
    <DocumentDialog
      title={t('intake.form.title')}
      document={{ kind: 'intake-form', clientId }}
      onClose={onClose}
    >
      <DocumentWords>
        {t('intake.form.text')} {clientId === null ? t('intake.form.blank') : t('intake.form.named')}
      </DocumentWords>
    </DocumentDialog>
  );
}
