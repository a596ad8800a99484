import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { CallError } from '#renderer/api/client.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { useWait } from '#renderer/parts/use-wait.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { OpenSample } from './OpenSample.tsx';
import { VaultScreen } from './VaultScreen.tsx';
import classes from './vault.module.css';

export type UnlockProps = {
  readonly onUseRecovery: () => void;
  /** The store ended by itself: says what was kept. */
  readonly hasStopped: boolean;
};

/** Errors that belong to the passphrase field; all others are told above it. */
function isAboutPassphrase(error: unknown): error is CallError {
  if (!(error instanceof CallError)) return false;
  return error.code === 'wrong-passphrase' || error.code === 'passphrase-too-short';
}

/** Asks for the passphrase. A wrong one is said in place; the field keeps what was typed. */
export function Unlock({ onUseRecovery, hasStopped }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const unlock = useWrite('vault.unlock');
  const { secondsLeft, askAgain } = useWait();
  const isWaiting = secondsLeft > 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWaiting || unlock.isPending || passphrase === '') return;
    unlock.mutate(
      { passphrase },
      {
        onError: () => {
          askAgain();
          field.current?.select();
        },
      },
    );
  };

  const isWaitError = unlock.error instanceof CallError && unlock.error.code === 'wait-before-retry';
  return (
    <VaultScreen
      title={t('vault.unlock.title')}
      lead={t('vault.unlock.lead')}
      footer={
        <>
          <Button variant="subtle" size="xs" onClick={onUseRecovery}>
            {t('vault.unlock.useRecovery')}
          </Button>
          <OpenSample />
        </>
      }
    >
      <form className={classes.stack} onSubmit={submit}>
        {hasStopped && unlock.error === null && (
          <ErrorState
            happened={t('vault.unlock.stoppedTitle')}
            kept={t('vault.unlock.stoppedKept')}
            next={t('vault.unlock.stoppedNext')}
          />
        )}
        {unlock.error !== null && !isAboutPassphrase(unlock.error) && !isWaitError && (
          <CallErrorState error={unlock.error} />
        )}
        <PasswordInput
          ref={field}
          autoFocus
          label={t('vault.passphrase')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={isAboutPassphrase(unlock.error) ? fieldError(unlock.error.code) : undefined}
          autoComplete="current-password"
          spellCheck={false}
          maxLength={1024}
          visibilityToggleButtonProps={{ 'aria-label': t('vault.showPassphrase'), tabIndex: 0 }}
        />
        <Button type="submit" fullWidth loading={unlock.isPending} disabled={isWaiting || passphrase === ''}>
          {isWaiting ? t('vault.unlock.wait', { count: secondsLeft }) : t('vault.unlock.button')}
        </Button>
        <p className={classes.quiet} role="status">
          {isWaiting ? t('vault.unlock.waitReason') : ''}
        </p>
      </form>
    </VaultScreen>
  );
}
