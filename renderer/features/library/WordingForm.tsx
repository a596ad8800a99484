import { Button, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { BlockView } from '#domain/contract/handouts.ts';
import { type OwnBlockFields, ownBlockFields } from '#domain/handouts/own-block.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { ClaimsNote } from './ClaimsNote.tsx';
import { KindField } from './KindField.tsx';
import { ReadingNote } from './ReadingNote.tsx';
import { TagsField } from './TagsField.tsx';
import { TextReading } from './TextReading.tsx';
import { useSaveWording } from './use-save-wording.ts';
import classes from './Wording.module.css';
import { WordingConflict } from './WordingConflict.tsx';
import { isUnsaved, numberOf, savedFields, type Wording } from './wording.ts';

type WordingFormProps = {
  readonly wording: Wording;
  /** The text as it stands; undefined for a new one. */
  readonly block: BlockView | undefined;
  readonly onChange: (wording: Wording) => void;
  readonly onSaved: (saved: { readonly id: string; readonly number: number }) => void;
  readonly onCancel: () => void;
};

/** A text while it is written, and beside it how it will read. */
export function WordingForm({ wording, block, onChange, onSaved, onCancel }: WordingFormProps) {
  const dates = useDates();
  const saving = useSaveWording(onSaved);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [isDayWrong, setDayWrong] = useState(false);
  const title = useRef<HTMLInputElement>(null);
  const { fields, language } = wording;
  // While it is saved, the text already stands as it was written here.
  const isOvertaken = !saving.isPending && wording.basedOn !== numberOf(block);
  const isNew = wording.id === null;

  useEffect(() => title.current?.focus(), []);

  const change = (patch: Partial<OwnBlockFields>) => {
    setProblems({});
    saving.reset();
    onChange({ ...wording, fields: { ...fields, ...patch } });
  };
  const newestChange = useRef(change);
  newestChange.current = change;
  const setTags = useCallback((tags: string[]) => newestChange.current({ tags }), []);
  const save = () => {
    const found = problemsOf(ownBlockFields, savedFields(wording));
    setProblems(found);
    if (Object.keys(found).length > 0 || isDayWrong || isOvertaken || saving.isPending) return;
    saving.save(wording);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  useMenuCommand('save', () => isUnsaved(wording) && save());
  const firstOf = (name: string) => Object.entries(problems).find(([key]) => key.startsWith(name))?.[1];

  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label={t('library.form')}>
      <div className={classes.fields}>
        {isOvertaken && (
          <WordingConflict
            wording={wording}
            block={block}
            onKeepMine={(basedOn) => onChange({ ...wording, basedOn })}
            onTakeTheirs={onCancel}
          />
        )}
        <KindField
          value={fields.kind}
          isFixed={block !== undefined || !isNew}
          hasDrawing={(block?.illustration ?? null) !== null}
          onChange={(kind) => change({ kind })}
        />
        <TextInput
          ref={title}
          label={t('library.textTitle')}
          lang={language}
          dir="auto"
          required
          value={fields.title}
          error={problems.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <div>
          <Textarea
            label={t('library.body')}
            description={t('library.bodyHint')}
            lang={language}
            dir="auto"
            required
            autosize
            minRows={8}
            maxRows={24}
            value={fields.body}
            error={problems.body}
            onChange={(event) => change({ body: event.currentTarget.value })}
          />
          <ClaimsNote text={`${fields.title}\n${fields.body}`} language={language} />
          <ReadingNote text={fields.body} language={language} programGrade={block?.readingGrade ?? null} />
        </div>
        <TagsField value={fields.tags} onChange={setTags} />
        <Textarea
          label={t('library.sources')}
          description={t('library.sourcesHint')}
          dir="auto"
          autosize
          minRows={2}
          maxRows={8}
          value={fields.sources.join('\n')}
          error={firstOf('sources')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change({ sources: value === '' ? [] : value.split('\n') });
          }}
        />
        <DateField
          label={t('library.reviewDue')}
          required
          value={fields.reviewDue}
          onChange={(reviewDue) => reviewDue !== null && change({ reviewDue })}
          onProblem={setDayWrong}
          order={dates.order}
          today={dayOf(new Date())}
          format={dates.day}
          words={dateWords()}
          error={problems.reviewDue}
        />
        {saving.error !== null && <CallErrorState error={saving.error} />}
        <div className={classes.bar}>
          <Button type="submit" loading={saving.isPending} disabled={!isUnsaved(wording) || isOvertaken}>
            {t('library.save')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('library.cancel')}
          </Button>
        </div>
      </div>
      <section className={classes.preview} aria-label={t('library.reads')}>
        <p className={classes.quiet}>{t('library.reads')}</p>
        <h3 className={classes.previewTitle} lang={language} dir="auto">
          {fields.title}
        </h3>
        <TextReading language={language} body={fields.body} illustration={block?.illustration ?? null} />
      </section>
    </form>
  );
}
