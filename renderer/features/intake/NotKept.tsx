import { t } from '#renderer/i18n/i18n.ts';
import { ErrorState } from '#renderer/ui/ErrorState.tsx';

/** Said to the client when the store did not take what they answered. */
export function NotKept({ onRetry }: { readonly onRetry?: () => void }) {
  return (
    <ErrorState
      happened={t('intake.screen.notKept')}
      kept={t('intake.screen.notKeptSafe')}
      next={t('intake.screen.notKeptTodo')}
      retry={onRetry && { label: t('intake.screen.again'), onRetry }}
    />
  );
}
