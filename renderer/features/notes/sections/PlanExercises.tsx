import { ActionIcon, Button, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { exerciseIds } from '#domain/handouts/exercises.ts';
import { fieldPath } from '#domain/notes/carried.ts';
import type { HomeExercise } from '#domain/notes/outcome.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { ruleNames } from '#domain/terms/safety-why-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { useDraftField, useVerdict } from '../draft-context.tsx';
import { LineField } from '../fields/LineField.tsx';
import { Unconfirmed } from '../fields/Unconfirmed.tsx';
import classes from './outcome.module.css';

/** Home exercises with their dose. While a flag is open none is offered (clinical rules, section 6). */
export function PlanExercises() {
  const [exercises, set] = useDraftField('plan', 'exercises');
  const isBlocked = useVerdict().blocksExercises;
  const left = exerciseIds.filter((id) => !exercises.some(({ exercise }) => exercise === id));
  return (
    <Unconfirmed path={fieldPath('plan', 'exercises')}>
      <fieldset className={classes.group} aria-label={t('outcome.exercises')}>
        {exercises.length > 0 && <span className={classes.label}>{t('outcome.exercises')}</span>}
        {exercises.map((home) => (
          <ExerciseRow
            key={home.exercise}
            home={home}
            onChange={(dose) => set(exercises.map((each) => (each === home ? { ...each, dose } : each)))}
            onRemove={() => set(exercises.filter((each) => each !== home))}
          />
        ))}
        {isBlocked ? (
          <Blocked count={exercises.length} onRemove={() => set([])} />
        ) : (
          <Select
            key={exercises.length}
            className={classes.add ?? ''}
            label={exercises.length === 0 ? t('outcome.exercises') : t('outcome.exerciseAdd')}
            placeholder={t('outcome.exerciseHint')}
            data={left.map((id) => ({ value: id, label: noteTermsEn.exercise[id] }))}
            value={null}
            onChange={(key) => {
              const exercise = left.find((id) => id === key);
              if (exercise !== undefined)
                set([...exercises, { exercise, dose: exerciseDoses[exercise].words.en }]);
            }}
            searchable
            openOnFocus={false}
            selectFirstOptionOnChange
            nothingFoundMessage={t('outcome.noExercise')}
          />
        )}
        {exercises.length > 0 && <p className={classes.note}>{t('outcome.stopRule')}</p>}
      </fieldset>
    </Unconfirmed>
  );
}

type ExerciseRowProps = {
  readonly home: HomeExercise;
  readonly onChange: (dose: string) => void;
  readonly onRemove: () => void;
};

function ExerciseRow({ home, onChange, onRemove }: ExerciseRowProps) {
  const exercise = noteTermsEn.exercise[home.exercise];
  return (
    <div className={classes.exercise}>
      <span>{exercise}</span>
      <LineField label={t('outcome.dose', { exercise })} labelHidden value={home.dose} onChange={onChange} />
      <ActionIcon size={26} aria-label={t('outcome.removeExercise', { exercise })} onClick={onRemove}>
        <Icon of={IconTrash} size={16} />
      </ActionIcon>
    </div>
  );
}

function Blocked({ count, onRemove }: { readonly count: number; readonly onRemove: () => void }) {
  const verdict = useVerdict();
  const because = ruleNames(
    verdict.matters.filter(({ blocksExercises }) => blocksExercises).map(({ ruleId }) => ruleId),
  );
  return (
    <div className={classes.inline}>
      <FlagMark tone="stop">{t('outcome.exercisesBlocked', { because })}</FlagMark>
      {count > 0 && (
        <Button variant="default" size="xs" onClick={onRemove}>
          {t('outcome.removeExercises')}
        </Button>
      )}
    </div>
  );
}
