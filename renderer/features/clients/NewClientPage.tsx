import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { emptyClient } from '#domain/clients/client.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ClientFormPage } from './ClientFormPage.tsx';

/** A new client. A name that was searched for in vain is already filled in. */
export function NewClientPage() {
  const navigate = useNavigate();
  const { name = '' } = useSearch({ strict: false });
  const [initial] = useState({ ...emptyClient, name: name.slice(0, 200) });
  const create = useWrite('clients.create');
  const createdId = useRef<string | null>(null);
  return (
    <ClientFormPage
      title={t('clients.form.newTitle')}
      sub={t('clients.form.newSub')}
      saveLabel={t('clients.form.saveNew')}
      initial={initial}
      save={async (fields) => {
        createdId.current = (await create.mutateAsync({ fields })).id;
      }}
      onSaved={() => {
        if (createdId.current === null) return;
        void navigate({
          to: '/clients/$clientId',
          params: { clientId: createdId.current },
          replace: true,
        });
      }}
      onCancel={() => void navigate({ to: '/clients' })}
    />
  );
}
