import { useRef } from 'react';
import { newFinding } from '#domain/notes/objective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import rowClasses from '../fields/RowList.module.css';
import { RowList } from '../fields/RowList.tsx';
import { StructureSelect } from '../fields/StructureSelect.tsx';
import { useRows } from '../use-rows.ts';
import { FindingRow } from './FindingRow.tsx';
import classes from './sections.module.css';

/** What the hands find, one row a structure. */
export function Findings() {
  const { ids, add, remove, added, undo } = useRows('findings');
  const adding = useRef<HTMLInputElement>(null);
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
      isEmpty={ids.length === 0}
      removed={undo === null ? null : { text: t('notes.objective.removed'), onUndo: undo }}
    >
      {ids.map((id, index) => (
        <FindingRow key={id} id={id} row={index + 1} isNew={id === added} onRemove={remove} adding={adding} />
      ))}
      <div className={rowClasses.composer}>
        {/* A new key after each choice empties the field for the next one. */}
        <StructureSelect
          key={ids.join(' ')}
          inputRef={adding}
          label={t('notes.objective.add')}
          value={null}
          onChoose={(structure) => add(newFinding(crypto.randomUUID(), { structure, side: 'both' }))}
        />
      </div>
      {ids.length > 0 && (
        <p className={classes.note} title={t('entry.objective.agreementSource')}>
          {t('entry.objective.agreement')}
        </p>
      )}
    </RowList>
  );
}
