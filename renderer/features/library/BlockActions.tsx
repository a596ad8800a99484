import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { BlockView } from '#domain/contract/handouts.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { usePageCommands } from '#renderer/app/page-commands.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useTextCalls } from './use-text-calls.ts';
import type { TextDesk } from './use-text-desk.ts';
import classes from './Wording.module.css';
import { isOwnText, keyOfText, reviewedFields } from './wording.ts';

type BlockActionsProps = {
  readonly block: BlockView;
  readonly desk: TextDesk;
  /** Languages that the text exists in. */
  readonly languages: readonly string[];
};

/** What can be done with a text that a practice may word. */
export function BlockActions({ block, desk, languages }: BlockActionsProps) {
  const calls = useTextCalls(block, desk);
  const button = useRef<HTMLButtonElement>(null);
  const wasClosed = desk.closed === keyOfText(block);
  const isOwn = isOwnText(block);
  const missing = handoutLanguages.find((each) => !languages.includes(each));

  // Who closed the form goes on where it was opened.
  useEffect(() => {
    if (wasClosed) button.current?.focus();
  }, [wasClosed]);

  const edit = () => desk.edit(block);
  const review = () =>
    calls.save(reviewedFields(block, dayOf(new Date())), t('library.reviewedNow', { title: block.title }));
  usePageCommands([
    { id: 'text-edit', label: t('library.edit'), keys: [], run: edit },
    { id: 'text-review', label: t('library.markReviewed'), keys: [], run: review },
  ]);

  return (
    <>
      <div className={classes.actions}>
        <Button
          ref={button}
          variant="default"
          leftSection={<Icon of={IconPencil} size={16} />}
          onClick={edit}
        >
          {t('library.edit')}
        </Button>
        <Button variant="default" disabled={calls.isBusy} onClick={review}>
          {t('library.markReviewed')}
        </Button>
        {block.edit !== null && (
          <Button variant="subtle" disabled={calls.isBusy} onClick={calls.takeBack}>
            {t(isOwn ? 'library.putItAway' : 'library.takeBack')}
          </Button>
        )}
        {isOwn && missing !== undefined && (
          <Button variant="subtle" onClick={() => desk.translate(block, missing)}>
            {t('library.writeIn', { language: t(`handout.languages.${missing}`) })}
          </Button>
        )}
      </div>
      {calls.error !== null && <CallErrorState error={calls.error} />}
    </>
  );
}
