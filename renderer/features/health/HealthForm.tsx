import { Checkbox, Textarea } from '@mantine/core';
import { notAskedCount } from '#domain/health/tidy.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { AllergyRows } from './AllergyRows.tsx';
import { ConditionGroup } from './ConditionGroup.tsx';
import { conditionGroupsOfHistory } from './condition-groups.ts';
import classes from './HealthForm.module.css';
import { bodyOf } from './health-draft.ts';
import { MedicationRows } from './MedicationRows.tsx';
import { SurgeryRows } from './SurgeryRows.tsx';
import { TopicSection } from './TopicSection.tsx';
import type { HealthFormState } from './use-health-form.ts';

/** Every question of the history, in the order in which it is asked. */
export function HealthForm({ form }: { readonly form: HealthFormState }) {
  const { draft, change, errors } = form;
  const missing = notAskedCount(bodyOf(draft));
  return (
    <div className={classes.root}>
      <p className={classes.keys}>{t('health.form.keys')}</p>
      {conditionGroupsOfHistory.map(({ group, conditions }) => (
        <ConditionGroup key={group} group={group} conditions={conditions} form={form} />
      ))}
      <TopicSection topic="medications" form={form}>
        <MedicationRows form={form} />
      </TopicSection>
      <TopicSection topic="allergies" form={form}>
        <AllergyRows form={form} />
      </TopicSection>
      <TopicSection topic="surgeries" form={form}>
        <SurgeryRows form={form} />
      </TopicSection>
      {(['implants', 'injuries'] as const).map((topic) => (
        <TopicSection key={topic} topic={topic} form={form}>
          <Textarea
            label={t(`health.form.${topic}`)}
            dir="auto"
            autosize
            minRows={1}
            value={draft[topic]}
            error={errors[topic]}
            onChange={(event) => change({ [topic]: event.currentTarget.value })}
          />
        </TopicSection>
      ))}
      <Textarea
        label={healthEn.words}
        dir="auto"
        autosize
        minRows={2}
        value={draft.words}
        error={errors.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <Checkbox
        label={t('health.form.full')}
        description={
          missing === 0 ? t('health.form.fullHint') : t('health.form.fullMissing', { count: missing })
        }
        checked={form.isFullReview}
        onChange={(event) => form.setFullReview(event.currentTarget.checked)}
      />
    </div>
  );
}
