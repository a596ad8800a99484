import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { NoteView } from '#domain/contract/notes.ts';
import { openFlags } from '#domain/safety/red-flags.ts';
import { safetyRecordEn } from '#domain/terms/safety-record-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { useMenuCommand } from '#renderer/app/menu-commands.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { DeliveryNotice, useDelivery } from '#renderer/parts/Delivery.tsx';
import { Page } from '#renderer/parts/Page.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { NoteHeader } from './NoteHeader.tsx';
import {
  assessmentItems,
  findingWords,
  planItems,
  safetyWords,
  subjectiveItems,
  treatmentWords,
} from './note-items.ts';
import classes from './SignedNote.module.css';

/** A signed note: to read, to print, and to make the handout from. */
export function SignedNote({ note }: { readonly note: NoteView }) {
  const delivery = useDelivery();
  const practice = useRead('practice.get', {});
  const paper = { kind: 'note', noteId: note.noteId } as const;
  const print = () => void delivery.print(paper, practice.data?.print ?? { printer: null, copies: 1 });
  const save = () => void delivery.save(paper);
  const next = useRef<HTMLAnchorElement>(null);
  // After signing, the focus has lost its place with the draft: it goes to the next step.
  useEffect(() => {
    if (document.activeElement === document.body) next.current?.focus();
  }, []);
  useMenuCommand('print', print);
  useMenuCommand('save', save);

  return (
    <Page
      header={
        <NoteHeader
          note={note}
          state={<FlagMark tone="done">{t('notes.sessions.signed')}</FlagMark>}
          secondary={
            <>
              <Button
                variant="default"
                leftSection={<Icon of={IconDownload} />}
                loading={delivery.isSaving}
                onClick={save}
              >
                {t('notes.signed.savePdf')}
              </Button>
              <Button
                variant="default"
                leftSection={<Icon of={IconPrinter} />}
                loading={delivery.isPrinting}
                onClick={print}
              >
                {t('notes.signed.print')}
              </Button>
            </>
          }
          primary={
            <Button
              renderRoot={(props) => (
                <Link to="/notes/$noteId/handout" params={{ noteId: note.noteId }} {...props} ref={next} />
              )}
            >
              {t('notes.signed.makeHandout')}
            </Button>
          }
        />
      }
    >
      <DeliveryNotice delivery={delivery} onSave={save} />
      <SignedBody note={note} />
    </Page>
  );
}

function SignedBody({ note }: { readonly note: NoteView }) {
  const dates = useDates();
  const { body, signature } = note;
  const hasOpenFlag = openFlags(body.safety.screen).length > 0;
  return (
    <article className={classes.page}>
      <Section title={t('notes.safety.title')}>
        {hasOpenFlag ? <FlagMark tone="stop">{safetyWords(body)}</FlagMark> : <p>{safetyWords(body)}</p>}
        <DefinitionList
          items={safetyRecordEn(body.safety)
            .filter(([, value]) => value !== '')
            .map(([term, value]) => ({ key: term, term, value }))}
        />
        <Words text={body.safety.action} />
      </Section>
      <Section letter="S" title={t('notes.subjective.title')}>
        <DefinitionList items={readable(subjectiveItems(body))} />
      </Section>
      <Section letter="O" title={t('notes.objective.title')}>
        <Rows rows={body.objective.findings} words={findingWords} />
        <Words text={body.objective.words} />
      </Section>
      <Section letter="T" title={t('notes.treatment.title')}>
        <Rows rows={body.treatment.rows} words={treatmentWords} />
        <Words text={body.treatment.words} />
      </Section>
      <Section letter="A" title={t('notes.assessment.title')}>
        <DefinitionList items={readable(assessmentItems(body))} />
      </Section>
      <Section letter="P" title={t('notes.plan.title')}>
        <DefinitionList items={readable(planItems(body, dates.day))} />
      </Section>
      {signature !== null && (
        <footer className={classes.signature}>
          <span>
            {t('notes.signed.by')}{' '}
            <strong>
              <bdi>{[signature.name, signature.credentials].filter((part) => part !== '').join(', ')}</bdi>
            </strong>
            {t('notes.signed.at', { moment: dates.moment(signature.signedAt) })}
          </span>
          <Button
            variant="subtle"
            size="xs"
            renderRoot={(props) => (
              <Link to="/clients/$clientId" params={{ clientId: note.clientId }} {...props} />
            )}
          >
            {t('notes.backToClient')}
          </Button>
        </footer>
      )}
    </article>
  );
}

/** Texts keep their lines and their own direction. */
function readable(items: ReturnType<typeof subjectiveItems>): typeof items {
  return items.map((item) =>
    typeof item.value === 'string' && item.value !== ''
      ? { ...item, value: <Words text={item.value} /> }
      : item,
  );
}

function Words({ text }: { readonly text: string }) {
  if (text.trim() === '') return null;
  return (
    <p className={classes.words} dir="auto">
      {text}
    </p>
  );
}

type RowsProps<Row> = { readonly rows: readonly Row[]; readonly words: (row: Row) => string };

function Rows<Row extends { readonly id: string }>({ rows, words }: RowsProps<Row>) {
  if (rows.length === 0) return <p className={classes.muted}>{t('notes.signed.empty')}</p>;
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={row.id}>{words(row)}</li>
      ))}
    </ul>
  );
}
