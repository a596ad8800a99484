import { Select } from '@mantine/core';
import { useRef } from 'react';
import type { RangeEntry } from '#domain/notes/objective.ts';
import { t } from '#renderer/i18n/i18n.ts';
import { useDraft, useDraftValue } from '../draft-context.tsx';
import rowClasses from '../fields/RowList.module.css';
import { RowList } from '../fields/RowList.tsx';
import { newRangeOf, nextOption, rangeOptions } from '../range-words.ts';
import { useRows } from '../use-rows.ts';
import { RangeRow } from './RangeRow.tsx';
import classes from './sections.module.css';

const none: readonly RangeEntry[] = [];

/** Range of motion, before and after. No value is called normal or abnormal; only a change can be more than noise. */
export function Ranges() {
  const { previous } = useDraft();
  const { ids, now, add, remove, added, undo } = useRows('ranges');
  const adding = useRef<HTMLInputElement>(null);
  const lastTime = previous?.body.objective.ranges ?? none;
  // Which movements there are, so that the list of what can be added follows them and nothing else.
  const places = useDraftValue(({ objective }) =>
    objective.ranges.map(({ movement, side }) => `${movement}:${side}`).join(' '),
  );
  const addOption = (option: string | null) => {
    const range = option === null ? null : newRangeOf(option, lastTime);
    if (range !== null) add(range);
  };
  const goOn = (row: RangeEntry) => {
    const next = nextOption(row, now(), lastTime);
    if (next === null) adding.current?.focus();
    else addOption(next);
  };

  return (
    <section className={classes.sub} aria-label={t('entry.ranges.title')}>
      <h3 className={classes.subtitle}>{t('entry.ranges.title')}</h3>
      {ids.length > 0 && <p className={classes.note}>{t('entry.ranges.hint')}</p>}
      <RowList
        kind="range"
        columns={[]}
        isEmpty
        removed={undo === null ? null : { text: t('entry.ranges.removed'), onUndo: undo }}
      >
        {ids.map((id) => (
          <RangeRow
            key={id}
            id={id}
            isNew={id === added}
            lastTime={lastTime}
            onRemove={remove}
            onNext={goOn}
          />
        ))}
        <div className={rowClasses.composer} data-add="range">
          <Select
            key={places}
            ref={adding}
            label={t('entry.ranges.add')}
            placeholder={t('entry.ranges.addHint')}
            data={rangeOptions(now(), lastTime).map(({ group, items }) => ({ group, items: [...items] }))}
            value={null}
            onChange={addOption}
            searchable
            openOnFocus={false}
            selectFirstOptionOnChange
            allowDeselect={false}
            nothingFoundMessage={t('entry.ranges.none')}
          />
        </div>
      </RowList>
    </section>
  );
}
