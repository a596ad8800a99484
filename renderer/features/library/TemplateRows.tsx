import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { memo, useCallback, useRef } from 'react';
import type { WorkPlace } from '#domain/anatomy/structures.ts';
import { hasPressure, type Stroke, type Technique } from '#domain/notes/techniques.ts';
import { newTemplateRow, type TemplateRow, templateMinutes } from '#domain/notes/templates/template.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SideToggle } from '#renderer/ui/SideToggle.tsx';
import classes from './AidsDesk.module.css';
import { CountField } from './CountField.tsx';
import { placeChoices, pressureChoices, strokeChoices, techniqueChoices } from './template-choices.ts';

const sideLabels = {
  left: { short: t('notes.sides.leftShort'), full: t('notes.sides.left') },
  both: { short: t('notes.sides.bothShort'), full: t('notes.sides.both') },
  right: { short: t('notes.sides.rightShort'), full: t('notes.sides.right') },
};

type TemplateRowsProps = {
  readonly rows: readonly TemplateRow[];
  readonly onChange: (rows: TemplateRow[]) => void;
  readonly errors: Readonly<Record<string, string>>;
};

/** The rows of treatment that a template brings, with their sum of minutes. */
export function TemplateRows({ rows, onChange, errors }: TemplateRowsProps) {
  // Rows are many and heavy: only the one that is changed is drawn again.
  const newest = useRef({ rows, onChange });
  newest.current = { rows, onChange };
  const changeAt = useCallback((place: number, patch: Partial<TemplateRow>) => {
    const now = newest.current;
    now.onChange(now.rows.map((row, index) => (index + 1 === place ? { ...row, ...patch } : row)));
  }, []);
  const removeAt = useCallback((place: number) => {
    const now = newest.current;
    now.onChange(now.rows.filter((_, index) => index + 1 !== place));
  }, []);
  const last = rows.at(-1);
  return (
    <fieldset className={classes.rows}>
      <legend className={classes.quiet}>
        {t('writing.template.rows', { minutes: templateMinutes({ rows: [...rows] }) })}
      </legend>
      {rows.map((row, index) => (
        <Row
          // Rows have no name of their own in a template: their place is what tells them apart.
          key={`row ${index + 1}`}
          row={row}
          place={index + 1}
          error={Object.entries(errors).find(([path]) => path.startsWith(`rows.${index}.`))?.[1]}
          onChange={changeAt}
          onRemove={removeAt}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon of={IconPlus} size={16} />}
          onClick={() =>
            onChange([
              ...rows,
              newTemplateRow({
                technique: last?.technique ?? 'swedish',
                stroke: last?.stroke ?? null,
                structure: 'low-back',
              }),
            ])
          }
        >
          {t('writing.template.addRow')}
        </Button>
      </div>
    </fieldset>
  );
}

type RowProps = {
  readonly row: TemplateRow;
  readonly place: number;
  readonly error: string | undefined;
  readonly onChange: (place: number, patch: Partial<TemplateRow>) => void;
  readonly onRemove: (place: number) => void;
};

const Row = memo(function Row({ row, place, error, onChange: onChangeAt, onRemove }: RowProps) {
  const onChange = (patch: Partial<TemplateRow>) => onChangeAt(place, patch);
  const strokes = strokeChoices(row.technique);
  const named = (name: string) => t('writing.template.inRow', { name, place });
  return (
    <div className={classes.row}>
      <Select<Technique>
        className={classes.what}
        size="xs"
        aria-label={named(t('notes.treatment.technique'))}
        data={techniqueChoices}
        value={row.technique}
        onChange={(technique) => technique !== null && onChange({ technique, stroke: null })}
        allowDeselect={false}
        searchable
      />
      {strokes.length > 0 && (
        <Select<Stroke>
          className={classes.what}
          size="xs"
          aria-label={named(t('writing.template.stroke'))}
          placeholder={t('writing.template.stroke')}
          data={[...strokes]}
          value={row.stroke}
          onChange={(stroke) => onChange({ stroke })}
          clearable
        />
      )}
      <Select<WorkPlace>
        className={classes.what}
        size="xs"
        aria-label={named(t('notes.treatment.structure'))}
        data={placeChoices}
        value={row.structure}
        onChange={(structure) => structure !== null && onChange({ structure })}
        allowDeselect={false}
        searchable
      />
      <SideToggle
        dense
        labelHidden
        label={named(t('notes.treatment.side'))}
        labels={sideLabels}
        value={row.side}
        onChange={(side) => onChange({ side: side ?? 'both' })}
      />
      {hasPressure(row.technique) && (
        <Select
          className={classes.pressure}
          size="xs"
          aria-label={named(t('notes.treatment.pressure'))}
          placeholder={t('notes.treatment.pressure')}
          data={pressureChoices}
          value={row.pressure === null ? null : String(row.pressure)}
          onChange={(pressure) => onChange({ pressure: pressure === null ? null : Number(pressure) })}
          clearable
        />
      )}
      <Count
        {...{ row, named, onChange }}
        field="minutes"
        label={t('writing.template.minutes')}
        unit={t('writing.template.minutesUnit')}
        error={error}
      />
      {row.technique === 'trigger-point' && (
        <>
          <Count
            {...{ row, named, onChange }}
            field="holdSeconds"
            label={t('writing.template.holdSeconds')}
            unit={t('writing.template.secondsUnit')}
          />
          <Count
            {...{ row, named, onChange }}
            field="repeats"
            label={t('writing.template.repeats')}
            unit={t('writing.template.timesUnit')}
          />
        </>
      )}
      <TextInput
        className={classes.what}
        size="xs"
        aria-label={named(t('writing.template.detail'))}
        placeholder={t('writing.template.detail')}
        dir="auto"
        value={row.detail}
        onChange={(event) => onChange({ detail: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        aria-label={t('writing.template.removeRow', { place })}
        onClick={() => onRemove(place)}
      >
        <Icon of={IconTrash} />
      </ActionIcon>
    </div>
  );
});

type CountProps = {
  readonly row: TemplateRow;
  readonly onChange: (patch: Partial<TemplateRow>) => void;
  readonly named: (name: string) => string;
  readonly field: 'minutes' | 'holdSeconds' | 'repeats';
  readonly label: string;
  readonly unit: string;
  readonly error?: string | undefined;
};

function Count({ row, named, field, label, unit, error, onChange }: CountProps) {
  return (
    <CountField
      className={classes.short}
      size="xs"
      label={named(label)}
      unit={unit}
      value={row[field]}
      error={error}
      onChange={(value) => onChange({ [field]: value })}
    />
  );
}
