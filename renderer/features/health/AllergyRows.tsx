import { NativeSelect, TextInput } from '@mantine/core';
import { type Allergy, allergyKinds } from '#domain/health/history.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { EntryRows } from './EntryRows.tsx';
import type { HealthFormState } from './use-health-form.ts';

const blank: Allergy = { kind: 'other', detail: '' };
const kindOptions = allergyKinds.map((value) => ({ value, label: healthEn.allergyKind[value] }));

/** Allergies by kind: what must not touch the skin, and medicines. */
export function AllergyRows({ form }: { readonly form: HealthFormState }) {
  const { draft, change, errors } = form;
  return (
    <EntryRows
      rows={draft.allergies}
      blank={blank}
      onChange={(allergies) => change({ allergies })}
      addLabel={t('health.form.addAllergy')}
      removeLabel={(row) => t('health.form.removeAllergy', { row })}
    >
      {({ entry }, row, changeEntry) => (
        <>
          <NativeSelect
            aria-label={t('health.form.allergyKind', { row })}
            label={t('health.form.columns.allergy')}
            data={kindOptions}
            value={entry.kind}
            onChange={(event) => {
              const chosen = allergyKinds.find((each) => each === event.currentTarget.value);
              if (chosen !== undefined) changeEntry({ kind: chosen });
            }}
          />
          <TextInput
            aria-label={t('health.form.allergyDetail', { row })}
            label={t('health.form.columns.detail')}
            dir="auto"
            value={entry.detail}
            error={errors[`allergies.${row - 1}.detail`]}
            onChange={(event) => changeEntry({ detail: event.currentTarget.value })}
          />
        </>
      )}
    </EntryRows>
  );
}
