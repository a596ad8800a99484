import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import { useWrite } from '#renderer/api/queries.ts';
import { usePageCommands } from '#renderer/app/page-commands.ts';
import { t } from '#renderer/i18n/i18n.ts';
import type { DraftSession } from './draft-session.ts';
import { takeEffort } from './meter/open-efforts.ts';
import { signKey } from './note-keys.ts';
import { closeDraft } from './open-drafts.ts';

/** The way from the button to a signed note: write what is pending, ask, sign. */
export function useSigning(session: DraftSession) {
  const signing = useWrite('notes.sign');
  const keepPace = useWrite('meter.keep');
  const [step, setStep] = useState<'writing' | 'asking' | 'signing' | null>(null);
  const ask = async () => {
    signing.reset();
    setStep('writing');
    await session.flush();
    setStep('asking');
  };
  // Once the question stands, the key belongs to it.
  const askWithKey = () => {
    if (step === null) void ask();
  };
  useHotkeys([[signKey.hotkey, askWithKey, { usePhysicalKeys: true }]], []);
  usePageCommands([{ id: 'note-sign', label: t('notes.sign.button'), keys: signKey.shown, run: askWithKey }]);
  return {
    isAsking: step === 'writing',
    isOpen: step === 'asking' || step === 'signing',
    isSigning: step === 'signing',
    error: signing.error,
    ask,
    cancel: () => setStep(null),
    /** With the reason, where the note is a late entry. */
    sign: (lateReason: string) => {
      setStep('signing');
      const signed = () => {
        closeDraft(session.noteId);
        // Handed over without saying which note it was. A count that cannot be kept is let go of.
        const pace = takeEffort(session.noteId);
        if (pace !== null) keepPace.mutate({ pace });
      };
      // As a promise: the page of the draft may be gone before the store's answer has gone round.
      void signing
        .mutateAsync({
          noteId: session.noteId,
          expectedRevision: session.revision,
          ...(lateReason === '' ? {} : { lateReason }),
        })
        .then(signed, () => setStep('asking'));
    },
  };
}
