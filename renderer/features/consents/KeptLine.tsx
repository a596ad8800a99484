import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { SavedAt } from '#renderer/ui/SavedAt.tsx';
import type { KeeperState } from './draft-keeper.ts';

type KeptLineProps = {
  /** Null as long as nothing was changed. */
  readonly state: KeeperState | null;
  readonly onRetry: () => void;
};

/** Says whether what is drawn and filled in is on the disk. It is no signature yet. */
export function KeptLine({ state, onRetry }: KeptLineProps) {
  const dates = useDates();
  if (state === null) return null;
  return (
    <SavedAt
      state={state.kind === 'saved' ? { kind: 'saved', time: dates.time(state.savedAt) } : state}
      labels={{
        saved: t('consents.sign.keep.saved'),
        saving: t('consents.sign.keep.saving'),
        unsaved: t('consents.sign.keep.unsaved'),
        failed: t('consents.sign.keep.failed'),
        retry: t('consents.sign.keep.retry'),
      }}
      onRetry={onRetry}
    />
  );
}
