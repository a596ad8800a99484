import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { VaultKind } from '#domain/contract/vault.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { emptyPassphrase, isConfirmed, NewPassphrase } from '#renderer/parts/NewPassphrase.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './PracticePage.module.css';
import { RenewCode } from './RenewCode.tsx';

/** Sets another passphrase of one's own, and a new recovery code. The sample practice has neither. */
export function PassphraseTab({ kind }: { readonly kind: VaultKind }) {
  const practice = useRead('practice.get', {});
  return (
    <div className={classes.forms}>
      <Section title={t('practice.passphraseHeading')}>
        {kind === 'sample' ? <p>{t('practice.samplePassphrase')}</p> : <ChangePassphrase />}
      </Section>
      {kind === 'practice' && practice.data !== undefined && (
        <Section title={t('therapists.sheetTitle')}>
          <RenewCode isOwner={practice.data.therapist.role === 'owner'} />
        </Section>
      )}
    </div>
  );
}

function ChangePassphrase() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(emptyPassphrase);
  const [wasTried, setWasTried] = useState(false);
  const change = useWrite('vault.changePassphrase');
  const failed = change.error?.code;
  const isNewOneWrong =
    failed === 'passphrase-too-short' || failed === 'passphrase-too-common' || failed === 'passphrase-taken';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (change.isPending || current === '' || !isConfirmed(next)) return;
    change.mutate(
      { current, next: next.passphrase },
      {
        onSuccess: () => {
          setCurrent('');
          setNext(emptyPassphrase);
          setWasTried(false);
        },
      },
    );
  };

  const currentError = failed === 'wrong-passphrase' ? fieldError(failed) : undefined;
  return (
    <form className={`${classes.form} ${classes.narrow}`} onSubmit={submit} noValidate>
      <p className={classes.quiet}>{t('practice.passphraseLead')}</p>
      {change.error !== null && !isNewOneWrong && currentError === undefined && (
        <CallErrorState error={change.error} />
      )}
      <PasswordInput
        label={t('vault.currentPassphrase')}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        error={currentError}
        autoComplete="current-password"
        spellCheck={false}
        maxLength={1024}
        visibilityToggleButtonProps={{ 'aria-label': t('vault.showPassphrase'), tabIndex: 0 }}
      />
      <NewPassphrase
        value={next}
        onChange={setNext}
        knownWords={[]}
        error={isNewOneWrong && failed !== undefined ? fieldError(failed) : undefined}
        againError={
          wasTried && next.passphrase !== '' && !isConfirmed(next) ? t('vault.passphrasesDiffer') : undefined
        }
      />
      <div className={classes.actions}>
        <Button type="submit" variant="default" loading={change.isPending}>
          {t('practice.changePassphrase')}
        </Button>
      </div>
      <p role="status" className={classes.done}>
        {change.isSuccess && t('practice.passphraseChanged')}
      </p>
    </form>
  );
}
