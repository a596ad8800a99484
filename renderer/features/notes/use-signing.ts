import { useState } from 'react';
import { useWrite } from '#renderer/api/queries.ts';
import type { DraftSession } from './draft-session.ts';
import { closeDraft } from './open-drafts.ts';

/** The way from the button to a signed note: write what is pending, ask, sign. */
export function useSigning(session: DraftSession) {
  const signing = useWrite('notes.sign');
  const [step, setStep] = useState<'writing' | 'asking' | 'signing' | null>(null);
  return {
    isAsking: step === 'writing',
    isOpen: step === 'asking' || step === 'signing',
    isSigning: step === 'signing',
    error: signing.error,
    ask: async () => {
      signing.reset();
      setStep('writing');
      await session.flush();
      setStep('asking');
    },
    cancel: () => setStep(null),
    sign: () => {
      setStep('signing');
      signing.mutate(
        { noteId: session.noteId, expectedRevision: session.revision },
        {
          onSuccess: () => closeDraft(session.noteId),
          onError: () => setStep('asking'),
        },
      );
    },
  };
}
