import { ScrollArea } from '@mantine/core';
import { useState } from 'react';
import type { BlockView } from '#domain/contract/handouts.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { BlockDetail } from './BlockDetail.tsx';
import classes from './LibraryPage.module.css';
import type { TextDesk } from './use-text-desk.ts';
import wordingClasses from './Wording.module.css';
import { WordingForm } from './WordingForm.tsx';
import { isUnsaved, keyOfText, type Wording } from './wording.ts';

type TextPaneProps = {
  readonly desk: TextDesk;
  /** Undefined for a text that is new. */
  readonly block: BlockView | undefined;
  readonly wording: Wording | undefined;
  readonly languages: readonly string[];
};

/** The right side: a text, or the form in which it is written. */
export function TextPane({ desk, block, wording, languages }: TextPaneProps) {
  const [isAsking, setAsking] = useState(false);
  const name = block?.title ?? t('library.newText');
  const drop = () => {
    setAsking(false);
    if (wording !== undefined) desk.close(wording, block === undefined ? null : keyOfText(block));
  };
  return (
    <ScrollArea
      className={classes.scroller}
      // It scrolls by itself, so the keyboard must be able to reach it.
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': name }}
    >
      {wording === undefined ? (
        block !== undefined && <BlockDetail block={block} desk={desk} languages={languages} />
      ) : (
        <div className={wordingClasses.editor}>
          <WordingForm
            wording={wording}
            block={block}
            onChange={desk.put}
            onSaved={({ id, number }) => {
              desk.close(wording, keyOfText({ id, language: wording.language }));
              desk.setNotice({ words: t('library.saved', { title: wording.fields.title, number }) });
            }}
            onCancel={() => (isUnsaved(wording) ? setAsking(true) : drop())}
          />
          <ConfirmDialog
            opened={isAsking}
            title={t('library.discard.title')}
            confirmLabel={t('library.discard.discard')}
            cancelLabel={t('library.leave.stay')}
            onConfirm={drop}
            onCancel={() => setAsking(false)}
            tone="stop"
          >
            <p>{t('library.discard.text')}</p>
          </ConfirmDialog>
        </div>
      )}
    </ScrollArea>
  );
}
