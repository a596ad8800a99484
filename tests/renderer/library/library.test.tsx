import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BlockView } from '#domain/contract/handouts.ts';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';

function block(id: string, more: Partial<BlockView> = {}): BlockView {
  return {
    id,
    version: 1,
    kind: 'self-care',
    title: id,
    body: 'Some words.',
    statements: [],
    evidence: 'S',
    sources: ['A source'],
    reviewedOn: '2026-11-22',
    reviewDue: '2027-11-22',
    isOverdue: false,
    ...more,
  };
}

const blocks = [
  block('Keep moving', { body: 'Walk a **little** every day.\n\n- one\n- two', statements: [27, 28] }),
  block('When to get help', {
    kind: 'get-help',
    body: 'Call {{emergencyNumber}} now.',
    evidence: 'H',
    isOverdue: true,
    reviewDue: '2026-01-01',
  }),
];

async function openLibrary() {
  const window = openWindow({ ...emptyPractice, 'handouts.library': () => ({ blocks }) });
  await goTo(window.user, 'Library');
  await screen.findByRole('navigation', { name: 'Texts' });
  return window;
}

const shown = () => within(screen.getByRole('article'));

describe('the library', () => {
  it('shows a text as it is printed and what it rests on', async () => {
    await openLibrary();
    expect(screen.getByRole('heading', { name: 'Keep moving' })).toBeVisible();
    expect(shown().getByText('little').tagName).toBe('STRONG');
    expect(shown().getByText('Supported as it is worded')).toBeVisible();
    expect(shown().getByText('A source')).toBeVisible();
    expect(shown().getByText('27, 28')).toBeVisible();
    expect(shown().getByText('22 Nov 2027')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('goes to the next text with the arrow keys, marks an overdue review, and fills in the number', async () => {
    const { user } = await openLibrary();
    screen.getByRole('button', { name: 'Keep moving' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /When to get help/ })).toHaveFocus();
    expect(shown().getByText('Call 112 now.')).toBeVisible();
    expect(shown().getByText('Review overdue')).toBeVisible();
  });

  it('searches title and text, and says so when nothing fits', async () => {
    const { user } = await openLibrary();
    const field = screen.getByLabelText('Search the texts');
    await user.type(field, 'walk');
    expect(screen.getByRole('button', { name: 'Keep moving' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /When to get help/ })).toBeNull();
    await user.type(field, ' zzz');
    expect(screen.getByText('No text fits')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all texts' }));
    expect(screen.getByRole('button', { name: /When to get help/ })).toBeVisible();
  });

  it('can be narrowed to what is overdue', async () => {
    const { user } = await openLibrary();
    await user.click(screen.getByRole('checkbox', { name: 'Review overdue' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep moving' })).toBeNull());
  });

  it('says what went wrong', async () => {
    const { user } = openWindow({ ...emptyPractice, 'handouts.library': () => refuse('internal') });
    await goTo(user, 'Library');
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong inside Backnote.');
  });
});
