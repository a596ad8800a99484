import { Select } from '@mantine/core';
import { type Stage, stages } from '#domain/clients/episode.ts';
import { type MeasureId, measureIds } from '#domain/measures/catalogue.ts';
import { type OutcomeFilters, type Period, periods } from '#domain/outcomes/filters.ts';
import { progressEn } from '#domain/terms/progress-en.ts';
import { useRead } from '#renderer/api/queries.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import classes from './OutcomesTab.module.css';
import { stageName } from './words.ts';

type FiltersProps = {
  readonly filters: OutcomeFilters;
  readonly mayChooseTherapist: boolean;
  readonly onChange: (filters: OutcomeFilters) => void;
};

/** What is counted. Each choice counts anew. */
export function Filters({ filters, mayChooseTherapist, onChange }: FiltersProps) {
  const set = (some: Partial<OutcomeFilters>) => onChange({ ...filters, ...some });
  return (
    <fieldset className={classes.filters} aria-label={t('outcomes.filters')}>
      <Select<Period>
        label={t('outcomes.period')}
        data={periods.map((value) => ({ value, label: t(`outcomes.periods.${value}`) }))}
        value={filters.period}
        allowDeselect={false}
        onChange={(period) => {
          if (period !== null) set({ period });
        }}
      />
      {filters.period === 'own' && <OwnDays filters={filters} onChange={set} />}
      {mayChooseTherapist && <TherapistChoice filters={filters} onChange={set} />}
      <Select<Stage>
        label={t('outcomes.stage')}
        placeholder={t('outcomes.everyStage')}
        data={stages.map((value) => ({ value, label: stageName(value) }))}
        value={filters.stage}
        clearable
        onChange={(stage) => set({ stage })}
      />
      <Select<MeasureId>
        label={t('outcomes.measure')}
        placeholder={t('outcomes.everyMeasure')}
        data={measureIds.map((value) => ({ value, label: progressEn.measure[value].name }))}
        value={filters.measure}
        clearable
        searchable
        onChange={(measure) => set({ measure })}
      />
    </fieldset>
  );
}

type PartProps = {
  readonly filters: OutcomeFilters;
  readonly onChange: (some: Partial<OutcomeFilters>) => void;
};

function OwnDays({ filters: { from, to }, onChange }: PartProps) {
  const dates = useDates();
  const today = dayOf(new Date());
  const common = {
    order: dates.order,
    today,
    format: dates.day,
    words: dateWords(),
    maxDate: today,
  } as const;
  return (
    <>
      <DateField
        label={t('outcomes.from')}
        value={from}
        onChange={(day) => onChange({ from: day })}
        {...common}
      />
      <DateField label={t('outcomes.to')} value={to} onChange={(day) => onChange({ to: day })} {...common} />
    </>
  );
}

/** In a practice of one there is nothing to choose. */
function TherapistChoice({ filters, onChange }: PartProps) {
  const therapists = useRead('therapists.list', {}).data?.therapists ?? [];
  if (therapists.length < 2) return null;
  return (
    <Select
      label={t('outcomes.therapist')}
      placeholder={t('outcomes.everybody')}
      data={therapists.map(({ therapistId, name }) => ({ value: therapistId, label: name }))}
      value={filters.therapistId}
      clearable
      onChange={(therapistId) => onChange({ therapistId })}
    />
  );
}
