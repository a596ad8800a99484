import { type KeyboardEvent, useRef } from 'react';
import { t } from '#renderer/i18n/i18n.ts';
import classes from './LibraryPage.module.css';

type AidListProps = {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly isArchived: boolean }[];
  /** Null, or one that is not in the list, where nothing of it is shown. */
  readonly current: string | null;
  readonly onChoose: (id: string) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Titles below each other. One tab stop; up and down choose. */
export function AidList({ label, items, current, onChoose }: AidListProps) {
  const list = useRef<HTMLElement>(null);
  const place = items.findIndex(({ id }) => id === current);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = items[place + step];
    if (next === undefined) return;
    onChoose(next.id);
    list.current?.querySelector<HTMLElement>(`[data-aid="${next.id}"]`)?.focus();
  };
  return (
    <nav ref={list} aria-label={label} onKeyDown={onKeyDown}>
      <ul className={classes.items}>
        {items.map(({ id, title, isArchived }, index) => (
          <li key={id}>
            <button
              type="button"
              className={classes.item}
              data-aid={id}
              aria-current={id === current || undefined}
              tabIndex={index === Math.max(0, place) ? 0 : -1}
              onClick={() => onChoose(id)}
            >
              <bdi>{title}</bdi>
              {isArchived && <span className={classes.quiet}>{t('writing.aid.archived')}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
