import { ActionIcon, Menu } from '@mantine/core';
import { IconArchive, IconCalendar, IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { DraftSession } from './draft-session.ts';
import { closeDraft } from './open-drafts.ts';
import { RescheduleDialog } from './RescheduleDialog.tsx';

type DraftMenuProps = { readonly note: NoteView; readonly session: DraftSession };

/** What one seldom does with a draft. */
export function DraftMenu({ note, session }: DraftMenuProps) {
  const [dialog, setDialog] = useState<'discard' | 'reschedule' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('notes.more.menu')}>
            <Icon of={IconDots} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconCalendar} />} onClick={() => setDialog('reschedule')}>
            {t('notes.more.reschedule')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon of={IconArchive} />} onClick={() => setDialog('discard')}>
            {t('notes.more.discard')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RescheduleDialog
        key={`${note.date} ${note.time}`}
        opened={dialog === 'reschedule'}
        note={note}
        onClose={close}
      />
      <DiscardDialog opened={dialog === 'discard'} note={note} session={session} onClose={close} />
    </>
  );
}

type DiscardDialogProps = DraftMenuProps & { readonly opened: boolean; readonly onClose: () => void };

function DiscardDialog({ opened, note, session, onClose }: DiscardDialogProps) {
  const navigate = useNavigate();
  const discarding = useWrite('notes.setDiscarded');
  const discard = async () => {
    await session.flush();
    await discarding.mutateAsync({ noteId: note.noteId, isDiscarded: true });
    closeDraft(note.noteId);
    await navigate({ to: '/clients/$clientId/sessions', params: { clientId: note.clientId } });
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={t('notes.more.discardTitle')}
      confirmLabel={t('notes.more.discardConfirm')}
      cancelLabel={t('common.cancel')}
      busy={discarding.isPending}
      error={discarding.error === null ? undefined : <CallErrorState error={discarding.error} />}
      // A failure is shown in the dialog.
      onConfirm={() => void discard().catch(() => undefined)}
      onCancel={onClose}
    >
      <p>{t('notes.more.discardText')}</p>
    </ConfirmDialog>
  );
}
