import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { scales } from '#domain/measures/scales.ts';
import type { ActivityToScore } from '#domain/notes/activities.ts';
import { rowPath } from '#domain/notes/carried.ts';
import type { Activity } from '#domain/notes/subjective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { LineField } from '../fields/LineField.tsx';
import { earlierWords, scaleLabels } from '../fields/ScaleField.tsx';
import { Unconfirmed } from '../fields/Unconfirmed.tsx';
import { goToNextActivity } from '../next-scale.ts';
import { useFirstValue } from '../use-episode-course.ts';
import type { RowsOfNote } from '../use-rows.ts';
import classes from './sections.module.css';

type ActivityRowProps = {
  readonly activity: ActivityToScore;
  /** Counted from 1. */
  readonly row: number;
  readonly rows: RowsOfNote<Activity>;
  readonly onEnter: () => void;
  readonly onRemove: () => void;
};

/** One activity and its score. One of last time enters the note with its first change. */
export function ActivityRow({ activity, row, rows, onEnter, onRemove }: ActivityRowProps) {
  const { id, name, score, lastScore } = activity;
  const first = useFirstValue({ measure: 'activity', item: name, side: null });
  const change = (patch: Partial<Activity>) => rows.put({ id, name, score, ...patch });
  return (
    <Unconfirmed path={rowPath('subjective', 'activities', id)}>
      <div className={classes.activity} data-activity="">
        <LineField
          label={t('entry.subjective.activityName', { row })}
          labelHidden
          className={classes.grow}
          value={name}
          onChange={(next) => change({ name: next })}
          onEnter={onEnter}
        />
        <Scale
          label={t('entry.subjective.activityScore', { row })}
          labelHidden
          dense
          min={scales.activity.low}
          max={scales.activity.high}
          labels={scaleLabels}
          lastValue={lastScore}
          value={score}
          onChange={(next) => change({ score: next })}
          onTyped={goToNextActivity}
        />
        {lastScore !== null && <span className={classes.lastScore}>{earlierWords(first, lastScore)}</span>}
        <ActionIcon size={26} aria-label={t('entry.subjective.removeActivity', { row })} onClick={onRemove}>
          <Icon of={IconTrash} size={16} />
        </ActionIcon>
      </div>
    </Unconfirmed>
  );
}
