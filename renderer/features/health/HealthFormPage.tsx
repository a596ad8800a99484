import { Button } from '@mantine/core';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { ClientRecord } from '#domain/contract/clients.ts';
import type { HealthView } from '#domain/contract/health.ts';
import { registerFlush } from '#renderer/app/flush.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { HealthForm } from './HealthForm.tsx';
import { useHealthForm } from './use-health-form.ts';

type HealthFormPageProps = { readonly client: ClientRecord; readonly view: HealthView };

/** The screen around the form: save at the top right, a question before leaving unsaved. */
export function HealthFormPage({ client, view }: HealthFormPageProps) {
  const clientId = client.id;
  // What this screen was opened with: a version written elsewhere meanwhile must be noticed.
  const [opened] = useState(view);
  const form = useHealthForm(clientId, opened);
  const navigate = useNavigate();
  const toHealth = () => void navigate({ to: '/clients/$clientId/health', params: { clientId } });
  const formId = useId();
  const element = useRef<HTMLFormElement>(null);
  const isLeaving = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: () => form.isDirty && !isLeaving.current,
    enableBeforeUnload: false,
    withResolver: true,
  });

  const submit = async () => {
    if (await form.submit()) return true;
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
    return false;
  };
  const submitAndGo = async () => {
    if (!(await submit())) return;
    isLeaving.current = true;
    toHealth();
  };
  useMenuCommand('save', () => void submitAndGo());

  // A lock or a closing window keeps what can be kept.
  const flush = useRef(async () => true);
  flush.current = async () => !form.isDirty || (await submit());
  useEffect(() => registerFlush(() => flush.current()), []);

  return (
    <Page
      header={
        <PageHeader
          title={t('health.form.title')}
          sub={<bdi>{client.fields.name}</bdi>}
          secondary={
            <Button variant="default" onClick={toHealth}>
              {t('common.cancel')}
            </Button>
          }
          primary={
            <Button type="submit" form={formId} loading={form.isSaving}>
              {t('health.form.save')}
            </Button>
          }
        />
      }
    >
      <form
        id={formId}
        ref={element}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submitAndGo();
        }}
      >
        {form.failure !== null && <CallErrorState error={form.failure} />}
        <HealthForm form={form} />
      </form>
      <ConfirmDialog
        opened={blocker.status === 'blocked'}
        title={t('health.form.notSavedTitle')}
        confirmLabel={t('health.form.leave')}
        cancelLabel={t('health.form.stay')}
        tone="stop"
        onConfirm={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        {t('health.form.notSavedText')}
      </ConfirmDialog>
    </Page>
  );
}
