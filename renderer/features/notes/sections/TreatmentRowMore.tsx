import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { compressionBounds, isHeld } from '#domain/notes/presets.ts';
import { clientPositions, lubricants, rowResponses, tools } from '#domain/notes/techniques.ts';
import type { TreatmentRow } from '#domain/notes/treatment.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import { Scale } from '#renderer/ui/Scale.tsx';
import { LineField } from '../fields/LineField.tsx';
import { Named } from '../fields/Named.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { scaleLabels } from '../fields/ScaleField.tsx';
import classes from './TreatmentRow.module.css';

type TreatmentRowMoreProps = {
  readonly treatment: TreatmentRow;
  /** Counted from 1. */
  readonly row: number;
  readonly onChange: (patch: Partial<TreatmentRow>) => void;
  readonly onNext: () => void;
  readonly children: ReactNode;
};

/** The rest of a row: how the client lay, with what, how it felt and what came of it. */
export function TreatmentRowMore({ treatment, row, onChange, onNext, children }: TreatmentRowMoreProps) {
  const ofRow = (name: string) => t('treatment.ofRow', { name, row });
  const isTooMuch =
    isHeld(treatment) && treatment.discomfort !== null && treatment.discomfort > compressionBounds.discomfort;
  return (
    <div className={classes.more}>
      {isHeld(treatment) && (
        <>
          <Named label={t('treatment.holdSeconds')}>
            <NumberField
              label={ofRow(t('treatment.holdSeconds'))}
              labelHidden
              low={1}
              high={600}
              step={10}
              value={treatment.holdSeconds}
              onChange={(holdSeconds) => onChange({ holdSeconds })}
              onEnter={onNext}
            />
          </Named>
          <Named label={t('treatment.repeats')}>
            <NumberField
              label={ofRow(t('treatment.repeats'))}
              labelHidden
              low={1}
              high={50}
              value={treatment.repeats}
              onChange={(repeats) => onChange({ repeats })}
              onEnter={onNext}
            />
          </Named>
        </>
      )}
      <WordSelect
        label={t('treatment.position')}
        row={row}
        values={clientPositions}
        words={noteTermsEn.position}
        value={treatment.position}
        onChange={(position) => onChange({ position })}
      />
      <WordSelect
        label={t('treatment.tool')}
        row={row}
        values={tools}
        words={noteTermsEn.tool}
        value={treatment.tool}
        onChange={(tool) => onChange({ tool })}
      />
      <WordSelect
        label={t('treatment.lubricant')}
        row={row}
        values={lubricants}
        words={noteTermsEn.lubricant}
        value={treatment.lubricant}
        onChange={(lubricant) => onChange({ lubricant })}
      />
      <WordSelect
        label={t('treatment.response')}
        row={row}
        values={rowResponses}
        words={noteTermsEn.rowResponse}
        value={treatment.response}
        onChange={(response) => onChange({ response })}
      />
      <div className={classes.wide}>
        <Named label={t('treatment.discomfort')}>
          <Scale
            label={ofRow(t('treatment.discomfort'))}
            labelHidden
            dense
            min={0}
            max={10}
            labels={scaleLabels}
            value={treatment.discomfort}
            onChange={(discomfort) => onChange({ discomfort })}
          />
        </Named>
        {isTooMuch && <FlagMark tone="caution">{t('treatment.discomfortHigh')}</FlagMark>}
      </div>
      <div className={classes.wide}>
        <Named label={t('treatment.detail')}>
          <LineField
            label={ofRow(t('treatment.detail'))}
            labelHidden
            value={treatment.detail}
            onChange={(detail) => onChange({ detail })}
            onEnter={onNext}
          />
        </Named>
      </div>
      {children}
    </div>
  );
}

type WordSelectProps<Value extends string> = {
  readonly label: string;
  readonly row: number;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
};

/** One word out of a few, or none. */
function WordSelect<Value extends string>(props: WordSelectProps<Value>) {
  const { label, row, values, words, value, onChange } = props;
  return (
    <Named label={label}>
      <Select
        aria-label={t('treatment.ofRow', { name: label, row })}
        size="xs"
        placeholder={t('treatment.nothing')}
        data={values.map((each) => ({ value: each, label: words[each] }))}
        value={value}
        onChange={(chosen) => onChange(values.find((each) => each === chosen) ?? null)}
        clearable
      />
    </Named>
  );
}
