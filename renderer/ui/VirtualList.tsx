import {
  defaultRangeExtractor,
  observeElementRect,
  type Range,
  useVirtualizer,
} from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { rowForKey } from './list-keys.ts';
import classes from './VirtualList.module.css';

/** Lets a search field above the list drive it without giving up the focus. */
export interface VirtualListHandle {
  readonly focus: () => void;
  /** Handles a key as if the list had the focus; true when it was one of the list's keys. */
  readonly pressKey: (key: string) => boolean;
}

export interface VirtualListProps<Row> {
  /** Name of the list, e.g. `Clients`. */
  readonly label: string;
  /** Rows in all, loaded or not. */
  readonly count: number;
  /** The row, or undefined while it is not loaded. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly renderRow: (row: Row, state: { readonly index: number; readonly active: boolean }) => ReactNode;
  /** Said for a row that is not loaded yet. */
  readonly loadingLabel: string;
  /** Click or Enter. */
  readonly onOpen?: (row: Row, index: number) => void;
  /** First and last row on the screen, margin included, whenever they change. */
  readonly onRangeChange?: (range: { readonly start: number; readonly end: number }) => void;
  /** When it changes, e.g. with the search text, the list starts from the top again. */
  readonly resetKey?: string;
  readonly rowHeight?: number;
  readonly handle?: Ref<VirtualListHandle>;
}

function rowUnder(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
  return row === null ? null : Number(row.getAttribute('data-row'));
}

/** Height to assume where the window has no layout yet. */
const assumedHeight = 480;

/**
 * A list of any length that draws only what is on the screen. It is one tab stop: arrows, Page Up, Page
 * Down, Home and End move, Enter opens. It fills the height of its parent.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, count, rowAt, renderRow, loadingLabel, onOpen, onRangeChange, resetKey, handle } = props;
  const { rowHeight = 44 } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeState, setActive] = useState(0);
  const active = Math.min(activeState, Math.max(count - 1, 0));

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 0, height: assumedHeight },
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) =>
        report(rect.height > 0 ? rect : { ...rect, height: assumedHeight }),
      ),
    // The active row stays drawn while it is scrolled away, so that a screen reader never loses it.
    rangeExtractor: (range: Range) => {
      const rows = defaultRangeExtractor(range);
      return rows.includes(active) || active >= range.count ? rows : [...rows, active].sort((a, b) => a - b);
    },
  });

  const items = virtualizer.getVirtualItems();
  const start = virtualizer.range?.startIndex ?? 0;
  const end = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (count > 0) onRangeChange?.({ start: Math.max(start - 8, 0), end: Math.min(end + 8, count - 1) });
  }, [start, end, count, onRangeChange]);

  const lastReset = useRef(resetKey);
  useEffect(() => {
    if (lastReset.current === resetKey) return;
    lastReset.current = resetKey;
    setActive(0);
    // Asking for the top from the top would make the browser lay out the page once more.
    if ((virtualizer.scrollOffset ?? 0) > 0) virtualizer.scrollToOffset(0);
  }, [resetKey, virtualizer]);

  const open = (index: number) => {
    const row = rowAt(index);
    if (row !== undefined) onOpen?.(row, index);
  };

  const pressKey = (key: string): boolean => {
    if (key === 'Enter') {
      open(active);
      return count > 0;
    }
    const height = scroller.current?.clientHeight || assumedHeight;
    const pageRows = Math.max(1, Math.floor(height / rowHeight) - 1);
    const target = rowForKey(key, { active, count, pageRows });
    if (target === undefined) return false;
    setActive(target);
    virtualizer.scrollToIndex(target);
    return true;
  };

  useImperativeHandle(handle, () => ({ focus: () => scroller.current?.focus(), pressKey }));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (pressKey(event.key)) event.preventDefault();
  };

  // Keeps the focus on the list, where the keys are heard.
  const onMouseDown = (event: MouseEvent) => {
    if (rowUnder(event) === null) return;
    event.preventDefault();
    // A page that scrolled the list into sight now would take the row away from under the pointer.
    scroller.current?.focus({ preventScroll: true });
  };

  const onClick = (event: MouseEvent) => {
    const index = rowUnder(event);
    if (index === null) return;
    setActive(index);
    open(index);
  };

  return (
    <div
      ref={scroller}
      role="listbox"
      className={classes.scroller}
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
    >
      <div role="presentation" className={classes.canvas} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rowAt(item.index);
          return (
            <div
              key={item.key}
              id={`${id}-${item.index}`}
              role="option"
              className={classes.row}
              style={{ height: rowHeight, transform: `translateY(${item.start}px)` }}
              tabIndex={-1}
              aria-selected={item.index === active}
              aria-setsize={count}
              aria-posinset={item.index + 1}
              aria-busy={row === undefined || undefined}
              aria-label={row === undefined ? loadingLabel : undefined}
              data-row={item.index}
            >
              {row === undefined ? (
                <span className={classes.loading} />
              ) : (
                renderRow(row, { index: item.index, active: item.index === active })
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
