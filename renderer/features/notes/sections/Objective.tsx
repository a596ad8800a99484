import { useState } from 'react';
import { type Finding, newFinding } from '#domain/notes/objective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import rowClasses from '../fields/RowList.module.css';
import { RowList } from '../fields/RowList.tsx';
import { StructureSelect } from '../fields/StructureSelect.tsx';
import { WordsField } from '../fields/WordsField.tsx';
import { insertRow } from '../rows.ts';
import { FindingRow } from './FindingRow.tsx';

/** What the hands find. */
export function Objective() {
  return (
    <Section id="note-o" letter="O" title={t('notes.objective.title')}>
      <Findings />
      <WordsField section="objective" name="words" label={t('notes.objective.words')} />
    </Section>
  );
}

function Findings() {
  const { session } = useDraft();
  // The list follows which rows there are; a row follows what is in it.
  const ids = useDraftValue((body) => body.objective.findings.map((finding) => finding.id).join(' '));
  const [removed, setRemoved] = useState<{ readonly finding: Finding; readonly index: number } | null>(null);
  const set = (findings: Finding[]) => session.update('objective', { findings });
  const rows = ids === '' ? [] : ids.split(' ');

  const remove = (id: string) => {
    const { findings } = session.body().objective;
    const index = findings.findIndex((finding) => finding.id === id);
    const finding = findings[index];
    if (finding === undefined) return;
    setRemoved({ finding, index });
    set(findings.filter((each) => each !== finding));
  };
  const undo = () => {
    if (removed === null) return;
    set(insertRow(session.body().objective.findings, removed.finding, removed.index));
    setRemoved(null);
  };

  return (
    <RowList
      kind="finding"
      columns={[
        t('notes.objective.structure'),
        t('notes.objective.side'),
        t('notes.objective.tone'),
        t('notes.objective.tenderness'),
        t('notes.objective.triggerPoint'),
      ]}
      isEmpty={rows.length === 0}
      removed={removed === null ? null : { text: t('notes.objective.removed'), onUndo: undo }}
    >
      {rows.map((id, index) => (
        <FindingRow key={id} id={id} row={index + 1} onRemove={remove} />
      ))}
      <div className={rowClasses.composer}>
        {/* A new key after each choice empties the field for the next one. */}
        <StructureSelect
          key={ids}
          label={t('notes.objective.add')}
          value={null}
          onChoose={(structure) => {
            setRemoved(null);
            set([
              ...session.body().objective.findings,
              newFinding(crypto.randomUUID(), { structure: structure, side: 'both' }),
            ]);
          }}
        />
      </div>
    </RowList>
  );
}
