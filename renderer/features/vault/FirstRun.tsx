import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PracticeFields, TherapistFields } from '#domain/practice/practice.ts';
import { CallError, call } from '#renderer/api/client.ts';
import { invalidate } from '#renderer/api/queries.ts';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { emptyPassphrase, type NewPassphraseState } from '#renderer/parts/NewPassphrase.tsx';
import { emptyPractice } from '#renderer/parts/PracticeFields.tsx';
import { emptyTherapist } from '#renderer/parts/TherapistFields.tsx';
import { PassphraseStep } from './PassphraseStep.tsx';
import { PracticeStep } from './PracticeStep.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';
import { TherapistStep } from './TherapistStep.tsx';

type Step = 'practice' | 'therapist' | 'passphrase';

type Answers = {
  readonly practice: PracticeFields;
  readonly therapist: TherapistFields;
  readonly passphrase: NewPassphraseState;
};

/** Letter is the paper of North America; everybody else prints on A4. */
function usualPaper(language: string): PracticeFields['paper'] {
  return /^en-(US|CA)|^fr-CA|^es-(MX|US)/.test(language) ? 'letter' : 'a4';
}

function firstAnswers(): Answers {
  return {
    practice: { ...emptyPractice, paper: usualPaper(navigator.language) },
    therapist: emptyTherapist,
    passphrase: emptyPassphrase,
  };
}

/** Three short steps and the recovery sheet. Going back keeps every answer. */
export function FirstRun() {
  const client = useQueryClient();
  const [step, setStep] = useState<Step>('practice');
  const [answers, setAnswers] = useState(firstAnswers);
  // Told to the rest of the window only after the sheet: the code would be gone otherwise.
  const create = useMutation({
    mutationFn: ({ practice, therapist, passphrase }: Answers) =>
      call('vault.create', { practice, therapist, passphrase: passphrase.passphrase }),
    onError: (error) => {
      if (Object.keys(fieldErrorsOf(error, 'practice')).length > 0) setStep('practice');
      else if (Object.keys(fieldErrorsOf(error, 'therapist')).length > 0) setStep('therapist');
    },
  });

  if (create.data !== undefined) {
    return (
      <RecoverySheet
        code={create.data.recoveryCode}
        onDone={() => void invalidate(client, ['vault', 'practice'])}
      />
    );
  }
  switch (step) {
    case 'practice':
      return (
        <PracticeStep
          value={answers.practice}
          serverErrors={fieldErrorsOf(create.error, 'practice')}
          onChange={(practice) => setAnswers({ ...answers, practice })}
          onNext={() => setStep('therapist')}
        />
      );
    case 'therapist':
      return (
        <TherapistStep
          value={answers.therapist}
          serverErrors={fieldErrorsOf(create.error, 'therapist')}
          onChange={(therapist) => setAnswers({ ...answers, therapist })}
          onBack={() => setStep('practice')}
          onNext={() => setStep('passphrase')}
        />
      );
    case 'passphrase':
      return (
        <PassphraseStep
          value={answers.passphrase}
          knownWords={[answers.practice.name, answers.therapist.name]}
          error={create.error instanceof CallError ? create.error : null}
          isBusy={create.isPending}
          onChange={(passphrase) => setAnswers({ ...answers, passphrase })}
          onBack={() => setStep('therapist')}
          onNext={() => create.mutate(answers)}
        />
      );
  }
}
