import type { ReactNode } from 'react';
import { CallError } from '../api/client.ts';
import { errorTexts } from '../i18n/errors.ts';
import { t } from '../i18n/i18n.ts';
import { ErrorState } from '../ui/ErrorState.tsx';

export type CallErrorStateProps = {
  /** What a call rejected with. Anything but a CallError is told as an internal error. */
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
  readonly isRetrying?: boolean;
  /** What is safe here, where the usual words do not fit. */
  readonly kept?: string;
  /** Another way out, beside the retry. */
  readonly action?: ReactNode;
};

/** A failed call in the therapist's words, at the place where it happened. */
export function CallErrorState({ error, onRetry, isRetrying = false, kept, action }: CallErrorStateProps) {
  const code = error instanceof CallError ? error.code : 'internal';
  const reference = error instanceof CallError ? error.reference : undefined;
  const text = errorTexts[code];
  return (
    <ErrorState
      happened={text.what}
      kept={kept ?? text.safe}
      next={text.todo}
      retry={onRetry && { label: t('common.retry'), onRetry, busy: isRetrying }}
      action={action}
      {...(reference === undefined ? {} : { reference: t('common.reference', { reference }) })}
    />
  );
}
