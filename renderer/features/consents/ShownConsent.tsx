import { Modal } from '@mantine/core';
import type { ConsentView } from '#domain/contract/consents.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { PdfPreview } from '#renderer/parts/PdfPreview.tsx';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';

type ShownConsentProps = {
  /** Null while nothing is shown. */
  readonly consent: ConsentView | null;
  readonly onClose: () => void;
};

/** The document of a consent, as it prints. */
export function ShownConsent({ consent, onClose }: ShownConsentProps) {
  const dates = useDates();
  const title =
    consent === null
      ? ''
      : t('consents.list.previewTitle', {
          kind: t(`consents.kind.${consent.kind}`),
          date: dates.day(consent.signedOn),
        });
  return (
    <Modal
      opened={consent !== null}
      onClose={onClose}
      size="xl"
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {consent !== null && <ConsentPdf consentId={consent.id} />}
    </Modal>
  );
}

function ConsentPdf({ consentId }: { readonly consentId: string }) {
  const pdf = useRead('documents.pdf', { document: { kind: 'consent', consentId } });
  if (pdf.error !== null) return <CallErrorState error={pdf.error} onRetry={() => void pdf.refetch()} />;
  return (
    <PdfPreview
      pdf={pdf.data?.pdf}
      failure={
        <ErrorState
          happened={t('consents.list.previewFailed')}
          kept={t('consents.list.previewKept')}
          next={t('consents.list.previewNext')}
        />
      }
    />
  );
}
