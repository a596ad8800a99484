import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentRef, ViewableRef } from '#domain/contract/documents.ts';
import type { PrintChoice } from '#domain/practice/practice.ts';
import { CallError } from '../api/client.ts';
import { useWrite } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { FlagMark } from '../ui/FlagMark.tsx';
import { CallErrorState } from './CallErrorState.tsx';
import classes from './Delivery.module.css';

type Outcome =
  | { readonly kind: 'sent'; readonly printer: string }
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'opened' }
  | { readonly kind: 'failed'; readonly error: unknown };

export type Delivery = {
  readonly isPrinting: boolean;
  readonly isSaving: boolean;
  readonly isOpening: boolean;
  readonly outcome: Outcome | null;
  readonly print: (document: DocumentRef, choice: PrintChoice) => Promise<void>;
  readonly save: (document: DocumentRef) => Promise<void>;
  /** Shows it in the computer's own program for PDFs. */
  readonly open: (document: ViewableRef) => Promise<void>;
  /** Shows a failure from before the printer or the dialog was asked. */
  readonly fail: (error: unknown) => void;
  readonly clear: () => void;
};

/** Prints a document, saves it as PDF or shows it in another program, and remembers how that went. */
export function useDelivery(): Delivery {
  const printing = useWrite('documents.print');
  const saving = useWrite('documents.save');
  const opening = useWrite('documents.open');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fail = (error: unknown) => {
    // Closing the dialog is a choice, not a failure.
    const wasCancelled = error instanceof CallError && error.code === 'cancelled';
    setOutcome(wasCancelled ? null : { kind: 'failed', error });
  };
  return {
    isPrinting: printing.isPending,
    isSaving: saving.isPending,
    isOpening: opening.isPending,
    outcome,
    print: (document, choice) =>
      printing
        .mutateAsync({ document, print: choice })
        .then(({ printer }) => setOutcome({ kind: 'sent', printer }), fail),
    save: (document) =>
      saving.mutateAsync({ document }).then(({ fileName }) => setOutcome({ kind: 'saved', fileName }), fail),
    open: (document) => opening.mutateAsync({ document }).then(() => setOutcome({ kind: 'opened' }), fail),
    fail,
    clear: () => setOutcome(null),
  };
}

type DeliveryNoticeProps = {
  readonly delivery: Delivery;
  /** The way out when printing failed. */
  readonly onSave: () => void;
  /** What the way out is called where it saves no PDF. */
  readonly saveLabel?: string;
};

/** Says where the document went. A printer's queue tells no more than that it took the job. */
export function DeliveryNotice({ delivery, onSave, saveLabel = t('common.saveAsPdf') }: DeliveryNoticeProps) {
  const { outcome } = delivery;
  return (
    <div role="status" className={classes.notice}>
      {outcome?.kind === 'sent' && (
        <FlagMark tone="done">{t('handout.delivery.sent', { printer: outcome.printer })}</FlagMark>
      )}
      {outcome?.kind === 'saved' && (
        <FlagMark tone="done">{t('handout.delivery.saved', { file: outcome.fileName })}</FlagMark>
      )}
      {outcome?.kind === 'opened' && <FlagMark tone="done">{t('paper.opened')}</FlagMark>}
      {outcome?.kind === 'failed' && (
        <CallErrorState
          error={outcome.error}
          action={
            <Button variant="default" onClick={onSave}>
              {saveLabel}
            </Button>
          }
        />
      )}
    </div>
  );
}
