import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { z } from 'zod';
import type { PracticeView } from '#domain/contract/practice.ts';
import { practiceFields, therapistFields } from '#domain/practice/practice.ts';
import type { CallError } from '#renderer/api/client.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { PracticeFields } from '#renderer/parts/PracticeFields.tsx';
import { TherapistFields } from '#renderer/parts/TherapistFields.tsx';
import { DelayedSkeleton } from '#renderer/ui/DelayedSkeleton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { LogoSection } from './LogoSection.tsx';
import classes from './PracticePage.module.css';

/** The practice and its therapist, as printed on documents. */
export function DetailsTab() {
  const practice = useRead('practice.get', {});
  if (practice.error !== null) {
    return (
      <CallErrorState
        error={practice.error}
        onRetry={() => void practice.refetch()}
        isRetrying={practice.isFetching}
      />
    );
  }
  if (practice.data === undefined)
    return <DelayedSkeleton label={t('common.loading')} rows={6} rowHeight={32} />;
  return (
    <div className={classes.forms}>
      <PracticeForm initial={practice.data.practice} isOwner={practice.data.therapist.role === 'owner'} />
      <LogoSection isOwner={practice.data.therapist.role === 'owner'} />
      <TherapistForm initial={practice.data.therapist} />
    </div>
  );
}

type PracticeFormProps = { readonly initial: PracticeView['practice']; readonly isOwner: boolean };

function PracticeForm({ initial, isOwner }: PracticeFormProps) {
  const [value, setValue] = useState(initial);
  const update = useWrite('practice.update');
  return (
    <DetailsForm
      title={t('practice.detailsHeading')}
      saveLabel={t('practice.saveDetails')}
      rules={practiceFields}
      value={value}
      locked={isOwner ? undefined : t('practice.ownerChangesPractice')}
      under="practice"
      write={{
        error: update.error,
        isBusy: update.isPending,
        isDone: update.isSuccess,
        run: () => update.mutate({ practice: value }),
      }}
    >
      {(errors) => (
        <PracticeFields
          value={value}
          errors={errors}
          onChange={(next) => {
            update.reset();
            setValue(next);
          }}
        />
      )}
    </DetailsForm>
  );
}

function TherapistForm({ initial }: { readonly initial: PracticeView['therapist'] }) {
  const { id: _id, role: _role, ...fields } = initial;
  const [value, setValue] = useState(fields);
  const update = useWrite('practice.updateTherapist');
  return (
    <DetailsForm
      title={t('practice.therapistHeading')}
      saveLabel={t('practice.saveTherapist')}
      rules={therapistFields}
      value={value}
      under="therapist"
      write={{
        error: update.error,
        isBusy: update.isPending,
        isDone: update.isSuccess,
        run: () => update.mutate({ therapist: value }),
      }}
    >
      {(errors) => (
        <TherapistFields
          value={value}
          errors={errors}
          onChange={(next) => {
            update.reset();
            setValue(next);
          }}
        />
      )}
    </DetailsForm>
  );
}

type DetailsFormProps = {
  readonly title: string;
  readonly saveLabel: string;
  readonly rules: z.ZodType;
  readonly value: unknown;
  /** Why it cannot be changed; the values are shown all the same. */
  readonly locked?: string | undefined;
  /** The part of the call's input that this form fills. */
  readonly under: string;
  readonly write: {
    readonly error: CallError | null;
    readonly isBusy: boolean;
    readonly isDone: boolean;
    readonly run: () => void;
  };
  readonly children: (errors: Readonly<Record<string, string>>) => ReactNode;
};

/** A form with its own save button, which says beside it that the words are kept. */
function DetailsForm(props: DetailsFormProps) {
  const { title, saveLabel, rules, value, locked, under, write, children } = props;
  const [wasTried, setWasTried] = useState(false);
  const fromStore = fieldErrorsOf(write.error, under);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (locked === undefined && !write.isBusy && rules.safeParse(value).success) write.run();
  };

  return (
    <Section title={title}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {locked !== undefined && <p className={classes.quiet}>{locked}</p>}
        <fieldset className={classes.fields} disabled={locked !== undefined}>
          {children({ ...fromStore, ...(wasTried ? problemsOf(rules, value) : {}) })}
        </fieldset>
        {write.error !== null && Object.keys(fromStore).length === 0 && (
          <CallErrorState error={write.error} />
        )}
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={write.isBusy} disabled={locked !== undefined}>
            {saveLabel}
          </Button>
          <span role="status" className={classes.done}>
            {write.isDone && t('practice.savedDetails')}
          </span>
        </div>
      </form>
    </Section>
  );
}
