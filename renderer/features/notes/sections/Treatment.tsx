import { Button } from '@mantine/core';
import { useCallback, useRef, useState } from 'react';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftValue, useVerdict } from '../draft-context.tsx';
import { RowList } from '../fields/RowList.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { GeneratedWords } from '../GeneratedWords.tsx';
import { insertRow } from '../rows.ts';
import { ConfirmCarried } from './ConfirmCarried.tsx';
import { ConsentWarning } from './ConsentWarning.tsx';
import { RepeatRow } from './RepeatRow.tsx';
import { MinutesOff, MinutesSum, SessionMinutes } from './SessionMinutes.tsx';
import classes from './sections.module.css';
import { TreatmentComposer } from './TreatmentComposer.tsx';
import { TreatmentRowFields } from './TreatmentRowFields.tsx';

/** What was done. With a stop flag open nothing can be added. */
export function Treatment() {
  const isStopped = useVerdict().blocksTreatment;
  return (
    <Section
      id="note-t"
      letter="T"
      title={t('notes.treatment.title')}
      actions={
        <>
          <ConfirmCarried section="treatment" />
          <MinutesSum />
        </>
      }
    >
      <SessionMinutes />
      <MinutesOff />
      {!isStopped && <ConsentWarning />}
      {isStopped ? <Blocked /> : <Rows />}
      <GeneratedWords section="treatment" />
      <WordsField section="treatment" name="words" label={t('notes.treatment.words')} />
    </Section>
  );
}

function Blocked() {
  const { session } = useDraft();
  const count = useDraftValue((body) => body.treatment.rows.length);
  return (
    <div className={classes.blocked}>
      <FlagMark tone="stop" variant="plain">
        {t('notes.stop.blocked')}
      </FlagMark>
      {count > 0 && (
        <Button variant="default" size="xs" onClick={() => session.update('treatment', { rows: [] })}>
          {t('notes.stop.removeRows')}
        </Button>
      )}
    </div>
  );
}

function Rows() {
  const { session } = useDraft();
  const cap = useVerdict().pressureCap?.value ?? null;
  const ids = useDraftValue((body) => body.treatment.rows.map((row) => row.id).join(' '));
  const [removed, setRemoved] = useState<{ readonly row: TreatmentRow; readonly index: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const nextStructure = useRef<HTMLInputElement>(null);
  const rows = ids === '' ? [] : ids.split(' ');

  const remove = useCallback(
    (id: string) => {
      const before = session.body().treatment.rows;
      const index = before.findIndex((each) => each.id === id);
      const row = before[index];
      if (row === undefined) return;
      setRemoved({ row, index });
      session.update('treatment', { rows: before.filter((each) => each !== row) });
    },
    [session],
  );
  const undo = () => {
    if (removed === null) return;
    session.update('treatment', {
      rows: insertRow(session.body().treatment.rows, removed.row, removed.index),
    });
    setRemoved(null);
  };
  const showAdded = (id: string) => {
    setRemoved(null);
    setAdded(id);
  };
  const next = useCallback(() => nextStructure.current?.focus(), []);

  return (
    <>
      <RowList
        kind="treatment"
        columns={[
          t('notes.treatment.technique'),
          t('notes.treatment.structure'),
          t('notes.treatment.side'),
          cap === null ? t('notes.treatment.pressure') : t('notes.treatment.pressureLimited', { limit: cap }),
          t('notes.treatment.minutes'),
        ]}
        isEmpty={rows.length === 0}
        removed={removed === null ? null : { text: t('notes.treatment.removed'), onUndo: undo }}
      >
        {rows.map((id, index) => (
          <TreatmentRowFields
            key={id}
            id={id}
            row={index + 1}
            isNew={id === added}
            onRemove={remove}
            onNext={next}
          />
        ))}
        <TreatmentComposer structureRef={nextStructure} onAdded={showAdded} />
      </RowList>
      <RepeatRow onAdded={showAdded} />
    </>
  );
}
