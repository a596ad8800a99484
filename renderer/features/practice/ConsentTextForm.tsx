import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type ConsentWords, consentWords } from '#domain/consents/text.ts';
import type { ConsentTextView } from '#domain/contract/consents.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { fieldErrorsOf } from '#renderer/parts/field-errors.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { MarkdownText } from '#renderer/parts/MarkdownText.tsx';
import classes from './ConsentTextsTab.module.css';

type ConsentTextFormProps = {
  readonly text: ConsentTextView;
  /** What is typed and not saved yet; it stays when another text is looked at meanwhile. */
  readonly words: ConsentWords;
  readonly onWords: (words: ConsentWords) => void;
};

/** The words of one consent, and beside them how the client will see them. */
export function ConsentTextForm({ text, words, onWords }: ConsentTextFormProps) {
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const saving = useWrite('consents.saveText');
  const fromStore = fieldErrorsOf(saving.error, 'words');
  const errors = { ...fromStore, ...problems };
  const isChanged = words.title !== text.title || words.body !== text.body;

  const change = (patch: Partial<ConsentWords>) => {
    saving.reset();
    onWords({ ...words, ...patch });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(consentWords, words);
    setProblems(found);
    if (Object.keys(found).length > 0 || saving.isPending) return;
    const { kind, language, latestNumber } = text;
    saving.mutate({ kind, language, words, expectedNumber: latestNumber });
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.fields}>
        <TextInput
          label={t('consents.texts.title')}
          lang={text.language}
          dir="auto"
          value={words.title}
          error={errors.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t('consents.texts.body')}
          description={t('consents.texts.bodyHint')}
          lang={text.language}
          dir="auto"
          autosize
          minRows={12}
          maxRows={28}
          value={words.body}
          error={errors.body}
          onChange={(event) => change({ body: event.currentTarget.value })}
        />
        {saving.error !== null && Object.keys(fromStore).length === 0 && (
          <CallErrorState error={saving.error} />
        )}
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={saving.isPending} disabled={!isChanged}>
            {t('consents.texts.save')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => change({ title: text.builtIn.title, body: text.builtIn.body })}
          >
            {t('consents.texts.restore')}
          </Button>
          <span role="status" className={classes.done}>
            {saving.data !== undefined && t('consents.texts.saved', { number: saving.data.number })}
          </span>
        </div>
      </div>
      <ConsentPreview language={text.language} words={words} />
    </form>
  );
}

type ConsentPreviewProps = { readonly language: string; readonly words: ConsentWords };

/** A text as the client sees it. */
export function ConsentPreview({ language, words }: ConsentPreviewProps) {
  return (
    <section className={classes.preview} aria-label={t('consents.texts.preview')} lang={language} dir="auto">
      <h2 className={classes.title}>{words.title}</h2>
      <MarkdownText text={words.body} level={3} />
    </section>
  );
}
