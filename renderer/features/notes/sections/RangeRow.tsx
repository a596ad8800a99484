import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { movementFacts, type RangeMethod, unitOf } from '#domain/measures/ranges.ts';
import { rowPath } from '#domain/notes/carried.ts';
import type { RangeEntry } from '#domain/notes/objective.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Named } from '../fields/Named.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import rowClasses from '../fields/RowList.module.css';
import { RowMore } from '../fields/RowMore.tsx';
import { Unconfirmed } from '../fields/Unconfirmed.tsx';
import { useFocusWhenNew } from '../fields/use-focus-when-new.ts';
import { inUnit, lastValueOf, rangeChanges, rangeName } from '../range-words.ts';
import { useRow } from '../use-rows.ts';
import { hasMoreOfRange, RangeMore } from './RangeMore.tsx';

type RangeRowProps = {
  readonly id: string;
  readonly isNew: boolean;
  readonly lastTime: readonly RangeEntry[];
  readonly onRemove: (id: string) => void;
  /** Goes on to the next measure. */
  readonly onNext: (row: RangeEntry) => void;
};

/** One movement, measured before and after. */
export const RangeRow = memo(function RangeRow(props: RangeRowProps) {
  const { id, isNew, lastTime, onRemove, onNext } = props;
  const [range, change] = useRow('ranges', id);
  const [isOpen, setOpen] = useState(false);
  const values = useFocusWhenNew(isNew);
  if (range === undefined) return null;

  const name = rangeName(range);
  const { low, high } = movementFacts[range.movement];
  const unit = unitOf(range.movement, range.method);
  const last = lastValueOf(range, lastTime);
  const number = { low, high, decimals: 1 as const, unit: noteTermsEn.unit[unit], labelHidden: true };
  return (
    <Unconfirmed path={rowPath('objective', 'ranges', id)}>
      <div className={rowClasses.measure}>
        <div className={rowClasses.measureHead}>
          <span className={rowClasses.name}>{name}</span>
          <MethodOf range={range} name={name} onChange={(method) => change({ method })} />
          <div className={rowClasses.ends}>
            <RowMore
              label={t('entry.ranges.more', { name })}
              isOpen={isOpen}
              isFilled={hasMoreOfRange(range)}
              onToggle={() => setOpen((open) => !open)}
            />
            <ActionIcon
              size={26}
              aria-label={t('entry.ranges.remove', { name })}
              onClick={() => onRemove(id)}
            >
              <Icon of={IconTrash} size={16} />
            </ActionIcon>
          </div>
        </div>
        <div className={rowClasses.values} ref={values}>
          <Named label={t('entry.ranges.before')}>
            <NumberField
              {...number}
              label={t('entry.ranges.beforeOf', { name })}
              value={range.before}
              onChange={(before) => change({ before })}
            />
          </Named>
          <Named label={t('entry.ranges.after')}>
            <NumberField
              {...number}
              label={t('entry.ranges.afterOf', { name })}
              value={range.after}
              onChange={(after) => change({ after })}
              onEnter={() => onNext(range)}
            />
          </Named>
          {last !== null && (
            <span className={rowClasses.last}>{t('entry.ranges.last', { value: inUnit(last, unit) })}</span>
          )}
        </div>
        <div role="status" className={rowClasses.changes}>
          {rangeChanges(range, lastTime).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
        {isOpen && <RangeMore range={range} name={name} onChange={change} onEnter={() => onNext(range)} />}
      </div>
    </Unconfirmed>
  );
});

type MethodOfProps = {
  readonly range: RangeEntry;
  readonly name: string;
  readonly onChange: (method: RangeMethod) => void;
};

/** How it is measured: a choice where there is more than one way. */
function MethodOf({ range, name, onChange }: MethodOfProps) {
  const { methods } = movementFacts[range.movement];
  if (methods.length < 2 && methods.includes(range.method)) {
    return <span className={rowClasses.last}>{noteTermsEn.rangeMethod[range.method]}</span>;
  }
  return (
    <Select
      aria-label={t('entry.ranges.methodOf', { name })}
      size="xs"
      className={rowClasses.wide ?? ''}
      data={methods.map((value) => ({ value, label: noteTermsEn.rangeMethod[value] }))}
      value={range.method}
      onChange={(value) => {
        const method = methods.find((each) => each === value);
        if (method !== undefined) onChange(method);
      }}
      allowDeselect={false}
    />
  );
}
