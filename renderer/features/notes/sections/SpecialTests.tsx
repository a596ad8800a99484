import { Select } from '@mantine/core';
import { useRef } from 'react';
import { newTest, type TestEntry } from '#domain/notes/objective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft } from '../draft-context.tsx';
import rowClasses from '../fields/RowList.module.css';
import { RowList } from '../fields/RowList.tsx';
import { otherSide, testOfOption, testOptions } from '../test-words.ts';
import { useRows } from '../use-rows.ts';
import classes from './sections.module.css';
import { TestRow } from './TestRow.tsx';

const none: readonly TestEntry[] = [];

/** Special tests: they help to decide, and are no diagnosis (Simpson and Gemmell 2006). */
export function SpecialTests() {
  const { previous } = useDraft();
  const { ids, now, add, remove, added, undo } = useRows('tests');
  const adding = useRef<HTMLInputElement>(null);
  const lastTime = previous?.body.objective.tests ?? none;
  const addPlace = (place: Pick<TestEntry, 'test' | 'side'> | null) => {
    if (place !== null) add(newTest(crypto.randomUUID(), place));
  };
  const goOn = (row: TestEntry) => {
    const other = otherSide(row, now());
    if (other === null) adding.current?.focus();
    else addPlace(other);
  };

  return (
    <section className={classes.sub} aria-label={t('entry.tests.title')}>
      <h3 className={classes.subtitle}>{t('entry.tests.title')}</h3>
      {ids.length > 0 && (
        <p className={classes.note} title={t('entry.tests.source')}>
          {t('entry.tests.hint')}
        </p>
      )}
      <RowList
        kind="test"
        columns={[]}
        isEmpty
        removed={undo === null ? null : { text: t('entry.tests.removed'), onUndo: undo }}
      >
        {ids.map((id) => (
          <TestRow
            key={id}
            id={id}
            isNew={id === added}
            lastTime={lastTime}
            onRemove={remove}
            onNext={goOn}
          />
        ))}
        <div className={rowClasses.composer} data-add="test">
          <Select
            key={ids.join(' ')}
            ref={adding}
            label={t('entry.tests.add')}
            placeholder={t('entry.tests.addHint')}
            data={testOptions}
            value={null}
            onChange={(option) => addPlace(testOfOption(option))}
            searchable
            openOnFocus={false}
            selectFirstOptionOnChange
            allowDeselect={false}
            nothingFoundMessage={t('entry.tests.none')}
          />
        </div>
      </RowList>
    </section>
  );
}
