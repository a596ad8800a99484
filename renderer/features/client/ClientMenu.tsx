import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ClientRecord } from '#domain/contract/clients.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';

/** What one seldom does with a record: change it, archive it, bring it back. */
export function ClientMenu({ record }: { readonly record: ClientRecord }) {
  const [isAsking, setIsAsking] = useState(false);
  const setting = useWrite('clients.setStatus');
  const isActive = record.status === 'active';
  const kind = isActive ? 'archive' : 'restore';
  const close = () => {
    setting.reset();
    setIsAsking(false);
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
          <Menu.Item
            leftSection={<Icon of={isActive ? IconArchive : IconArchiveOff} />}
            onClick={() => setIsAsking(true)}
          >
            {t(`client.${kind}`)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={isAsking}
        title={t(`client.${kind}Title`)}
        confirmLabel={isActive ? t('client.archive') : t('client.restoreConfirm')}
        cancelLabel={t('common.cancel')}
        busy={setting.isPending}
        error={setting.error === null ? undefined : <CallErrorState error={setting.error} />}
        onCancel={close}
        onConfirm={() =>
          setting.mutate(
            {
              clientId: record.id,
              expectedRevision: record.revision,
              status: isActive ? 'archived' : 'active',
            },
            { onSuccess: close },
          )
        }
      >
        <p>{t(`client.${kind}Text`)}</p>
      </ConfirmDialog>
    </>
  );
}
