import { ActionIcon, Button, Menu, Modal } from '@mantine/core';
import { IconDots, IconDownload, IconGitCompare, IconPencil } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import classes from './amend.module.css';
import { ReasonField } from './ReasonField.tsx';

type AmendMenuProps = {
  readonly note: NoteView;
  readonly onSavePdf: () => void;
};

/** What can still be done to a signed note: add to it in the open, the rest one step further. */
export function AmendMenu({ note, onSavePdf }: AmendMenuProps) {
  const beginning = useWrite('notes.amend.begin');
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { noteId, amendment } = note;
  const navigate = useNavigate();
  const add = () => beginning.mutate({ noteId, kind: 'addendum', reason: '' });
  const amending = [
    { id: 'note-add', label: t('amend.menu.add'), keys: [], run: add },
    { id: 'note-correct', label: t('amend.menu.correct'), keys: [], run: () => setIsCorrecting(true) },
  ];
  usePageCommands([
    ...(amendment === null ? amending : []),
    {
      id: 'note-versions',
      label: t('amend.menu.versions'),
      keys: [],
      run: () => void navigate({ to: '/notes/$noteId/versions', params: { noteId } }),
    },
  ]);
  return (
    <>
      {amendment === null && (
        <Button variant="default" loading={beginning.isPending} onClick={add}>
          {t('amend.menu.add')}
        </Button>
      )}
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('amend.menu.more')}>
            <Icon of={IconDots} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {amendment === null && (
            <Menu.Item leftSection={<Icon of={IconPencil} />} onClick={() => setIsCorrecting(true)}>
              {t('amend.menu.correct')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<Icon of={IconGitCompare} />}
            renderRoot={(props) => <Link to="/notes/$noteId/versions" params={{ noteId }} {...props} />}
          >
            {t('amend.menu.versions')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon of={IconDownload} />} onClick={onSavePdf}>
            {t('notes.signed.savePdf')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={isCorrecting}
        onClose={() => setIsCorrecting(false)}
        title={t('amend.correction.beginTitle')}
        withCloseButton={false}
      >
        <BeginCorrection noteId={noteId} onClose={() => setIsCorrecting(false)} />
      </Modal>
    </>
  );
}

type BeginCorrectionProps = { readonly noteId: string; readonly onClose: () => void };

/** Asks why first: a correction opens the whole note. */
function BeginCorrection({ noteId, onClose }: BeginCorrectionProps) {
  const navigate = useNavigate();
  const beginning = useWrite('notes.amend.begin');
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const toCorrection = () => void navigate({ to: '/notes/$noteId/correction', params: { noteId } });
    beginning.mutate({ noteId, kind: 'correction', reason }, { onSuccess: toCorrection });
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p>{t('amend.correction.beginText')}</p>
      <ReasonField
        label={t('amend.correction.reason')}
        value={reason}
        isMissing={isMissing}
        onChange={setReason}
      />
      {beginning.error !== null && <CallErrorState error={beginning.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={beginning.isPending}>
          {t('amend.correction.begin')}
        </Button>
      </div>
    </form>
  );
}
