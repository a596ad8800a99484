import { Checkbox, TextInput } from '@mantine/core';
import type { Surgery } from '#domain/health/history.ts';
import { dayOf, useDates } from '#renderer/i18n/dates.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { dateWords } from '#renderer/parts/date-words.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { EntryRows } from './EntryRows.tsx';
import classes from './HealthForm.module.css';
import type { HealthFormState } from './use-health-form.ts';

const blank: Surgery = { what: '', on: null, isSpinal: false };

/** Operations: what, when, and whether on the spine. */
export function SurgeryRows({ form }: { readonly form: HealthFormState }) {
  const { draft, change, errors, setDayProblem } = form;
  const dates = useDates();
  const today = dayOf(new Date());
  return (
    <EntryRows
      rows={draft.surgeries}
      blank={blank}
      onChange={(surgeries) => change({ surgeries })}
      addLabel={t('health.form.addSurgery')}
      removeLabel={(row) => t('health.form.removeSurgery', { row })}
    >
      {({ key, entry }, row, changeEntry) => {
        const error = errors[`surgeries.${row - 1}.on`];
        return (
          <>
            <TextInput
              label={t('health.form.surgeryWhat', { row })}
              dir="auto"
              value={entry.what}
              error={errors[`surgeries.${row - 1}.what`]}
              onChange={(event) => changeEntry({ what: event.currentTarget.value })}
            />
            <DateField
              label={t('health.form.surgeryOn', { row })}
              value={entry.on}
              onChange={(on) => changeEntry({ on })}
              onProblem={(isWrong) => setDayProblem(key, isWrong)}
              order={dates.order}
              today={today}
              maxDate={today}
              format={dates.day}
              words={dateWords()}
              {...(error === undefined ? {} : { error })}
            />
            <Checkbox
              className={classes.check}
              label={t('health.form.surgerySpinal')}
              checked={entry.isSpinal}
              onChange={(event) => changeEntry({ isSpinal: event.currentTarget.checked })}
            />
          </>
        );
      }}
    </EntryRows>
  );
}
