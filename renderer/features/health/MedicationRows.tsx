import { NativeSelect, TextInput } from '@mantine/core';
import { type Medication, medicationClasses } from '#domain/health/history.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { EntryRows } from './EntryRows.tsx';
import classes from './HealthForm.module.css';
import type { HealthFormState } from './use-health-form.ts';

const blank: Medication = { name: '', class: 'other', dose: '' };
const classOptions = medicationClasses.map((value) => ({
  value,
  label: healthEn.medicationClass[value],
}));

/** Medication by name, class and dose; the class says at once why it matters. */
export function MedicationRows({ form }: { readonly form: HealthFormState }) {
  const { draft, change, errors } = form;
  return (
    <EntryRows
      rows={draft.medications}
      blank={blank}
      onChange={(medications) => change({ medications })}
      addLabel={t('health.form.addMedication')}
      removeLabel={(row) => t('health.form.removeMedication', { row })}
    >
      {({ entry }, row, changeEntry) => (
        <>
          <TextInput
            aria-label={t('health.form.medicationName', { row })}
            label={t('health.form.columns.name')}
            dir="auto"
            value={entry.name}
            error={errors[`medications.${row - 1}.name`]}
            onChange={(event) => changeEntry({ name: event.currentTarget.value })}
          />
          <NativeSelect
            aria-label={t('health.form.medicationClass', { row })}
            label={t('health.form.columns.kind')}
            data={classOptions}
            value={entry.class}
            onChange={(event) => {
              const chosen = medicationClasses.find((each) => each === event.currentTarget.value);
              if (chosen !== undefined) changeEntry({ class: chosen });
            }}
          />
          <TextInput
            aria-label={t('health.form.medicationDose', { row })}
            label={t('health.form.columns.dose')}
            dir="auto"
            value={entry.dose}
            error={errors[`medications.${row - 1}.dose`]}
            onChange={(event) => changeEntry({ dose: event.currentTarget.value })}
          />
          {healthEn.medicationWhy[entry.class] !== '' && (
            <p className={classes.why}>{healthEn.medicationWhy[entry.class]}</p>
          )}
        </>
      )}
    </EntryRows>
  );
}
