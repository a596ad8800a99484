import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { rowForKey } from '../ui/list-keys.ts';
import classes from './CommandPalette.module.css';
import type { PaletteEntry, PaletteGroup } from './palette-entries.ts';

export type PaletteListProps = {
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  readonly isSearching: boolean;
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
export function PaletteList({ query, onQueryChange, groups, isSearching, onRun }: PaletteListProps) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const entries = groups.flatMap((group) => group.entries);
  const active = Math.min(chosen, Math.max(entries.length - 1, 0));
  const activeEntry = entries[active];
  const idOf = (entry: PaletteEntry) => `${id}-${entry.id}`;

  useEffect(() => {
    if (active >= 0)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      if (activeEntry !== undefined) onRun(activeEntry);
    } else {
      // Home and End belong to the text.
      const isText = event.key === 'Home' || event.key === 'End';
      const next = isText ? undefined : rowForKey(event.key, { active, count: entries.length, pageRows });
      if (next === undefined) return;
      setChosen(next);
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
          setChosen(0);
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
          <div key={group.label} role="presentation" className={classes.group}>
            <div className={classes.groupLabel} aria-hidden="true">
              {group.label}
            </div>
            {group.entries.map((entry) => (
              <Row key={entry.id} id={idOf(entry)} entry={entry} isActive={entry === activeEntry} />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={classes.nothing}>
        {entries.length === 0 && !isSearching ? t('app.palette.nothing') : ''}
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
      <bdi className={classes.rowLabel}>{entry.label}</bdi>{' '}
      {entry.hint !== undefined && <bdi className={classes.hint}>{entry.hint}</bdi>}
      {entry.keys.length > 0 && (
        <span className={classes.keys} aria-hidden="true">
          <KeyHint keys={entry.keys} />
        </span>
      )}
    </div>
  );
}
