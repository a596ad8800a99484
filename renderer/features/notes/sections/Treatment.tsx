import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { type NoteBody, type TreatmentRow, treatmentMinutes } from '#domain/notes/body.ts';
import { stopsTreatment } from '#domain/safety/red-flags.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import { RowList } from '../fields/RowList.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { carryTreatment, insertRow } from '../rows.ts';
import classes from './sections.module.css';
import { TreatmentComposer } from './TreatmentComposer.tsx';
import { TreatmentRowFields } from './TreatmentRowFields.tsx';

/** What was done. With a stop flag open nothing can be added. */
export function Treatment() {
  const isStopped = useDraftValue((body) => stopsTreatment(body.safety.screen));
  return (
    <Section id="note-t" letter="T" title={t('notes.treatment.title')} actions={<TotalMinutes />}>
      {isStopped ? <Blocked /> : <Rows />}
      <WordsField section="treatment" name="words" label={t('notes.treatment.words')} />
    </Section>
  );
}

function TotalMinutes() {
  const minutes = useDraftValue(treatmentMinutes);
  return minutes === 0 ? null : (
    <span className={classes.note}>{t('notes.treatment.total', { count: minutes })}</span>
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
  const { session, previous, pressureLimit } = useDraft();
  const ids = useDraftValue((body) => body.treatment.rows.map((row) => row.id).join(' '));
  const [removed, setRemoved] = useState<{ readonly row: TreatmentRow; readonly index: number } | null>(null);
  const [carried, setCarried] = useState<{ readonly from: NoteBody; readonly to: NoteBody } | null>(null);
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
  const next = useCallback(() => nextStructure.current?.focus(), []);
  const carry = () => {
    if (previous === null) return;
    const from = session.body();
    const to = carryTreatment(from, previous.body);
    session.replace(to);
    setCarried({ from, to });
  };
  const undoCarry = () => {
    if (carried === null) return;
    const body = session.body();
    session.replace({ ...body, objective: carried.from.objective, treatment: carried.from.treatment });
    setCarried(null);
  };
  const canUndoCarry = useDraftValue(
    (body) => body.treatment === carried?.to.treatment && body.objective === carried.to.objective,
  );
  const lastRows = previous?.body.treatment.rows.length ?? 0;

  return (
    <>
      {lastRows > 0 && rows.length === 0 && (
        <div>
          <Button variant="default" leftSection={<Icon of={IconCopy} />} onClick={carry}>
            {t('notes.last.sameAgain')}
          </Button>
        </div>
      )}
      <RowList
        kind="treatment"
        columns={[
          t('notes.treatment.technique'),
          t('notes.treatment.structure'),
          t('notes.treatment.side'),
          pressureLimit === null
            ? t('notes.treatment.pressure')
            : t('notes.treatment.pressureLimited', { limit: pressureLimit }),
          t('notes.treatment.minutes'),
        ]}
        isEmpty={rows.length === 0}
        removed={
          canUndoCarry
            ? { text: t('notes.last.copied'), onUndo: undoCarry }
            : removed === null
              ? null
              : { text: t('notes.treatment.removed'), onUndo: undo }
        }
      >
        {rows.map((id, index) => (
          <TreatmentRowFields key={id} id={id} row={index + 1} onRemove={remove} onNext={next} />
        ))}
        <TreatmentComposer structureRef={nextStructure} onAdded={() => setRemoved(null)} />
      </RowList>
    </>
  );
}
