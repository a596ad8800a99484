import { Button, Modal } from '@mantine/core';
import { useId, useState } from 'react';
import type { TherapistRow } from '#domain/contract/therapists.ts';
import type { CallError } from '#renderer/api/client.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './PracticePage.module.css';
import { ResetPassphrase } from './ResetPassphrase.tsx';

type ChangeProps = {
  readonly therapist: TherapistRow;
  readonly isSelf: boolean;
  readonly isOnlyOwner: boolean;
  readonly isSample: boolean;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
};

type View = 'choices' | 'reset' | 'end';

/** What an owner may do with one therapist's access. What is not possible says why. */
export function ChangeTherapist(props: ChangeProps) {
  const { therapist, onClose, onDone } = props;
  const [view, setView] = useState<View>('choices');
  const { name } = therapist;
  const titles = {
    choices: name,
    reset: t('therapists.resetTitle', { name }),
    end: t('therapists.endTitle', { name }),
  } as const;
  return (
    <Modal
      opened
      onClose={onClose}
      title={<bdi>{titles[view]}</bdi>}
      withCloseButton={false}
      closeOnClickOutside={view === 'choices'}
    >
      {view === 'choices' && <Choices {...props} onChoose={setView} />}
      {view === 'reset' && (
        <ResetPassphrase
          therapist={therapist}
          onCancel={() => setView('choices')}
          onDone={() => onDone(t('therapists.resetDone'))}
        />
      )}
      {view === 'end' && (
        <EndAccess
          therapist={therapist}
          onCancel={() => setView('choices')}
          onDone={() => onDone(t('therapists.endDone'))}
        />
      )}
    </Modal>
  );
}

type ChoicesProps = ChangeProps & { readonly onChoose: (view: View) => void };

function Choices({ therapist, isSelf, isOnlyOwner, isSample, onClose, onChoose }: ChoicesProps) {
  const setRole = useWrite('therapists.setRole');
  const isOwner = therapist.role === 'owner';
  const role = isOwner ? 'therapist' : 'owner';
  const noKeys = isSample ? t('therapists.inSample') : undefined;
  return (
    <div className={classes.dialogForm}>
      <Choice
        title={t('therapists.roleTitle')}
        text={isOwner ? t('therapists.therapistMay') : t('therapists.ownerMay')}
        whyNot={isOwner && isOnlyOwner ? t('therapists.onlyOwner') : undefined}
        label={isOwner ? t('therapists.makeTherapist') : t('therapists.makeOwner')}
        isBusy={setRole.isPending}
        error={setRole.error}
        onClick={() => setRole.mutate({ therapistId: therapist.therapistId, role })}
      />
      <Choice
        title={t('therapists.passphraseTitle')}
        text={t('therapists.resetText')}
        whyNot={noKeys ?? (isSelf ? t('therapists.ownIsElsewhere') : undefined)}
        label={t('therapists.reset')}
        onClick={() => onChoose('reset')}
      />
      <Choice
        title={t('therapists.accessTitle')}
        text={t('therapists.endText')}
        whyNot={noKeys ?? (isSelf ? t('therapists.ownAccess') : undefined)}
        label={t('therapists.end')}
        onClick={() => onChoose('end')}
      />
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.close')}
        </Button>
      </div>
    </div>
  );
}

type ChoiceProps = {
  readonly title: string;
  readonly text: string;
  readonly whyNot: string | undefined;
  readonly label: string;
  readonly isBusy?: boolean;
  readonly error?: CallError | null;
  readonly onClick: () => void;
};

function Choice({ title, text, whyNot, label, isBusy = false, error = null, onClick }: ChoiceProps) {
  const id = useId();
  return (
    <Section level={3} title={title}>
      <p id={id} className={classes.quiet}>
        {whyNot ?? text}
      </p>
      {error !== null && <CallErrorState error={error} />}
      <div>
        <Button
          variant="default"
          onClick={onClick}
          loading={isBusy}
          disabled={whyNot !== undefined}
          aria-describedby={id}
        >
          {label}
        </Button>
      </div>
    </Section>
  );
}

type EndProps = {
  readonly therapist: TherapistRow;
  readonly onCancel: () => void;
  readonly onDone: () => void;
};

function EndAccess({ therapist, onCancel, onDone }: EndProps) {
  const end = useWrite('therapists.endAccess');
  return (
    <div className={classes.dialogForm}>
      <p>{t('therapists.endWarning', { name: therapist.name })}</p>
      {end.error !== null && <CallErrorState error={end.error} />}
      <div className={classes.dialogActions}>
        <Button variant="default" onClick={onCancel} disabled={end.isPending} data-autofocus>
          {t('common.back')}
        </Button>
        <Button
          color="stop"
          loading={end.isPending}
          onClick={() => end.mutate({ therapistId: therapist.therapistId }, { onSuccess: onDone })}
        >
          {t('therapists.end')}
        </Button>
      </div>
    </div>
  );
}
