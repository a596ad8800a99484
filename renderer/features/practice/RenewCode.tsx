import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type CallError, call } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { RecoveryCode } from '#renderer/parts/RecoveryCode.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';
import classes from './PracticePage.module.css';

/** Makes a new recovery code for a sheet that was lost or seen. It stays on the screen until somebody has it. */
export function RenewCode({ isOwner }: { readonly isOwner: boolean }) {
  const [own, setOwn] = useState('');
  // Not kept with what was read from the vault: a code is shown once.
  const renew = useMutation<{ recoveryCode: string }, CallError>({
    mutationFn: () => call('vault.renewRecoveryCode', { passphrase: own }),
    onSuccess: () => setOwn(''),
  });
  const isWrong = renew.error?.code === 'wrong-passphrase';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!renew.isPending && own !== '') renew.mutate();
  };

  if (renew.data !== undefined) {
    return (
      <div className={classes.form}>
        <p role="status">{t('therapists.sheetNew')}</p>
        <RecoveryCode code={renew.data.recoveryCode} />
        <div className={classes.actions}>
          <Button variant="default" onClick={() => renew.reset()}>
            {t('therapists.sheetDone')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form className={`${classes.form} ${classes.narrow}`} onSubmit={submit} noValidate>
      <p className={classes.quiet}>{isOwner ? t('therapists.sheetLead') : t('therapists.sheetOwner')}</p>
      <fieldset className={classes.fields} disabled={!isOwner}>
        <OwnPassphrase value={own} onChange={setOwn} error={isWrong ? t('therapists.wrongOwn') : undefined} />
      </fieldset>
      {renew.error !== null && !isWrong && <CallErrorState error={renew.error} />}
      <div className={classes.actions}>
        <Button type="submit" variant="default" loading={renew.isPending} disabled={!isOwner || own === ''}>
          {t('therapists.sheetRenew')}
        </Button>
      </div>
    </form>
  );
}
