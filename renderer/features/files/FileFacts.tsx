import { Button, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { FileView } from '#domain/contract/files.ts';
import { paragraphLimit } from '#domain/text.ts';
import { useRead, useWrite } from '#renderer/api/queries.ts';
import { useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { DefinitionList } from '#renderer/ui/DefinitionList.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import classes from './FilePreview.module.css';
import { sizeWords } from './file-words.ts';

const wholeRecord = '';

/** Caption and session, which can be changed, and what the file brought with it. */
export function FileFacts({ file }: { readonly file: FileView }) {
  const dates = useDates();
  return (
    <>
      <DescribeForm file={file} />
      <Section level={3} title={t('files.preview.facts')}>
        <DefinitionList
          items={[
            { key: 'name', term: t('files.preview.name'), value: <bdi>{file.name}</bdi> },
            { key: 'kind', term: t('files.preview.kind'), value: t(`files.kinds.${file.kind}`) },
            { key: 'size', term: t('files.preview.size'), value: sizeWords(file.bytes) },
            { key: 'added', term: t('files.preview.added'), value: dates.moment(file.addedAt) },
            { key: 'by', term: t('files.preview.by'), value: file.addedBy },
            {
              key: 'check',
              term: t('files.preview.check'),
              value: <span className={classes.check}>{file.sha256}</span>,
            },
          ]}
        />
      </Section>
    </>
  );
}

function DescribeForm({ file }: { readonly file: FileView }) {
  const dates = useDates();
  const sessions = useRead('notes.listForClient', { clientId: file.clientId });
  const describing = useWrite('files.describe');
  const [caption, setCaption] = useState(file.caption);
  const [sessionId, setSessionId] = useState(file.sessionId ?? wholeRecord);
  const isChanged = caption !== file.caption || sessionId !== (file.sessionId ?? wholeRecord);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    describing.mutate({ fileId: file.id, caption, sessionId: sessionId === wholeRecord ? null : sessionId });
  };
  const choices = (sessions.data?.sessions ?? []).map((session) => ({
    value: session.sessionId,
    label: `${dates.nearDay(session.date)} ${session.time}`,
  }));
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label={t('files.preview.caption')}
        description={t('files.preview.captionHint')}
        value={caption}
        maxLength={paragraphLimit}
        onChange={(event) => setCaption(event.currentTarget.value)}
      />
      <Select
        label={t('files.preview.session')}
        data={[{ value: wholeRecord, label: t('files.preview.noSession') }, ...choices]}
        value={sessionId}
        onChange={(chosen) => setSessionId(chosen ?? wholeRecord)}
        allowDeselect={false}
      />
      {describing.error !== null && <CallErrorState error={describing.error} />}
      <Button type="submit" variant="default" disabled={!isChanged} loading={describing.isPending}>
        {describing.isSuccess && !isChanged
          ? t('files.preview.captionSaved')
          : t('files.preview.saveCaption')}
      </Button>
    </form>
  );
}
