import { MultiSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type StructureId, structureIds } from '#domain/anatomy/structures.ts';
import { exerciseDoses } from '#domain/handouts/exercise-doses.ts';
import { type ExerciseId, exerciseIds } from '#domain/handouts/exercises.ts';
import { shippedTemplateIds } from '#domain/notes/templates/shipped.ts';
import { type TemplateFields, templateFields } from '#domain/notes/templates/template.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { problemsOf } from '#renderer/parts/form-problems.ts';
import { AidActions } from './AidActions.tsx';
import classes from './AidsDesk.module.css';
import type { Aid } from './aid.ts';
import { CountField } from './CountField.tsx';
import { TemplateRows } from './TemplateRows.tsx';
import {
  exerciseChoices,
  rangeChoices,
  rangeKeys,
  rangesOfKeys,
  structureChoices,
} from './template-choices.ts';

type TemplateFormProps = {
  readonly aid: Aid<TemplateFields> | null;
  readonly fields: TemplateFields;
  readonly onChange: (fields: TemplateFields) => void;
  readonly onSaved: (id: string) => void;
  readonly onCopy: () => void;
  /** It was saved a moment ago. */
  readonly wasSaved: boolean;
};

/** One template, to be changed. */
export function TemplateForm({ aid, fields, onChange, onSaved, onCopy, wasSaved }: TemplateFormProps) {
  const creating = useWrite('templates.create');
  const updating = useWrite('templates.update');
  const archiving = useWrite('templates.setArchived');
  const restoring = useWrite('templates.restore');
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const change = (patch: Partial<TemplateFields>) => {
    setProblems({});
    onChange({ ...fields, ...patch });
  };
  const done = { onSuccess: ({ id }: { readonly id: string }) => onSaved(id) };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(templateFields, fields);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (aid === null) creating.mutate({ fields }, done);
    else updating.mutate({ templateId: aid.id, expectedNumber: aid.number, fields }, done);
  };
  const restore = () => {
    const templateId = shippedTemplateIds.find((id) => id === aid?.id);
    if (aid !== null && templateId !== undefined) {
      restoring.mutate({ templateId, expectedNumber: aid.number }, done);
    }
  };
  const setExercises = (ids: readonly string[]) =>
    change({
      exercises: exerciseIds
        .filter((id) => ids.includes(id))
        .map((exercise) => ({
          exercise,
          dose:
            fields.exercises.find((each) => each.exercise === exercise)?.dose ??
            exerciseDoses[exercise].words.en,
        })),
    });
  const setDose = (exercise: ExerciseId, dose: string) =>
    change({
      exercises: fields.exercises.map((each) => (each.exercise === exercise ? { exercise, dose } : each)),
    });

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.pair}>
        <TextInput
          label={t('writing.template.name')}
          dir="auto"
          required
          value={fields.name}
          error={problems.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <CountField
          label={t('writing.template.sessionMinutes')}
          value={fields.sessionMinutes}
          error={problems.sessionMinutes}
          onChange={(sessionMinutes) => change({ sessionMinutes })}
        />
      </div>
      <TemplateRows rows={fields.rows} errors={problems} onChange={(rows) => change({ rows })} />
      <MultiSelect
        label={t('writing.template.ranges')}
        data={rangeChoices}
        value={rangeKeys(fields.ranges)}
        onChange={(keys) => change({ ranges: rangesOfKeys(keys, fields.ranges) })}
        searchable
      />
      <div className={classes.pair}>
        <CountField
          label={t('writing.template.activities')}
          value={fields.activities}
          error={problems.activities}
          onChange={(activities) => change({ activities: activities ?? 0 })}
        />
        <CountField
          label={t('writing.template.sessionCount')}
          value={fields.sessionCount}
          error={problems.sessionCount}
          onChange={(sessionCount) => change({ sessionCount })}
        />
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('notes.plan.frequency')}
          dir="auto"
          value={fields.frequency}
          error={problems.frequency}
          onChange={(event) => change({ frequency: event.currentTarget.value })}
        />
        <TextInput
          label={t('notes.plan.nextFocus')}
          dir="auto"
          value={fields.nextFocus}
          error={problems.nextFocus}
          onChange={(event) => change({ nextFocus: event.currentTarget.value })}
        />
      </div>
      <MultiSelect
        label={t('writing.template.focus')}
        data={structureChoices}
        value={[...fields.focus]}
        error={problems.focus}
        onChange={(ids) => change({ focus: structureIds.filter((id: StructureId) => ids.includes(id)) })}
        searchable
      />
      <MultiSelect
        label={t('writing.template.exercises')}
        data={exerciseChoices}
        value={fields.exercises.map(({ exercise }) => exercise)}
        onChange={setExercises}
        searchable
      />
      {fields.exercises.map(({ exercise, dose }, index) => (
        <TextInput
          key={exercise}
          label={t('writing.template.doseOf', { name: noteTermsEn.exercise[exercise] })}
          dir="auto"
          value={dose}
          error={problems[`exercises.${index}.dose`]}
          onChange={(event) => setDose(exercise, event.currentTarget.value)}
        />
      ))}
      <Textarea
        label={t('notes.plan.homeCare')}
        dir="auto"
        autosize
        minRows={2}
        value={fields.homeCare}
        error={problems.homeCare}
        onChange={(event) => change({ homeCare: event.currentTarget.value })}
      />
      <AidActions
        aid={aid}
        isChanged={aid === null || JSON.stringify(fields) !== JSON.stringify(aid.fields)}
        isBusy={creating.isPending || updating.isPending || archiving.isPending || restoring.isPending}
        wasSaved={wasSaved}
        error={creating.error ?? updating.error ?? archiving.error ?? restoring.error}
        onCopy={onCopy}
        onSetArchived={(isArchived) =>
          aid !== null &&
          archiving.mutate({ templateId: aid.id, expectedNumber: aid.number, isArchived }, done)
        }
        onRestore={restore}
      />
    </form>
  );
}
