import { Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { fillIn } from '#domain/notes/snippets/expand.ts';
import { shippedSnippetIds } from '#domain/notes/snippets/shipped.ts';
import {
  placeholders,
  type SnippetFields,
  snippetFields,
  snippetLanguages,
  unknownPlaceholders,
} from '#domain/notes/snippets/snippet.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { AidActions } from './AidActions.tsx';
import classes from './AidsDesk.module.css';
import type { Aid } from './aid.ts';

type SnippetFormProps = {
  readonly aid: Aid<SnippetFields> | null;
  readonly fields: SnippetFields;
  readonly onChange: (fields: SnippetFields) => void;
  readonly onSaved: (id: string) => void;
  readonly onCopy: () => void;
  /** It was saved a moment ago. */
  readonly wasSaved: boolean;
};

const languageChoices = snippetLanguages.map((value) => ({ value, label: t(`consents.language.${value}`) }));

const sample = {
  client: t('writing.snippet.sample.client'),
  date: t('writing.snippet.sample.date'),
  structure: t('writing.snippet.sample.structure'),
  side: t('writing.snippet.sample.side'),
  pain: '6',
  'pain-after': '3',
  therapist: t('writing.snippet.sample.therapist'),
};

/** One snippet, to be changed, with what may stand in braces and how it will read. */
export function SnippetForm({ aid, fields, onChange, onSaved, onCopy, wasSaved }: SnippetFormProps) {
  const creating = useWrite('snippets.create');
  const updating = useWrite('snippets.update');
  const archiving = useWrite('snippets.setArchived');
  const restoring = useWrite('snippets.restore');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const error = creating.error ?? updating.error ?? archiving.error ?? restoring.error;
  const fromStore = fieldErrorsOf(error, 'fields');
  const errors = { ...fromStore, ...problems };
  const change = (patch: Partial<SnippetFields>) => {
    setProblems({});
    creating.reset();
    updating.reset();
    onChange({ ...fields, ...patch });
  };
  const done = { onSuccess: ({ id }: { readonly id: string }) => onSaved(id) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unknown = unknownPlaceholders(fields.text);
    const found = {
      ...problemsOf(snippetFields, fields),
      ...(unknown.length === 0
        ? {}
        : { text: t('writing.snippet.unknown', { names: unknown.map((name) => `{${name}}`).join(', ') }) }),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (aid === null) creating.mutate({ fields }, done);
    else updating.mutate({ snippetId: aid.id, expectedNumber: aid.number, fields }, done);
  };
  const restore = () => {
    const snippetId = shippedSnippetIds.find((id) => id === aid?.id);
    if (aid !== null && snippetId !== undefined) {
      restoring.mutate({ snippetId, expectedNumber: aid.number }, done);
    }
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.pair}>
        <TextInput
          label={t('writing.snippet.abbreviation')}
          description={t('writing.snippet.abbreviationHint')}
          required
          value={fields.abbreviation}
          error={errors.abbreviation}
          onChange={(event) => change({ abbreviation: event.currentTarget.value })}
        />
        <ChoiceChips
          dense
          label={t('writing.snippet.language')}
          options={languageChoices}
          value={fields.language}
          onChange={(language) => language !== null && change({ language })}
        />
      </div>
      <Textarea
        label={t('writing.snippet.text')}
        lang={fields.language}
        dir="auto"
        required
        autosize
        minRows={3}
        value={fields.text}
        error={errors.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <section aria-label={t('writing.snippet.reads')}>
        <p className={classes.quiet}>{t('writing.snippet.reads')}</p>
        <p className={classes.sample} lang={fields.language} dir="auto">
          {fillIn(fields.text, sample).text}
        </p>
      </section>
      <section aria-label={t('writing.snippet.placeholders')}>
        <p className={classes.quiet}>{t('writing.snippet.placeholders')}</p>
        <dl className={classes.codes}>
          {placeholders.map((name) => (
            <div key={name}>
              <dt>{`{${name}}`}</dt>
              <dd>{t(`writing.snippet.placeholder.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <AidActions
        aid={aid}
        isChanged={aid === null || JSON.stringify(fields) !== JSON.stringify(aid.fields)}
        isBusy={creating.isPending || updating.isPending || archiving.isPending || restoring.isPending}
        wasSaved={wasSaved}
        error={Object.keys(fromStore).length > 0 ? null : error}
        onCopy={onCopy}
        onSetArchived={(isArchived) =>
          aid !== null &&
          archiving.mutate({ snippetId: aid.id, expectedNumber: aid.number, isArchived }, done)
        }
        onRestore={restore}
      />
    </form>
  );
}
