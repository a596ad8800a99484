import { IconFileDownload } from '@tabler/icons-react';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { AddingNotice } from './AddingNotice.tsx';
import classes from './FileDrop.module.css';
import { useFileQueue } from './use-file-queue.ts';
import { useFilesGiven } from './use-files-given.ts';

type FileDropProps = { readonly clientId: string; readonly name: string };

/** Takes files for a client wherever they are dropped or pasted, and says what became of each. */
export function FileDrop({ clientId, name }: FileDropProps) {
  const adding = useFileQueue(clientId);
  const isOver = useFilesGiven(adding.add);
  return (
    <>
      {isOver && (
        <div className={classes.over}>
          <p className={classes.words}>
            <Icon of={IconFileDownload} />
            <bdi>{t('files.drop', { name })}</bdi>
          </p>
        </div>
      )}
      <AddingNotice adding={adding} clientId={clientId} />
    </>
  );
}
