import { Button } from '@mantine/core';
import type { BlockView } from '#domain/contract/handouts.ts';
import { useRead } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { TextDifference } from './TextDifference.tsx';
import { TextReading } from './TextReading.tsx';
import { useTextCalls } from './use-text-calls.ts';
import type { TextDesk } from './use-text-desk.ts';
import classes from './Wording.module.css';
import { fieldsOf } from './wording.ts';

type BehindNoteProps = { readonly block: BlockView; readonly desk: TextDesk };

/** The program brings a newer text than the one that the practice's wording began from: both are shown. */
export function BehindNote({ block, desk }: BehindNoteProps) {
  const { id, language, title } = block;
  const kept = useRead('handoutLibrary.versions', { id, language });
  const calls = useTextCalls(block, desk);
  const program = kept.data?.program ?? null;
  const fields = fieldsOf(block);
  const error = kept.error ?? calls.error;
  return (
    <section className={classes.behind} aria-label={t('library.behind.label')}>
      <FlagMark tone="note" variant="plain">
        {t('library.behind.text')}
      </FlagMark>
      {error !== null && <CallErrorState error={error} />}
      {program !== null && (
        <>
          <h3 className={classes.previewTitle} lang={language}>
            {program.title}
          </h3>
          <TextReading language={language} body={program.body} illustration={null} />
          <p className={classes.quiet}>{t('library.behind.difference')}</p>
          <TextDifference language={language} before={program} after={fields} />
        </>
      )}
      <div className={classes.actions}>
        <Button variant="default" disabled={calls.isBusy} onClick={calls.takeBack}>
          {t('library.behind.useProgram')}
        </Button>
        <Button
          variant="default"
          disabled={calls.isBusy}
          onClick={() => calls.save(fields, t('library.behind.kept', { title }))}
        >
          {t('library.behind.keepMine')}
        </Button>
      </div>
    </section>
  );
}
