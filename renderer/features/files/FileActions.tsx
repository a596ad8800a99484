import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentRef } from '#domain/contract/documents.ts';
import type { FileView } from '#domain/contract/files.ts';
import { sendPieces } from '#renderer/api/add-file.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { PrintControls } from '#renderer/parts/PrintControls.tsx';
import { usePrintChoice } from '#renderer/parts/use-print-choice.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { drawForPaper } from './draw-picture.ts';
import classes from './FilePreview.module.css';
import type { Content } from './use-content.ts';

type FileActionsProps = { readonly file: FileView; readonly content: Content };

/** Printing, saving a copy, setting aside and its undoing. */
export function FileActions({ file, content }: FileActionsProps) {
  const delivery = useDelivery();
  const [isDrawing, setIsDrawing] = useState(false);
  const [choice, setChoice] = usePrintChoice('file');

  const print = async () => {
    delivery.clear();
    setIsDrawing(true);
    try {
      await delivery.print(await forPaper(file, content), choice);
    } catch (error) {
      delivery.fail(error);
    } finally {
      setIsDrawing(false);
    }
  };
  const save = () => delivery.save({ kind: 'file', fileId: file.id, drawnId: null });

  return (
    <div className={classes.actions}>
      <div className={classes.buttons}>
        <PrintControls
          choice={choice}
          onChoose={setChoice}
          onPrint={() => void print()}
          isBusy={isDrawing || delivery.isPrinting}
          disabled={content.state !== 'here'}
        />
        <Button variant="default" loading={delivery.isSaving} onClick={() => void save()}>
          {t('files.preview.saveCopy')}
        </Button>
        <SetAside file={file} />
      </div>
      <DeliveryNotice
        delivery={delivery}
        onSave={() => void save()}
        saveLabel={t('files.preview.saveCopy')}
      />
    </div>
  );
}

/** A picture is drawn here and handed over, since the store opens none; all else the store has. */
async function forPaper({ id, kind, mediaType }: FileView, content: Content): Promise<DocumentRef> {
  if (kind !== 'image' || content.state !== 'here') return { kind: 'file', fileId: id, drawnId: null };
  const drawn = await drawForPaper(content.bytes, mediaType);
  const drawnId = crypto.randomUUID();
  const { signal } = new AbortController();
  await sendPieces(drawnId, drawn, { signal, onProgress: () => undefined });
  return { kind: 'file', fileId: id, drawnId };
}

function SetAside({ file }: { readonly file: FileView }) {
  const setting = useWrite('files.setRemoved');
  const isRemoved = file.removedAt !== null;
  const set = (next: boolean) => setting.mutate({ fileId: file.id, isRemoved: next });
  return (
    <>
      <Button variant="default" loading={setting.isPending} onClick={() => set(!isRemoved)}>
        {isRemoved ? t('files.preview.bringBack') : t('files.preview.setAside')}
      </Button>
      <div role="status" className={classes.aside}>
        {isRemoved && <FlagMark tone="note">{t('files.preview.setAsideDone')}</FlagMark>}
      </div>
      {setting.error !== null && <CallErrorState error={setting.error} />}
    </>
  );
}
