import { useSyncExternalStore } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { SavedAt, type SaveState } from '#renderer/ui/SavedAt.tsx';
import type { DraftSession } from './draft-session.ts';
import { savedTime } from './saved-time.ts';

type Saving = Pick<DraftSession, 'subscribe' | 'status' | 'tooLong' | 'flush'>;

/** Says whether what was typed is on the disk: "saved" stands here only after the store has answered. */
export function SaveLine({ session }: { readonly session: Saving }) {
  const status = useSyncExternalStore(session.subscribe, session.status);
  const tooLong = useSyncExternalStore(session.subscribe, session.tooLong);
  const state: SaveState =
    status.kind === 'saved'
      ? tooLong.length > 0
        ? { kind: 'unsaved' }
        : { kind: 'saved', time: savedTime(status.savedAt) }
      : status.kind === 'conflict'
        ? { kind: 'failed' }
        : { kind: status.kind };
  const canRetry = status.kind === 'failed';
  return (
    <SavedAt
      state={state}
      labels={{
        saved: t('notes.save.allSaved'),
        saving: t('notes.save.saving'),
        unsaved: tooLong.length > 0 ? t('notes.save.tooLong') : t('notes.save.unsaved'),
        failed: t('notes.save.failed'),
        retry: t('notes.save.retry'),
      }}
      {...(canRetry ? { onRetry: () => void session.flush() } : {})}
    />
  );
}
