import { Button, Select } from '@mantine/core';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { mostActivities } from '#domain/notes/subjective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './EnterScores.module.css';
import { measureWords } from './measure-words.ts';
import { emptyRow, measuresOf, newActivity, type ScoreDraft, type ScoreSource } from './score-draft.ts';

type AddScoreRowProps = {
  readonly source: ScoreSource;
  readonly rows: readonly ScoreDraft[];
  readonly onAdd: (row: ScoreDraft) => void;
};

/** The measures that have no row yet, and activities that were not named before. */
export function AddScoreRow({ source, rows, onAdd }: AddScoreRowProps) {
  const activities = rows.filter(({ measure }) => measure === 'activity').length;
  const others = measuresOf(source).filter(
    (id) => !measureFacts[id].hasItems && !rows.some(({ measure }) => measure === id),
  );
  return (
    <div className={classes.add}>
      {others.length > 0 && (
        <Select
          className={classes.which ?? ''}
          label={t(source === 'form' ? 'scores.addForm' : 'scores.add')}
          data={others.map((id) => ({ value: id, label: measureWords({ measure: id, item: '' }) }))}
          value={null}
          searchable
          onChange={(chosen) => {
            const id = others.find((each) => each === chosen);
            if (id !== undefined) onAdd(emptyRow(id));
          }}
        />
      )}
      {source === 'sheet' && activities < mostActivities && (
        <Button variant="default" onClick={() => onAdd(newActivity(rows.length))}>
          {t('scores.addActivity')}
        </Button>
      )}
    </div>
  );
}
