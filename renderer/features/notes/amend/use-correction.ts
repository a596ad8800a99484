import { useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { call } from '#renderer/api/client.ts';
import { invalidate, useWrite } from '#renderer/api/queries.ts';
import type { DraftSession } from '../draft-session.ts';
import { signKey } from '../note-keys.ts';
import { closeDraft, holdDraft, openDraft } from '../open-drafts.ts';
import { draftSourceOf } from './draft-source.ts';

/** The session of a correction for as long as the page shows it. Leaving writes what is pending. */
export function useCorrectionSession(note: NoteView): DraftSession {
  const client = useQueryClient();
  const [session] = useState(() =>
    openDraft(draftSourceOf(note), ({ noteId, expectedRevision, body }) =>
      call('notes.amend.saveBody', { noteId, expectedRevision, body }),
    ),
  );
  useEffect(() => holdDraft(session, () => void invalidate(client, ['notes'])), [session, client]);
  return session;
}

/** The way from the button to a signed correction, or to none at all. */
export function useCorrection(session: DraftSession) {
  const navigate = useNavigate();
  const signing = useWrite('notes.amend.sign');
  const discarding = useWrite('notes.amend.discard');
  const [step, setStep] = useState<'writing' | 'asking' | 'discarding' | null>(null);
  const { noteId } = session;
  const leave = () => {
    closeDraft(noteId);
    return navigate({ to: '/notes/$noteId', params: { noteId } });
  };
  const ask = async () => {
    signing.reset();
    setStep('writing');
    await session.flush();
    setStep('asking');
  };
  useHotkeys([[signKey.hotkey, () => step === null && void ask(), { usePhysicalKeys: true }]], []);
  return {
    step,
    ask,
    askToDiscard: () => setStep('discarding'),
    cancel: () => setStep(null),
    signing,
    discarding,
    // Failures of both are shown in their dialogs.
    sign: (reason: string) =>
      void signing
        .mutateAsync({ noteId, expectedRevision: session.revision, reason })
        .then(leave, () => undefined),
    discard: async () => {
      await session.flush();
      await discarding.mutateAsync({ noteId }).then(leave, () => undefined);
    },
  };
}
