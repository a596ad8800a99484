import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import { FlagMark } from '#renderer/ui/FlagMark.tsx';
import classes from './LibraryPage.module.css';
import type { TextGroup } from './text-groups.ts';

export type BlockListProps = {
  readonly groups: readonly TextGroup[];
  readonly current: string;
  readonly onChoose: (key: string) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** The titles in their groups. One tab stop; up and down choose. */
export function BlockList({ groups, current, onChoose }: BlockListProps) {
  const list = useRef<HTMLElement>(null);
  const keys = groups.flatMap(({ items }) => items.map(({ key }) => key));

  const place = keys.indexOf(current);

  // It may have been chosen elsewhere, or have moved: what is overdue stands on top.
  useEffect(() => {
    if (place < 0) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = keys[place + step];
    event.preventDefault();
    if (next === undefined) return;
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`[data-block="${next}"]`)?.focus();
  };

  return (
    <nav ref={list} className={classes.list} aria-label={t('library.list')} onKeyDown={onKeyDown}>
      {groups.map((group) => (
        <div key={group.key} className={classes.group}>
          <h2 className={classes.groupTitle}>{group.label}</h2>
          <ul className={classes.items}>
            {group.items.map((item) => (
              <li key={item.key}>
                <button
                  type="button"
                  className={classes.item}
                  data-block={item.key}
                  aria-current={item.key === current || undefined}
                  tabIndex={item.key === current ? 0 : -1}
                  onClick={() => onChoose(item.key)}
                >
                  <bdi>{item.title}</bdi>
                  {item.isUnsaved && <span className={classes.quiet}>{t('library.unsaved')}</span>}
                  {item.isOverdue && <FlagMark tone="caution">{t('library.overdue')}</FlagMark>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
