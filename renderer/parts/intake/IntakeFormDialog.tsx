import { Button, Modal } from '@mantine/core';
import type { ViewableRef } from '#domain/contract/documents.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { PdfPreview } from '#renderer/parts/PdfPreview.tsx';
import { PrintControls } from '#renderer/parts/PrintControls.tsx';
import { usePrintChoice } from '#renderer/parts/use-print-choice.ts';
import classes from './IntakeFormDialog.module.css';

type IntakeFormDialogProps = {
  /** Whose name is printed on it; null for a blank form. */
  readonly clientId: string | null;
  readonly onClose: () => void;
};

/** The form that clients fill in by hand: shown as it will print, to be printed or saved. */
export function IntakeFormDialog({ clientId, onClose }: IntakeFormDialogProps) {
  const document: ViewableRef = { kind: 'intake-form', clientId };
  const pdf = useRead('documents.pdf', { document });
  const delivery = useDelivery();
  const [choice, setChoice] = usePrintChoice('intake-form');
  const save = () => void delivery.save(document);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('intake.form.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className={classes.words}>
        {t('intake.form.text')} {clientId === null ? t('intake.form.blank') : t('intake.form.named')}
      </p>
      <div className={classes.actions}>
        <Button variant="default" loading={delivery.isSaving} onClick={save}>
          {t('common.saveAsPdf')}
        </Button>
        <PrintControls
          choice={choice}
          onChoose={setChoice}
          onPrint={() => void delivery.print(document, choice)}
          onOpen={() => void delivery.open(document)}
          isBusy={delivery.isPrinting || delivery.isOpening}
          disabled={pdf.data === undefined}
        />
      </div>
      <DeliveryNotice delivery={delivery} onSave={save} />
      {pdf.error === null ? (
        <PdfPreview pdf={pdf.data?.pdf} />
      ) : (
        <CallErrorState error={pdf.error} onRetry={() => void pdf.refetch()} />
      )}
    </Modal>
  );
}
