import { Button, Modal, NumberInput, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { measureFacts } from '#domain/measures/catalogue.ts';
import { type Cadence, cadences, type MeasureFacts } from '#domain/measures/facts.ts';
import { valueInWords } from '#domain/progress/judgement-in-words.ts';
import type { MeasurePlan } from '#domain/progress/record.ts';
import type { SeriesName } from '#domain/progress/series.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useWrite } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { CallErrorState } from '#renderer/parts/CallErrorState.tsx';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import classes from './CourseCharts.module.css';
import { seriesName } from './measure-words.ts';

type PlanDialogProps = {
  readonly episodeId: string;
  readonly series: SeriesName;
  readonly plan: MeasurePlan | undefined;
  readonly onClose: () => void;
};

/** Where a measure should get to, until when, and how often it is asked. */
export function PlanDialog(props: PlanDialogProps) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={
        <>
          {t('progress.plan.title')}: <bdi>{seriesName(props.series)}</bdi>
        </>
      }
      withCloseButton={false}
    >
      <PlanForm {...props} />
    </Modal>
  );
}

type Draft = Pick<MeasurePlan, 'target' | 'targetOn' | 'cadence'>;
type Problems = { readonly target?: string };

function PlanForm({ episodeId, series, plan, onClose }: PlanDialogProps) {
  const dates = useDates();
  const { measure, item, side } = series;
  const facts = measureFacts[measure];
  const planning = useWrite('measures.plan');
  const [draft, setDraft] = useState<Draft>({
    target: plan?.target ?? null,
    targetOn: plan?.targetOn ?? null,
    cadence: plan?.cadence ?? null,
  });
  const [isDayWrong, setIsDayWrong] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const change = (patch: Partial<Draft>) => {
    setDraft((known) => ({ ...known, ...patch }));
    setProblems({});
  };
  const ends = { low: valueInWords(facts.low, progressEn), high: valueInWords(facts.high, progressEn) };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDayWrong || planning.isPending) return;
    const problem = problemOf(draft, facts, ends);
    setProblems(problem === null ? {} : { target: problem });
    if (problem === null) {
      planning.mutate({ episodeId, plan: { measure, item, side, ...draft } }, { onSuccess: onClose });
    }
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <NumberInput
        label={t('progress.plan.target')}
        description={t('progress.plan.targetHint', {
          ...ends,
          direction: progressEn.direction[facts.direction],
        })}
        data-autofocus
        value={draft.target ?? ''}
        decimalScale={facts.decimals}
        allowDecimal={facts.decimals > 0}
        allowNegative={facts.low < 0}
        hideControls
        {...(problems.target === undefined ? {} : { error: problems.target })}
        onChange={(next) =>
          change({ target: next === '' || Number.isNaN(Number(next)) ? null : Number(next) })
        }
      />
      <DateField
        label={t('progress.plan.targetOn')}
        value={draft.targetOn}
        onChange={(targetOn) => change({ targetOn })}
        onProblem={setIsDayWrong}
        order={dates.order}
        today={dayOf(new Date())}
        format={dates.day}
        words={dateWords()}
      />
      <Select
        label={t('progress.plan.cadence')}
        value={draft.cadence ?? 'usual'}
        allowDeselect={false}
        onChange={(chosen) => change({ cadence: cadences.find((each) => each === chosen) ?? null })}
        data={[
          { value: 'usual', label: t('progress.plan.usual', { cadence: cadenceWords(facts.cadence) }) },
          ...cadences.map((cadence) => ({ value: cadence, label: progressEn.cadence[cadence] })),
        ]}
      />
      {planning.error !== null && <CallErrorState error={planning.error} />}
      <div className={classes.formActions}>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={planning.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

const cadenceWords = (cadence: Cadence): string => progressEn.cadence[cadence].toLowerCase();

function problemOf(
  { target, targetOn }: Draft,
  { low, high }: Pick<MeasureFacts, 'low' | 'high'>,
  ends: { readonly low: string; readonly high: string },
): string | null {
  if (target === null) return targetOn === null ? null : t('progress.plan.dayWithoutTarget');
  return target < low || target > high ? t('progress.plan.wrong', ends) : null;
}
