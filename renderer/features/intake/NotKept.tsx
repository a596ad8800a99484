import { ErrorState } from '#renderer/ui/ErrorState.tsx';
import { useScreenText } from './screen-text.ts';

/** Said to the client when the store did not take what they answered. */
export function NotKept({ onRetry }: { readonly onRetry?: () => void }) {
  const say = useScreenText();
  return (
    <ErrorState
      happened={say('intake.screen.notKept')}
      kept={say('intake.screen.notKeptSafe')}
      next={say('intake.screen.notKeptTodo')}
      retry={onRetry && { label: say('intake.screen.again'), onRetry }}
    />
  );
}
