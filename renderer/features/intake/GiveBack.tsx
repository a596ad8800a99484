import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { VaultKind } from '#domain/contract/vault.ts';
import { CallError, call } from '#renderer/api/client.ts';
import { invalidate } from '#renderer/api/queries.ts';
import { rememberPlace } from '#renderer/app/place.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { useWait } from '#renderer/parts/use-wait.ts';
import big from './fields/answers.module.css';
import classes from './IntakeScreen.module.css';

/** The only way back to the records: the therapist's passphrase. It stands in the open, since it opens nothing else. */
export function GiveBack({ kind }: { readonly kind: VaultKind }) {
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const leaving = useLeaving(kind);
  const { secondsLeft, askAgain } = useWait();
  const isWaiting = secondsLeft > 0;
  const code = leaving.error instanceof CallError ? leaving.error.code : null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWaiting || leaving.isPending || passphrase === '') return;
    leaving.mutate(
      { passphrase },
      {
        onError: () => {
          askAgain();
          field.current?.select();
        },
      },
    );
  };
  return (
    // For the therapist, whatever the client reads.
    <form lang="en" className={classes.leave} onSubmit={submit} aria-label={t('intake.screen.therapist')}>
      {code !== null && code !== 'wrong-passphrase' && code !== 'wait-before-retry' && (
        <CallErrorState error={leaving.error} />
      )}
      <PasswordInput
        ref={field}
        size="xl"
        classNames={{ label: big.label ?? '', error: big.error ?? '' }}
        label={t('intake.screen.passphrase')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={code === 'wrong-passphrase' ? fieldError('wrong-passphrase') : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={1024}
        visibilityToggleButtonProps={{ 'aria-label': t('vault.showPassphrase'), tabIndex: 0 }}
      />
      <Button
        type="submit"
        className={classes.button ?? ''}
        variant="default"
        loading={leaving.isPending}
        disabled={isWaiting || passphrase === ''}
      >
        {isWaiting ? t('intake.screen.wait', { count: secondsLeft }) : t('intake.screen.leave')}
      </Button>
    </form>
  );
}

/** The records open where this client's answers wait: the place is set before the window turns to them. */
function useLeaving(kind: VaultKind) {
  const client = useQueryClient();
  return useMutation<MethodOutput<'intake.leave'>, CallError, { readonly passphrase: string }>({
    mutationFn: (input) => call('intake.leave', input),
    onSuccess: ({ clientId, isSubmitted }) => {
      rememberPlace(kind, isSubmitted ? `/clients/${clientId}/intake` : `/clients/${clientId}`);
      return invalidate(client, ['vault', 'practice', 'intake']);
    },
  });
}
