import { PasswordInput } from '@mantine/core';
import { t } from '#renderer/i18n/i18n.ts';

type OwnPassphraseProps = {
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
};

/** Asks whoever is acting to show that it is them: the computer may have been left open. */
export function OwnPassphrase({ value, error, onChange }: OwnPassphraseProps) {
  return (
    <PasswordInput
      label={t('therapists.ownPassphrase')}
      description={t('therapists.ownPassphraseHint')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      autoComplete="current-password"
      spellCheck={false}
      maxLength={1024}
      visibilityToggleButtonProps={{ 'aria-label': t('vault.showPassphrase'), tabIndex: 0 }}
    />
  );
}
