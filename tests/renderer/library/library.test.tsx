import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { programBlock, textStore } from './text-store.ts';

const moving = programBlock('keep-moving', {
  title: 'Keep moving',
  body: 'Walk a **little** every day.\n\n- one\n- two',
  statements: [27, 28],
  tags: ['always', 'found-piriformis'],
  version: 2,
  illustration: 'walking',
});
const help = programBlock('get-help', {
  title: 'When to get help',
  kind: 'get-help',
  body: 'Call {{emergencyNumber}} now.',
  evidence: 'H',
  isOverdue: true,
  isEditable: false,
  reviewDue: '2026-01-01',
});
const rest = programBlock('sleep', { title: 'Sleep well', isOverdue: true, reviewDue: '2025-06-01' });
const spanish = programBlock('keep-moving', {
  language: 'es',
  title: 'Siga en movimiento',
  body: 'Camine un poco.',
});

async function openLibrary() {
  const window = openWindow(textStore([moving, help, rest, spanish]).handlers);
  await goTo(window.user, 'Library');
  await screen.findByRole('navigation', { name: 'Texts' });
  return window;
}

const shown = () => within(screen.getByRole('article'));
const list = () => within(screen.getByRole('navigation', { name: 'Texts' }));

describe('the library', () => {
  it('shows a text as it is printed and what it rests on', async () => {
    const { user } = await openLibrary();
    await user.click(list().getByRole('button', { name: 'Keep moving' }));
    expect(screen.getByRole('heading', { name: 'Keep moving' })).toBeVisible();
    expect(shown().getByText('little').tagName).toBe('STRONG');
    expect(shown().getByRole('img')).toBeVisible();
    expect(shown().getByText('Supported as it is worded')).toBeVisible();
    expect(shown().getByText('A source')).toBeVisible();
    expect(shown().getByText('27, 28')).toBeVisible();
    expect(shown().getByText('22 Nov 2027')).toBeVisible();
    expect(shown().getByText('2.8, counted in years of school')).toBeVisible();
    expect(shown().getByText('Backnote’s text, version 2')).toBeVisible();
    expect(shown().getByText('Suggested after every session')).toBeVisible();
    expect(shown().getByText('The piriformis was tender or tight')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('puts overdue reviews first, the longest overdue on top, and marks them', async () => {
    const { user } = await openLibrary();
    expect(
      list()
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['Sleep wellReview overdue', 'When to get helpReview overdue', 'Keep moving']);
    list()
      .getByRole('button', { name: /Sleep well/ })
      .focus();
    await user.keyboard('{ArrowDown}');
    expect(list().getByRole('button', { name: /When to get help/ })).toHaveFocus();
    expect(shown().getByText('Call 112 now.')).toBeVisible();
    expect(shown().getByText('Review overdue')).toBeVisible();
  });

  it('shows what every handout says as fixed, with the reason', async () => {
    const { user } = await openLibrary();
    await user.click(list().getByRole('button', { name: /When to get help/ }));
    expect(shown().getByText(/^This text is fixed: it says when to get help/)).toBeVisible();
    expect(shown().queryByRole('button', { name: 'Edit text' })).toBeNull();
  });

  it('shows the same text in the other language', async () => {
    const { user } = await openLibrary();
    await user.click(list().getByRole('button', { name: 'Keep moving' }));
    await user.click(screen.getByRole('button', { name: 'Español' }));
    expect(screen.getByRole('heading', { name: 'Siga en movimiento' })).toHaveAttribute('lang', 'es');
    expect(list().queryByRole('button', { name: /Sleep well/ })).toBeNull();
  });

  it('says how many are overdue in the language that is not shown', async () => {
    const { user } = await openLibrary();
    expect(screen.getByRole('button', { name: 'Español' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Español' }));
    expect(screen.getByRole('button', { name: 'English, 2 overdue' })).toBeVisible();
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
    const { user } = openWindow({ ...emptyPractice, 'handoutLibrary.blocks': () => refuse('internal') });
    await goTo(user, 'Library');
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong inside Backnote.');
  });
});
