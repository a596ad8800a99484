import { ActionIcon, Button, Menu } from '@mantine/core';
import {
  IconArchive,
  IconArchiveOff,
  IconClipboardText,
  IconDeviceDesktopQuestion,
  IconDots,
  IconFlower,
  IconHistory,
  IconListNumbers,
  IconNotebook,
  IconPhone,
  IconPrinter,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClientStatus } from '#domain/clients/client.ts';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { IntakeFormDialog } from '#renderer/parts/intake/IntakeFormDialog.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { ChartDialog } from './ChartDialog.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { IntakeStartDialog } from './IntakeStartDialog.tsx';
import { LateEntryDialog } from './LateEntryDialog.tsx';
import { MeasureSheet, TodayQuestions } from './TodayQuestions.tsx';

/** What one seldom does with a record: change it, archive it, bring it back. */
export function ClientMenu({ record }: { readonly record: ClientRecord }) {
  const [wanted, setWanted] = useState<ClientStatus | null>(null);
  const [isNoting, setIsNoting] = useState(false);
  const [isCharting, setIsCharting] = useState(false);
  const [isLate, setIsLate] = useState(false);
  const [intake, setIntake] = useState<'start' | 'today' | 'form' | 'sheet' | null>(null);
  useMenuCommand('note-call', () => setIsNoting(true));
  const setting = useWrite('clients.setStatus');
  const isActive = record.status === 'active';
  const words = statusWords(record.status, wanted);
  const close = () => {
    setting.reset();
    setWanted(null);
  };
  return (
    <>
      <Button
        variant="default"
        renderRoot={(props) => (
          <Link to="/clients/$clientId/edit" params={{ clientId: record.id }} {...props} />
        )}
      >
        {t('client.edit')}
      </Button>
      <Menu>
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t('client.more')}>
            <Icon of={IconDots} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon of={IconPhone} />} onClick={() => setIsNoting(true)}>
            {t('contacts.note')}
          </Menu.Item>
          {isActive && (
            <Menu.Item leftSection={<Icon of={IconHistory} />} onClick={() => setIsLate(true)}>
              {t('amend.late.item')}
            </Menu.Item>
          )}
          {isActive && (
            <Menu.Item
              leftSection={<Icon of={IconDeviceDesktopQuestion} />}
              onClick={() => setIntake('start')}
            >
              {t('intake.start.item')}
            </Menu.Item>
          )}
          {isActive && (
            <Menu.Item leftSection={<Icon of={IconListNumbers} />} onClick={() => setIntake('today')}>
              {t('intake.start.todayItem')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<Icon of={IconNotebook} />} onClick={() => setIsCharting(true)}>
            {t('client.chart.item')}
          </Menu.Item>
          <Menu.Item leftSection={<Icon of={IconPrinter} />} onClick={() => setIntake('form')}>
            {t('intake.form.item')}
          </Menu.Item>
          {isActive && (
            <Menu.Item leftSection={<Icon of={IconPrinter} />} onClick={() => setIntake('sheet')}>
              {t('intake.sheet.item')}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<Icon of={IconClipboardText} />}
            renderRoot={(props) => (
              <Link to="/clients/$clientId/intake" params={{ clientId: record.id }} {...props} />
            )}
          >
            {t('intake.review.all')}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon of={isActive ? IconArchive : IconArchiveOff} />}
            onClick={() => setWanted(isActive ? 'archived' : 'active')}
          >
            {isActive ? t('client.archive') : backWords(record.status)}
          </Menu.Item>
          {record.status !== 'deceased' && (
            <Menu.Item leftSection={<Icon of={IconFlower} />} onClick={() => setWanted('deceased')}>
              {t('client.markDeceased')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {intake === 'start' && (
        <IntakeStartDialog clientId={record.id} form="full" onClose={() => setIntake(null)} />
      )}
      {intake === 'today' && <TodayQuestions clientId={record.id} onClose={() => setIntake(null)} />}
      {intake === 'sheet' && <MeasureSheet clientId={record.id} onClose={() => setIntake(null)} />}
      {intake === 'form' && <IntakeFormDialog clientId={record.id} onClose={() => setIntake(null)} />}
      {isLate && <LateEntryDialog clientId={record.id} onClose={() => setIsLate(false)} />}
      {isCharting && <ChartDialog clientId={record.id} onClose={() => setIsCharting(false)} />}
      {isNoting && <ContactDialog clientId={record.id} corrected={null} onClose={() => setIsNoting(false)} />}
      <ConfirmDialog
        opened={wanted !== null}
        title={words.title}
        confirmLabel={words.confirm}
        cancelLabel={t('common.cancel')}
        busy={setting.isPending}
        error={setting.error === null ? undefined : <CallErrorState error={setting.error} />}
        onCancel={close}
        onConfirm={() => {
          if (wanted === null) return;
          setting.mutate(
            { clientId: record.id, expectedRevision: record.revision, status: wanted },
            { onSuccess: close },
          );
        }}
      >
        <p>{words.text}</p>
      </ConfirmDialog>
    </>
  );
}

function backWords(status: ClientStatus): string {
  return status === 'deceased' ? t('client.restoreDeceased') : t('client.restore');
}

/** What the question says; while it closes, what it said before does not matter. */
function statusWords(status: ClientStatus, wanted: ClientStatus | null) {
  if (wanted === 'deceased') {
    return {
      title: t('client.deceasedTitle'),
      text: t('client.deceasedText'),
      confirm: t('client.markDeceased'),
    };
  }
  return status === 'active'
    ? { title: t('client.archiveTitle'), text: t('client.archiveText'), confirm: t('client.archive') }
    : { title: t('client.restoreTitle'), text: t('client.restoreText'), confirm: t('client.restoreConfirm') };
}
