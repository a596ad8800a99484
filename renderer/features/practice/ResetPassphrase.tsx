import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { TherapistRow } from '#domain/contract/therapists.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { emptyPassphrase, isConfirmed, NewPassphrase } from '#renderer/parts/NewPassphrase.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';
import classes from './PracticePage.module.css';
import { passphraseErrors } from './passphrase-errors.ts';

type ResetProps = {
  readonly therapist: TherapistRow;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

/** Sets the passphrase of somebody who forgot it. */
export function ResetPassphrase({ therapist, onCancel, onDone }: ResetProps) {
  const [next, setNext] = useState(emptyPassphrase);
  const [own, setOwn] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const reset = useWrite('therapists.resetPassphrase');
  const errors = passphraseErrors(reset.error, next, wasTried);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (reset.isPending || !isConfirmed(next)) return;
    reset.mutate(
      { therapistId: therapist.therapistId, ownPassphrase: own, next: next.passphrase },
      { onSuccess: onDone },
    );
  };

  return (
    <form className={classes.dialogForm} onSubmit={submit} noValidate>
      <p className={classes.quiet}>{t('therapists.handOver')}</p>
      <NewPassphrase
        autoFocus
        value={next}
        onChange={setNext}
        knownWords={[therapist.name]}
        error={errors.next}
        againError={errors.again}
      />
      <OwnPassphrase value={own} onChange={setOwn} error={errors.own} />
      {errors.elsewhere !== null && <CallErrorState error={errors.elsewhere} />}
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onCancel} disabled={reset.isPending}>
          {t('common.back')}
        </Button>
        <Button type="submit" loading={reset.isPending} disabled={own === ''}>
          {t('therapists.reset')}
        </Button>
      </div>
    </form>
  );
}
