import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { type NoteBody, treatmentMinutes } from '#domain/notes/body.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { type CarriedTreatment, carryTreatment } from '../allowed-rows.ts';
import { useDraft, useDraftValue, useVerdict } from '../draft-context.tsx';
import { RowList } from '../fields/RowList.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { insertRow } from '../rows.ts';
import { ConsentWarning } from './ConsentWarning.tsx';
import classes from './sections.module.css';
import { TreatmentComposer } from './TreatmentComposer.tsx';
import { TreatmentRowFields } from './TreatmentRowFields.tsx';

/** What was done. With a stop flag open nothing can be added. */
export function Treatment() {
  const isStopped = useVerdict().blocksTreatment;
  return (
    <Section id="note-t" letter="T" title={t('notes.treatment.title')} actions={<TotalMinutes />}>
      {!isStopped && <ConsentWarning />}
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
  const { session, previous, verdictOf } = useDraft();
  const cap = useVerdict().pressureCap?.value ?? null;
  const ids = useDraftValue((body) => body.treatment.rows.map((row) => row.id).join(' '));
  const [removed, setRemoved] = useState<{ readonly row: TreatmentRow; readonly index: number } | null>(null);
  const [carried, setCarried] = useState<{ readonly from: NoteBody; readonly to: CarriedTreatment } | null>(
    null,
  );
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
    const to = carryTreatment(from, previous.body, verdictOf(from));
    session.replace(to.body);
    setCarried({ from, to });
  };
  const undoCarry = () => {
    if (carried === null) return;
    const body = session.body();
    session.replace({ ...body, objective: carried.from.objective, treatment: carried.from.treatment });
    setCarried(null);
  };
  const canUndoCarry = useDraftValue(
    (body) => body.treatment === carried?.to.body.treatment && body.objective === carried.to.body.objective,
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
          cap === null ? t('notes.treatment.pressure') : t('notes.treatment.pressureLimited', { limit: cap }),
          t('notes.treatment.minutes'),
        ]}
        isEmpty={rows.length === 0}
        removed={
          canUndoCarry
            ? { text: carriedWords(carried?.to ?? null), onUndo: undoCarry }
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

/** That rows were copied, and what the rules of today changed about them. */
function carriedWords(carried: CarriedTreatment | null): string {
  const { leftOut = 0, lowered = 0 } = carried ?? {};
  return [
    t('notes.last.copied'),
    ...(leftOut > 0 ? [t('safety.carried.leftOut', { count: leftOut })] : []),
    ...(lowered > 0 ? [t('safety.carried.lowered', { count: lowered })] : []),
  ].join(' ');
}
