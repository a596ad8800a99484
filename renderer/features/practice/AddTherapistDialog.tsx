import { Button, Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { therapistFields } from '#domain/practice/practice.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { emptyPassphrase, isConfirmed, NewPassphrase } from '#renderer/parts/NewPassphrase.tsx';
import { emptyTherapist, TherapistFields } from '#renderer/parts/TherapistFields.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { OwnPassphrase } from './OwnPassphrase.tsx';
import classes from './PracticePage.module.css';
import { passphraseErrors } from './passphrase-errors.ts';

type AddTherapistProps = { readonly onClose: () => void; readonly onAdded: (name: string) => void };

/** Gives somebody access: who it is, a passphrase which that person types, and the owner's own. */
export function AddTherapistDialog({ opened, ...rest }: AddTherapistProps & { readonly opened: boolean }) {
  return (
    <Modal
      opened={opened}
      onClose={rest.onClose}
      title={t('therapists.addTitle')}
      withCloseButton={false}
      closeOnClickOutside={false}
      size="lg"
    >
      <AddForm {...rest} />
    </Modal>
  );
}

function AddForm({ onClose, onAdded }: AddTherapistProps) {
  const [therapist, setTherapist] = useState(emptyTherapist);
  const [next, setNext] = useState(emptyPassphrase);
  const [own, setOwn] = useState('');
  const [wasTried, setWasTried] = useState(false);
  const practice = useRead('practice.get', {});
  const add = useWrite('therapists.add');
  const problems = wasTried ? problemsOf(therapistFields, therapist) : {};
  const errors = passphraseErrors(add.error, next, wasTried);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (add.isPending || !isConfirmed(next) || !therapistFields.safeParse(therapist).success) return;
    add.mutate(
      { therapist, passphrase: next.passphrase, ownPassphrase: own },
      { onSuccess: () => onAdded(therapist.name) },
    );
  };

  return (
    <form className={classes.dialogForm} onSubmit={submit} noValidate>
      <Section level={3} title={t('therapists.theirDetails')}>
        <TherapistFields
          value={therapist}
          onChange={setTherapist}
          isForAnother
          errors={{ ...fieldErrorsOf(add.error, 'therapist'), ...problems }}
        />
      </Section>
      <Section level={3} title={t('therapists.theirPassphrase')}>
        <p className={classes.quiet}>{t('therapists.handOver')}</p>
        <NewPassphrase
          value={next}
          onChange={setNext}
          knownWords={[therapist.name, practice.data?.practice.name ?? ''].filter((name) => name !== '')}
          error={errors.next}
          againError={errors.again}
        />
      </Section>
      <Section level={3} title={t('therapists.yourself')}>
        <OwnPassphrase value={own} onChange={setOwn} error={errors.own} />
      </Section>
      {errors.elsewhere !== null && <CallErrorState error={errors.elsewhere} />}
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose} disabled={add.isPending}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={add.isPending} disabled={own === ''}>
          {t('therapists.add')}
        </Button>
      </div>
    </form>
  );
}
