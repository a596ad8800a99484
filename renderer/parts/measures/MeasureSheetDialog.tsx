import { t } from '#renderer/i18n/i18n.ts';
import { DocumentDialog, DocumentWords } from '#renderer/parts/DocumentDialog.tsx';

type MeasureSheetDialogProps = { readonly episodeId: string; readonly onClose: () => void };

/** The questions before a session on paper, as they will print. */
export function MeasureSheetDialog({ episodeId, onClose }: MeasureSheetDialogProps) {
  return (
    <DocumentDialog
      title={t('intake.sheet.title')}
      document={{ kind: 'measure-sheet', episodeId }}
      onClose={onClose}
    >
      <DocumentWords>{t('intake.sheet.text')}</DocumentWords>
    </DocumentDialog>
  );
}
