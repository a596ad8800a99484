import { Button } from '@mantine/core';
import { type Ref, useMemo, useRef, useState } from 'react';
import { type ActivityToScore, activitiesAskedBefore, activitiesToScore } from '#domain/notes/activities.ts';
import { type Activity, mostActivities } from '#domain/notes/subjective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft, useDraftField } from '../draft-context.tsx';
import { useDue } from '../due/use-due.ts';
import { LineField } from '../fields/LineField.tsx';
import { useRows } from '../use-rows.ts';
import { ActivityRow } from './ActivityRow.tsx';
import classes from './sections.module.css';

const none: readonly Activity[] = [];

/** Up to five activities that the client names, each from 0 to 10; those of last time stand ready to be scored. */
export function Activities() {
  const lastTime = useAskedBefore();
  const [activities] = useDraftField('subjective', 'activities');
  const rows = useRows('activities');
  const name = useRef<HTMLInputElement>(null);
  /** Activities of last time that are not asked again today. */
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const shown = activitiesToScore(activities, lastTime).filter(
    ({ id }) => !leftOut.has(id) || activities.some((each) => each.id === id),
  );

  const remove = ({ id }: ActivityToScore) => {
    if (lastTime.some((each) => each.id === id)) setLeftOut(new Set([...leftOut, id]));
    rows.remove(id);
  };
  return (
    <fieldset className={classes.activities}>
      <legend className={classes.label}>{t('entry.subjective.activities')}</legend>
      <p className={classes.note}>{t('entry.subjective.activitiesHint')}</p>
      {shown.map((activity, index) => (
        <ActivityRow
          key={activity.id}
          activity={activity}
          row={index + 1}
          rows={rows}
          onEnter={() => name.current?.focus()}
          onRemove={() => remove(activity)}
        />
      ))}
      <div role="status">
        {rows.undo !== null && (
          <span className={classes.note}>
            {t('entry.subjective.activityRemoved')}{' '}
            <Button variant="subtle" size="xs" onClick={rows.undo}>
              {t('common.undo')}
            </Button>
          </span>
        )}
      </div>
      {shown.length < mostActivities && (
        <div data-add="activity">
          <NewActivity
            inputRef={name}
            onAdd={(typed) => rows.add({ id: crypto.randomUUID(), name: typed, score: null })}
          />
        </div>
      )}
    </fieldset>
  );
}

/** The activities of last time, and those of before that are due. Their ids stay, so that a row keeps its focus. */
function useAskedBefore(): readonly Activity[] {
  const { session, previous } = useDraft();
  const { due } = useDue(session.noteId);
  const ids = useRef(new Map<string, string>());
  return useMemo(() => {
    const idOf = (name: string): string => {
      const id = ids.current.get(name) ?? crypto.randomUUID();
      ids.current.set(name, id);
      return id;
    };
    const activities = due.filter(({ measure }) => measure === 'activity');
    return activitiesAskedBefore(previous?.body.subjective.activities ?? none, activities, idOf);
  }, [previous, due]);
}

type NewActivityProps = {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onAdd: (name: string) => void;
};

/** A name typed here becomes a row with Enter, or when the field is left: what is typed is never lost. */
function NewActivity({ inputRef, onAdd }: NewActivityProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    if (typed.trim() === '') return;
    setTyped('');
    onAdd(typed.trim());
  };
  return (
    <LineField
      inputRef={inputRef}
      label={t('entry.subjective.addActivity')}
      placeholder={t('entry.subjective.addActivityHint')}
      value={typed}
      onChange={setTyped}
      onEnter={add}
      onLeave={add}
    />
  );
}
