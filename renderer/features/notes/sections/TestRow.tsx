import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { testFacts } from '#domain/measures/special-tests.ts';
import type { TestEntry } from '#domain/notes/objective.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { testResultChoices, testStateChoices } from '../fields/choices.ts';
import { Named } from '../fields/Named.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import rowClasses from '../fields/RowList.module.css';
import { useFocusWhenNew } from '../fields/use-focus-when-new.ts';
import { inUnit } from '../range-words.ts';
import { angleChange, lastAngle, testName } from '../test-words.ts';
import { useRow } from '../use-rows.ts';

type TestRowProps = {
  readonly id: string;
  readonly isNew: boolean;
  readonly lastTime: readonly TestEntry[];
  readonly onRemove: (id: string) => void;
  /** Goes on to the next test. */
  readonly onNext: (row: TestEntry) => void;
};

/** One special test. A test that was not done has no result. */
export const TestRow = memo(function TestRow({ id, isNew, lastTime, onRemove, onNext }: TestRowProps) {
  const [entry, change] = useRow('tests', id);
  const values = useFocusWhenNew(isNew);
  if (entry === undefined) return null;
  const name = testName(entry);
  const isDone = entry.state === 'done';
  const last = lastAngle(entry, lastTime);
  const changed = angleChange(entry, lastTime);
  return (
    <div className={rowClasses.measure}>
      <div className={rowClasses.measureHead}>
        <span className={rowClasses.name}>{name}</span>
        <ChoiceChips
          label={t('entry.tests.stateOf', { name })}
          labelHidden
          dense
          options={testStateChoices}
          value={entry.state}
          onChange={(state) => {
            if (state === null) return;
            change(state === 'done' ? { state } : { state, result: null, angle: null });
          }}
        />
        <div className={rowClasses.ends}>
          <ActionIcon size={26} aria-label={t('entry.tests.remove', { name })} onClick={() => onRemove(id)}>
            <Icon of={IconTrash} size={16} />
          </ActionIcon>
        </div>
      </div>
      {isDone && (
        <div className={rowClasses.values} ref={values}>
          <Named label={t('entry.tests.result')}>
            <ChoiceChips
              label={t('entry.tests.resultOf', { name })}
              labelHidden
              dense
              options={testResultChoices}
              value={entry.result}
              onChange={(result) => change({ result })}
            />
          </Named>
          {testFacts[entry.test].hasAngle && (
            <Named label={t('entry.tests.angle')}>
              <NumberField
                label={t('entry.tests.angleOf', { name })}
                labelHidden
                low={0}
                high={120}
                decimals={1}
                unit={noteTermsEn.unit.degree}
                value={entry.angle}
                onChange={(angle) => change({ angle })}
                onEnter={() => onNext(entry)}
              />
            </Named>
          )}
          {last !== null && (
            <span className={rowClasses.last}>
              {t('entry.ranges.last', { value: inUnit(last, 'degree') })}
            </span>
          )}
        </div>
      )}
      {changed !== null && (
        <div role="status" className={rowClasses.changes}>
          <p>{changed}</p>
        </div>
      )}
    </div>
  );
});
