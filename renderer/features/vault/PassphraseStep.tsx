import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CallError } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { isConfirmed, NewPassphrase, type NewPassphraseState } from '#renderer/parts/NewPassphrase.tsx';
import { VaultScreen } from './VaultScreen.tsx';
import classes from './vault.module.css';

export type PassphraseStepProps = {
  readonly value: NewPassphraseState;
  readonly knownWords: readonly string[];
  readonly error: CallError | null;
  readonly isBusy: boolean;
  readonly onChange: (value: NewPassphraseState) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};

function isAboutPassphrase(error: CallError | null): error is CallError {
  return error?.code === 'passphrase-too-short' || error?.code === 'passphrase-too-common';
}

/** Third step: the passphrase, and with it the vault. */
export function PassphraseStep(props: PassphraseStepProps) {
  const { value, knownWords, error, isBusy, onChange, onBack, onNext } = props;
  const [wasTried, setWasTried] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (!isBusy && isConfirmed(value)) onNext();
  };

  const ownError = wasTried && value.passphrase === '' ? fieldError('passphrase-too-short') : undefined;
  const differs = wasTried && value.passphrase !== '' && !isConfirmed(value);
  return (
    <VaultScreen
      width="wide"
      isForm
      above={t('vault.first.step', { step: 3 })}
      title={t('vault.first.passphraseTitle')}
      lead={t('vault.first.passphraseLead')}
    >
      <form className={classes.stack} onSubmit={submit} noValidate>
        {error !== null && !isAboutPassphrase(error) && <CallErrorState error={error} />}
        <NewPassphrase
          value={value}
          onChange={onChange}
          knownWords={knownWords}
          error={isAboutPassphrase(error) ? fieldError(error.code) : ownError}
          againError={differs ? t('vault.passphrasesDiffer') : undefined}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onBack} disabled={isBusy}>
            {t('common.back')}
          </Button>
          <Button type="submit" loading={isBusy}>
            {t('vault.first.create')}
          </Button>
        </div>
      </form>
    </VaultScreen>
  );
}
