import type { CallError } from '#renderer/api/client.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { fieldError } from '#renderer/parts/field-errors.ts';
import { isConfirmed, type NewPassphraseState } from '#renderer/parts/NewPassphrase.tsx';

export type PassphraseErrors = {
  readonly own: string | undefined;
  readonly next: string | undefined;
  readonly again: string | undefined;
  /** What belongs to no field. */
  readonly elsewhere: CallError | null;
};

const aboutNew = new Set<string>(['passphrase-too-short', 'passphrase-too-common', 'passphrase-taken']);

/** Where the errors of a form with the own and a new passphrase belong. */
export function passphraseErrors(
  error: CallError | null,
  next: NewPassphraseState,
  wasTried: boolean,
): PassphraseErrors {
  const isNew = error !== null && aboutNew.has(error.code);
  const isOwn = error?.code === 'wrong-passphrase';
  const isMissing = wasTried && next.passphrase === '';
  return {
    own: isOwn ? t('therapists.wrongOwn') : undefined,
    next: isNew ? fieldError(error.code) : isMissing ? fieldError('passphrase-too-short') : undefined,
    again: wasTried && !isMissing && !isConfirmed(next) ? t('vault.passphrasesDiffer') : undefined,
    elsewhere: isNew || isOwn || error?.fields !== undefined ? null : error,
  };
}
