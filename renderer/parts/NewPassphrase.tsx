import { PasswordInput } from '@mantine/core';
import { t } from '../i18n/i18n.ts';
import classes from './NewPassphrase.module.css';
import { StrengthMeter } from './StrengthMeter.tsx';

export type NewPassphraseState = {
  readonly passphrase: string;
  readonly again: string;
  readonly isShown: boolean;
};

export const emptyPassphrase: NewPassphraseState = { passphrase: '', again: '', isShown: false };

/** True when both hidden fields agree, or when the therapist can see what was typed. */
export function isConfirmed({ passphrase, again, isShown }: NewPassphraseState): boolean {
  return passphrase !== '' && (isShown || passphrase === again);
}

export type NewPassphraseProps = {
  readonly value: NewPassphraseState;
  readonly onChange: (value: NewPassphraseState) => void;
  readonly knownWords: readonly string[];
  readonly error?: string | undefined;
  readonly againError?: string | undefined;
  readonly autoFocus?: boolean;
};

/** A new passphrase: typed twice, or once with what was typed in sight. Pasting is welcome, signs are not asked for. */
export function NewPassphrase(props: NewPassphraseProps) {
  const { value, onChange, knownWords, error, againError, autoFocus = false } = props;
  const toggle = {
    'aria-label': value.isShown ? t('vault.hidePassphrase') : t('vault.showPassphrase'),
    tabIndex: 0,
  };
  return (
    <div className={classes.root}>
      <PasswordInput
        label={t('vault.newPassphrase')}
        value={value.passphrase}
        onChange={(event) => onChange({ ...value, passphrase: event.currentTarget.value })}
        visible={value.isShown}
        onVisibilityChange={(isShown) => onChange({ ...value, isShown })}
        visibilityToggleButtonProps={toggle}
        autoComplete="new-password"
        spellCheck={false}
        maxLength={1024}
        error={error}
        data-autofocus={autoFocus || undefined}
      />
      <StrengthMeter passphrase={value.passphrase} knownWords={knownWords} />
      {!value.isShown && (
        <PasswordInput
          label={t('vault.passphraseAgain')}
          value={value.again}
          onChange={(event) => onChange({ ...value, again: event.currentTarget.value })}
          visible={false}
          visibilityToggleButtonProps={{ style: { display: 'none' }, 'aria-hidden': true }}
          autoComplete="new-password"
          spellCheck={false}
          maxLength={1024}
          error={againError}
        />
      )}
    </div>
  );
}
