// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rowForKey } from '#renderer/ui/list-keys.ts';
import { VirtualList, type VirtualListHandle, type VirtualListProps } from '#renderer/ui/VirtualList.tsx';
import { show, violations } from './show.tsx';

afterEach(cleanup);

interface Client {
  readonly name: string;
}

function list(props: Partial<VirtualListProps<Client>> = {}) {
  return (
    <VirtualList<Client>
      label="Clients"
      count={10_000}
      rowAt={(index) => ({ name: `Client ${index}` })}
      renderRow={(row) => <span>{row.name}</span>}
      loadingLabel="Loading"
      {...props}
    />
  );
}

const activeRow = () => {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
};

describe('a long list', () => {
  test('draws a screenful of ten thousand rows and tells their place', async () => {
    const { container } = show(list());
    const rows = screen.getAllByRole('option');
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.length).toBeLessThan(40);
    expect(rows[3]).toHaveAttribute('aria-posinset', '4');
    expect(rows[3]).toHaveAttribute('aria-setsize', '10000');
    expect(await violations(container)).toEqual([]);
  });

  test('arrows move, Enter opens the active row', async () => {
    const onOpen = vi.fn();
    const { user } = show(list({ onOpen }));
    await user.tab();
    expect(screen.getByRole('listbox', { name: 'Clients' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(activeRow()).toHaveTextContent('Client 1');
    expect(activeRow()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith({ name: 'Client 1' }, 1);
  });

  test('the active row is drawn even when it lies far outside the window', async () => {
    const { user } = show(list());
    await user.tab();
    await user.keyboard('{End}');
    expect(activeRow()).toHaveTextContent('Client 9999');
    await user.keyboard('{Home}');
    expect(activeRow()).toHaveTextContent('Client 0');
  });

  test('a click opens the row and keeps the focus on the list', async () => {
    const onOpen = vi.fn();
    const { user } = show(list({ onOpen }));
    await user.click(screen.getByText('Client 4'));
    expect(onOpen).toHaveBeenCalledWith({ name: 'Client 4' }, 4);
    expect(screen.getByRole('listbox')).toHaveFocus();
  });

  test('rows that are not loaded say so and do not open; the range on the screen is asked for', async () => {
    const onOpen = vi.fn();
    const onRangeChange = vi.fn();
    const { user } = show(list({ rowAt: () => undefined, onOpen, onRangeChange }));
    expect(screen.getAllByRole('option', { name: 'Loading', busy: true }).length).toBeGreaterThan(8);
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
    expect(onRangeChange.mock.lastCall?.[0]).toMatchObject({ start: 0 });
    expect(onRangeChange.mock.lastCall?.[0].end).toBeGreaterThan(8);
  });

  test('a search field above can drive it', () => {
    const handle = createRef<VirtualListHandle>();
    const onOpen = vi.fn();
    show(list({ handle, onOpen }));
    act(() => {
      expect(handle.current?.pressKey('ArrowDown')).toBe(true);
    });
    act(() => {
      expect(handle.current?.pressKey('a')).toBe(false);
      handle.current?.pressKey('Enter');
    });
    expect(onOpen).toHaveBeenCalledWith({ name: 'Client 1' }, 1);
  });

  test('a new search starts from the top', async () => {
    const { user, reshow } = show(list({ resetKey: 'a' }));
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    reshow(list({ resetKey: 'ab', count: 3 }));
    expect(activeRow()).toHaveTextContent('Client 0');
    expect(screen.getAllByRole('option')).toHaveLength(3);
  });

  test('an empty list has no active row', () => {
    show(list({ count: 0 }));
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(activeRow()).toBeNull();
  });
});

describe('keys of a list', () => {
  const at = (active: number) => ({ active, count: 100, pageRows: 9 });
  test('pages move by whole windows and stop at the ends', () => {
    expect(rowForKey('PageDown', at(0))).toBe(9);
    expect(rowForKey('PageDown', at(95))).toBe(99);
    expect(rowForKey('PageUp', at(4))).toBe(0);
  });
  test('other keys are not taken', () => {
    expect(rowForKey('x', at(0))).toBeUndefined();
    expect(rowForKey('ArrowDown', { active: 0, count: 0, pageRows: 9 })).toBeUndefined();
  });
});
