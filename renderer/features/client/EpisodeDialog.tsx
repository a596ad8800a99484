import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type EpisodeFields, episodeFields, onsetModes } from '#domain/clients/episode.ts';
import type { EpisodeView } from '#domain/contract/episodes.ts';
import { termsEn } from '#domain/terms/en.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { errorTexts } from '#renderer/i18n/errors.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import classes from './EpisodeDialog.module.css';

type EpisodeDialogProps = {
  readonly opened: boolean;
  readonly clientId: string;
  /** The episode to change; null for a new one. */
  readonly episode: EpisodeView | null;
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly onSaved: (episodeId: string) => void;
};

type Draft = Omit<EpisodeFields, 'onset'> & { readonly onset: string | null };

const emptyEpisode: Draft = {
  complaint: '',
  onset: null,
  onsetIsApproximate: false,
  onsetMode: 'unknown',
  mechanism: '',
  goals: '',
  plan: '',
};

const modeChoices = onsetModes.map((mode) => ({ value: mode, label: termsEn.onsetMode[mode] }));

/** What an episode of low back pain is about: asked once, when it begins. */
export function EpisodeDialog(props: EpisodeDialogProps) {
  const { opened, episode, onClose } = props;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={episode === null ? t('client.episode.startTitle') : t('client.episode.editTitle')}
      withCloseButton={false}
      size="lg"
    >
      <EpisodeForm {...props} />
    </Modal>
  );
}

function EpisodeForm({ clientId, episode, submitLabel, onClose, onSaved }: EpisodeDialogProps) {
  const creating = useWrite('episodes.create');
  const updating = useWrite('episodes.update');
  const [fields, setFields] = useState<Draft>(episode?.fields ?? emptyEpisode);
  const [dayIsWrong, setDayIsWrong] = useState(false);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const error = creating.error ?? updating.error;
  const errors = { ...fieldErrorsOf(error, 'fields'), ...problems };
  const change = (patch: Partial<Draft>) => setFields((known) => ({ ...known, ...patch }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (dayIsWrong) return;
    const found =
      fields.onset === null
        ? { onset: t('client.episode.onsetMissing') }
        : fields.onset > dayOf(new Date())
          ? { onset: errorTexts['date-in-future'].what }
          : problemsOf(episodeFields, fields);
    setProblems(found);
    if (Object.keys(found).length > 0 || fields.onset === null) return;
    const whole: EpisodeFields = { ...fields, onset: fields.onset };
    const done = { onSuccess: ({ id }: { readonly id: string }) => onSaved(id) };
    if (episode === null) creating.mutate({ clientId, fields: whole }, done);
    else updating.mutate({ episodeId: episode.id, expectedRevision: episode.revision, fields: whole }, done);
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        label={t('client.episode.complaint')}
        dir="auto"
        data-autofocus
        value={fields.complaint}
        error={errors.complaint}
        onChange={(event) => change({ complaint: event.currentTarget.value })}
      />
      <div className={classes.onset}>
        <OnsetField
          value={fields.onset}
          error={errors.onset}
          onChange={(onset) => change({ onset })}
          onProblem={setDayIsWrong}
        />
        <Checkbox
          label={t('client.episode.approximate')}
          checked={fields.onsetIsApproximate}
          onChange={(event) => change({ onsetIsApproximate: event.currentTarget.checked })}
        />
      </div>
      <ChoiceChips
        dense
        label={t('client.episode.mode')}
        options={modeChoices}
        value={fields.onsetMode}
        onChange={(mode) => change({ onsetMode: mode ?? 'unknown' })}
      />
      <Textarea
        label={t('client.episode.mechanism')}
        dir="auto"
        value={fields.mechanism}
        error={errors.mechanism}
        onChange={(event) => change({ mechanism: event.currentTarget.value })}
      />
      <Textarea
        label={t('client.episode.goals')}
        dir="auto"
        value={fields.goals}
        error={errors.goals}
        onChange={(event) => change({ goals: event.currentTarget.value })}
      />
      <TextInput
        label={t('client.episode.plan')}
        description={t('client.episode.planHint')}
        dir="auto"
        value={fields.plan}
        error={errors.plan}
        onChange={(event) => change({ plan: event.currentTarget.value })}
      />
      {error !== null && <CallErrorState error={error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={creating.isPending || updating.isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}

type OnsetFieldProps = {
  readonly value: string | null;
  readonly error: string | undefined;
  readonly onChange: (value: string | null) => void;
  readonly onProblem: (isWrong: boolean) => void;
};

function OnsetField({ value, error, onChange, onProblem }: OnsetFieldProps) {
  const dates = useDates();
  const today = dayOf(new Date());
  return (
    <DateField
      label={t('client.episode.onset')}
      required
      value={value}
      onChange={onChange}
      onProblem={onProblem}
      order={dates.order}
      today={today}
      format={dates.day}
      words={dateWords()}
      {...(error === undefined ? {} : { error })}
    />
  );
}
