import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { NoteBody } from '#domain/notes/body.ts';
import { templateOfNote } from '#domain/notes/templates/from-note.ts';
import { templateFields } from '#domain/notes/templates/template.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { notify } from '#renderer/parts/notify.ts';
import classes from './TemplateMenu.module.css';

type KeepTemplateDialogProps = {
  readonly opened: boolean;
  readonly bodyOf: () => NoteBody;
  readonly onClose: () => void;
};

/** Makes a template of the note on the screen. Sentences are kept only where that is asked for. */
export function KeepTemplateDialog({ opened, bodyOf, onClose }: KeepTemplateDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={t('writing.template.keepTitle')} withCloseButton={false}>
      <KeepForm bodyOf={bodyOf} onClose={onClose} />
    </Modal>
  );
}

function KeepForm({ bodyOf, onClose }: Omit<KeepTemplateDialogProps, 'opened'>) {
  const creating = useWrite('templates.create');
  const [name, setName] = useState('');
  const [withWords, setWithWords] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = templateOfNote(bodyOf(), { name, withWords });
    const found = problemsOf(templateFields, fields);
    setProblem(found.name);
    if (Object.keys(found).length > 0 || creating.isPending) return;
    creating.mutate(
      { fields },
      {
        onSuccess: () => {
          onClose();
          notify({ message: t('writing.template.kept') });
        },
      },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.quiet}>{t('writing.template.keepText')}</p>
      <TextInput
        label={t('writing.template.keepName')}
        dir="auto"
        data-autofocus
        required
        value={name}
        error={problem}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox
        label={t('writing.template.keepWords')}
        description={t('writing.template.keepWordsHint')}
        checked={withWords}
        onChange={(event) => setWithWords(event.currentTarget.checked)}
      />
      {creating.error !== null && <CallErrorState error={creating.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={creating.isPending}>
          {t('writing.template.keepButton')}
        </Button>
      </div>
    </form>
  );
}
