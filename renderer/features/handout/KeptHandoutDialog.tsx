import { Modal } from '@mantine/core';
import type { HandoutSummary } from '#domain/contract/handouts.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { PdfPreview } from '#renderer/parts/PdfPreview.tsx';
import { HandoutFacts } from './HandoutFacts.tsx';

type KeptHandoutDialogProps = {
  /** Null while nothing is shown. */
  readonly handout: HandoutSummary | null;
  readonly onClose: () => void;
};

/** The kept PDF of a handout, byte for byte what was given. */
export function KeptHandoutDialog({ handout, onClose }: KeptHandoutDialogProps) {
  const dates = useDates();
  return (
    <Modal
      opened={handout !== null}
      onClose={onClose}
      size="xl"
      title={
        handout === null ? '' : t('handout.list.previewTitle', { date: dates.nearDay(handout.sessionDate) })
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {handout !== null && (
        <>
          <HandoutFacts handout={handout} />
          <KeptPdf handoutId={handout.id} />
        </>
      )}
    </Modal>
  );
}

function KeptPdf({ handoutId }: { readonly handoutId: string }) {
  const pdf = useRead('documents.pdf', { document: { kind: 'handout', handoutId } });
  if (pdf.error !== null) return <CallErrorState error={pdf.error} onRetry={() => void pdf.refetch()} />;
  return <PdfPreview pdf={pdf.data?.pdf} />;
}
