import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { ClientFields } from '#domain/clients/client.ts';
import { registerFlush } from '#renderer/app/flush.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { ClientForm } from './ClientForm.tsx';
import { SameName } from './SameName.tsx';
import { useClientDraft } from './use-client-draft.ts';

export type ClientFormPageProps = {
  readonly title: ReactNode;
  readonly sub?: ReactNode;
  readonly saveLabel: string;
  readonly initial: ClientFields;
  readonly ownId?: string;
  /** Writes the record; rejects with a CallError. */
  readonly save: (fields: ClientFields) => Promise<void>;
  /** Where to go once it is kept. */
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

/** The screen around the form: save at the top right, errors at the fields, a question before leaving unsaved. */
export function ClientFormPage(props: ClientFormPageProps) {
  const { title, sub, saveLabel, initial, ownId, save, onSaved, onCancel } = props;
  const draft = useClientDraft({ initial, save });
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const isLeaving = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: () => draft.isDirty && !isLeaving.current,
    enableBeforeUnload: false,
    withResolver: true,
  });

  const submit = async () => {
    if (await draft.submit()) {
      isLeaving.current = true;
      onSaved();
      return true;
    }
    // The first field that is wrong gets the focus, once it is marked.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    return false;
  };
  useMenuCommand('save', () => void submit());

  // A lock or a closing window keeps what can be kept.
  const flush = useRef(async () => true);
  flush.current = async () => !draft.isDirty || (await submit());
  useEffect(() => registerFlush(() => flush.current()), []);

  return (
    <Page
      header={
        <PageHeader
          title={title}
          sub={sub}
          secondary={
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
          }
          primary={
            <Button type="submit" form={formId} loading={draft.isSaving}>
              {saveLabel}
            </Button>
          }
        />
      }
    >
      <form
        id={formId}
        ref={form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void submit();
        }}
      >
        {draft.failure !== null && <CallErrorState error={draft.failure} />}
        <ClientForm
          value={draft.value}
          onChange={draft.change}
          errors={draft.errors}
          onBirthDateProblem={draft.setBirthDateProblem}
          nameHint={<SameName fields={draft.value} {...(ownId === undefined ? {} : { ownId })} />}
        />
      </form>
      <ConfirmDialog
        opened={blocker.status === 'blocked'}
        title={t('clients.form.notSavedTitle')}
        confirmLabel={t('clients.form.leave')}
        cancelLabel={t('clients.form.stay')}
        tone="stop"
        onConfirm={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        {t('clients.form.notSavedText')}
      </ConfirmDialog>
    </Page>
  );
}
