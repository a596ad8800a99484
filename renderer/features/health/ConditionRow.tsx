import { TextInput } from '@mantine/core';
import { memo } from 'react';
import type { ConditionEntry } from '#domain/health/history.ts';
import type { HistoryCondition } from '#domain/safety/conditions.ts';
import { healthEn } from '#domain/terms/health-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { conditionWord } from '#renderer/parts/health/condition-word.ts';
import { AnswerToggle } from '#renderer/ui/AnswerToggle.tsx';
import classes from './HealthForm.module.css';
import { PlaceRows } from './PlaceRows.tsx';

type ConditionRowProps = {
  readonly id: HistoryCondition;
  readonly entry: ConditionEntry;
  /** Whether it is asked where on the body. */
  readonly hasPlaces: boolean;
  readonly error: string | undefined;
  readonly onChange: (id: HistoryCondition, patch: Partial<ConditionEntry>) => void;
};

/** One condition: its answer, and with a "yes" its detail and its places. */
export const ConditionRow = memo(function ConditionRow(props: ConditionRowProps) {
  const { id, entry, hasPlaces, error, onChange } = props;
  const name = conditionWord(id);
  const isYes = entry.answer === 'yes';
  return (
    <div className={classes.condition} data-answer={entry.answer}>
      <span className={classes.name}>{name}</span>
      <AnswerToggle
        label={name}
        labels={healthEn.answer}
        value={entry.answer}
        onChange={(answer) => onChange(id, { answer })}
      />
      {(isYes || entry.detail !== '') && (
        <TextInput
          className={classes.under}
          label={t('health.form.columns.detail')}
          aria-label={t('health.form.detail', { name })}
          placeholder={t('health.form.detailHint')}
          dir="auto"
          value={entry.detail}
          error={error}
          onChange={(event) => onChange(id, { detail: event.currentTarget.value })}
        />
      )}
      {isYes && (hasPlaces || entry.places.length > 0) && (
        <div className={classes.under}>
          <PlaceRows name={name} places={entry.places} onChange={(places) => onChange(id, { places })} />
        </div>
      )}
    </div>
  );
});
