import { NumberInput } from '@mantine/core';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './HealthForm.module.css';

type PregnancyWeeksProps = {
  readonly value: number | null;
  readonly onChange: (weeks: number | null) => void;
};

/** Completed weeks on the day of asking, 0 to 45. */
export function PregnancyWeeks({ value, onChange }: PregnancyWeeksProps) {
  return (
    <NumberInput
      className={classes.weeks}
      label={t('health.form.weeks')}
      description={t('health.form.weeksHint')}
      min={0}
      max={45}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      value={value ?? ''}
      onChange={(weeks) => onChange(typeof weeks === 'number' ? weeks : null)}
    />
  );
}
