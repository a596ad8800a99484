import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OfferedBlock } from '#domain/contract/handouts.ts';
import { lineLimit } from '#domain/text.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './ChosenList.module.css';

type NotForClientDialogProps = {
  /** Null while nothing is asked. */
  readonly offered: OfferedBlock | null;
  readonly onClose: () => void;
  readonly onLeaveOut: (words: string) => void;
};

/** Asks why an exercise is not for this client. */
export function NotForClientDialog({ offered, onClose, onLeaveOut }: NotForClientDialogProps) {
  return (
    <Modal
      opened={offered !== null}
      onClose={onClose}
      title={t('handout.notForClientTitle', { title: offered?.block.title ?? '' })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <WhyForm onClose={onClose} onLeaveOut={onLeaveOut} />
    </Modal>
  );
}

function WhyForm({ onClose, onLeaveOut }: Omit<NotForClientDialogProps, 'offered'>) {
  const [words, setWords] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLeaveOut(words.trim());
  };
  return (
    <form className={classes.stack} onSubmit={submit}>
      <p className={classes.note}>{t('handout.notForClientText')}</p>
      <TextInput
        label={t('handout.notForClientWhy')}
        description={t('handout.notForClientHint')}
        maxLength={lineLimit}
        value={words}
        data-autofocus
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit">{t('handout.notForClientDo')}</Button>
      </Group>
    </form>
  );
}
