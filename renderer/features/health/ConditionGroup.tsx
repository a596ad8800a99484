import { Button } from '@mantine/core';
import type { ConditionGroup as Group, HistoryCondition } from '#domain/safety/conditions.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { ConditionRow } from './ConditionRow.tsx';
import classes from './HealthForm.module.css';
import { PregnancyWeeks } from './PregnancyWeeks.tsx';
import type { HealthFormState } from './use-health-form.ts';

type ConditionGroupProps = {
  readonly group: Exclude<Group, 'stop'>;
  readonly conditions: readonly HistoryCondition[];
  readonly form: HealthFormState;
};

/** The conditions of one group. What was asked and is not so can be said of all the others at once. */
export function ConditionGroup({ group, conditions, form }: ConditionGroupProps) {
  const { draft, changeCondition, change, errors } = form;
  const title = t(`health.form.group.${group}`);
  const open = conditions.filter((id) => draft.conditions[id].answer === 'not-asked');
  return (
    <Section
      title={title}
      actions={
        open.length > 0 && (
          <Button
            variant="subtle"
            size="xs"
            aria-label={t('health.form.restNoOf', { group: title })}
            onClick={() => {
              for (const id of open) changeCondition(id, { answer: 'no' });
            }}
          >
            {t('health.form.restNo')}
          </Button>
        )
      }
    >
      <div className={classes.rows}>
        {conditions.map((id) => (
          <div key={id}>
            <ConditionRow
              id={id}
              entry={draft.conditions[id]}
              hasPlaces={group === 'area'}
              error={errors[`conditions.${id}.detail`]}
              onChange={changeCondition}
            />
            {id === 'pregnancy' && draft.conditions.pregnancy.answer === 'yes' && (
              <PregnancyWeeks
                value={draft.pregnancyWeeks}
                onChange={(pregnancyWeeks) => change({ pregnancyWeeks })}
              />
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}
