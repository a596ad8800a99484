import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { rowForKey } from '../ui/list-keys.ts';
import { MarkedText } from '../ui/MarkedText.tsx';
import classes from './CommandPalette.module.css';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';

export type PaletteListProps = {
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  /** The entries still belong to what was typed before: Enter waits for those of what is typed now. */
  readonly isStale: boolean;
  /** Said beneath the entries. */
  readonly status: string;
  readonly onRun: (entry: PaletteEntry) => void;
};

const pageRows = 8;

function entryUnder({ target }: MouseEvent): string | undefined {
  const row = target instanceof Element ? target.closest('[data-entry]') : null;
  return row?.getAttribute('data-entry') ?? undefined;
}

/**
 * The field and what fits. The focus stays in the field; the first entry is chosen at once, arrows choose another,
 * Enter does it. A screen reader hears the chosen one, which Mantine's own palette does not tell it.
 */
export function PaletteList(props: PaletteListProps) {
  const { query, onQueryChange, groups, isStale, status, onRun } = props;
  const id = useId();
  // By its id, so that the same entry stays chosen when others come before it; null is the first.
  const [chosen, setChosen] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const entries = groups.flatMap((group) => group.entries);
  const active = Math.max(
    entries.findIndex((entry) => entry.id === chosen),
    0,
  );
  const activeEntry = entries[active];
  const idOf = (entry: PaletteEntry) => `${id}-${entry.id}`;

  useEffect(() => {
    if (active >= 0)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  useEffect(() => {
    if (!isWaiting || isStale) return;
    setWaiting(false);
    if (activeEntry !== undefined) onRun(activeEntry);
  }, [isWaiting, isStale, activeEntry, onRun]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      // Who chose an entry means that one; who only typed means the first of what will be found.
      if (isStale && chosen === null) setWaiting(true);
      else if (activeEntry !== undefined) onRun(activeEntry);
    } else {
      // Home and End belong to the text.
      const isText = event.key === 'Home' || event.key === 'End';
      const next = isText ? undefined : rowForKey(event.key, { active, count: entries.length, pageRows });
      if (next === undefined) return;
      setChosen(entries[next]?.id ?? null);
    }
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        className={classes.search}
        variant="unstyled"
        size="md"
        data-autofocus
        role="combobox"
        aria-label={t('app.palette.title')}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={activeEntry === undefined ? undefined : idOf(activeEntry)}
        aria-autocomplete="list"
        placeholder={t('app.palette.placeholder')}
        leftSection={<Icon of={IconSearch} />}
        value={query}
        onChange={(event) => {
          onQueryChange(event.currentTarget.value);
          setChosen(null);
          setWaiting(false);
        }}
        onKeyDown={onKeyDown}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t('app.palette.title')}
        className={classes.list}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        // The focus stays in the field, where the keys are heard.
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          const entry = entries.find((each) => each.id === entryUnder(event));
          if (entry !== undefined) onRun(entry);
        }}
      >
        {groups.map((group) => (
          <fieldset key={group.label} aria-label={group.label} className={classes.group}>
            <div className={classes.groupLabel} aria-hidden="true">
              {group.label}
            </div>
            {group.entries.map((entry) => (
              <Row key={entry.id} id={idOf(entry)} entry={entry} isActive={entry === activeEntry} />
            ))}
          </fieldset>
        ))}
      </div>
      <p role="status" className={classes.nothing}>
        {status}
      </p>
    </>
  );
}

type RowProps = {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
};

function Row({ id, entry, isActive }: RowProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={classes.row}
      data-entry={entry.id}
    >
      {entry.icon !== undefined && <Icon of={entry.icon} />}
      <div className={classes.words}>
        <div className={classes.line}>
          <bdi className={classes.rowLabel}>
            {entry.parts === undefined ? entry.label : <MarkedText parts={entry.parts} />}
          </bdi>{' '}
          {entry.hint !== undefined && <bdi className={classes.hint}>{entry.hint}</bdi>}
        </div>{' '}
        {entry.detail !== undefined && (
          <bdi className={classes.detail}>
            <MarkedText parts={entry.detail} />
          </bdi>
        )}
      </div>
      {entry.keys.length > 0 && (
        <span className={classes.keys} aria-hidden="true">
          <KeyHint keys={entry.keys} />
        </span>
      )}
    </div>
  );
}
