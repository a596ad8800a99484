import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClientHit, WordHit } from '#domain/contract/search.ts';
import type { MethodInput, MethodOutput } from '#domain/contract/table.ts';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { emptyPractice, nothingFound, openWindow } from './open-window.tsx';

type Asked = MethodInput<'search.find'>;
type Found = MethodOutput<'search.find'>;

const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function client(number: number, name: string, more: Partial<ClientHit> = {}): ClientHit {
  return {
    id: idOf(number),
    name,
    preferredName: '',
    birthDate: null,
    phone: '',
    status: 'active',
    alsoKnownAs: '',
    ...more,
  };
}

function hit(number: number, more: Partial<WordHit> = {}): WordHit {
  return {
    id: idOf(100 + number),
    clientId: idOf(number),
    clientName: `Client ${String(number)}`,
    date: '2026-11-20',
    isDraft: false,
    snippet: [
      { text: 'Tender over the ', isHit: false },
      { text: 'sacrum', isHit: true },
    ],
    ...more,
  };
}

/** The window with the palette open over a store that finds this. */
async function openPalette(find: (asked: Asked) => Found | Promise<Found>, more: FakeHandlers = {}) {
  const window = openWindow({
    ...emptyPractice,
    'search.find': find,
    'clients.get': () => refuse('not-found'),
    'notes.get': () => refuse('not-found'),
    ...more,
  });
  await screen.findByRole('heading', { name: 'Today' });
  await window.user.keyboard('{Control>}k{/Control}');
  const field = await screen.findByRole('combobox', { name: 'Find or do' });
  await waitFor(() => expect(field).toHaveFocus());
  return window;
}

const wordsOnly =
  (found: Partial<Found>) =>
  ({ groups }: Asked): Found =>
    groups.includes('notes') ? { ...nothingFound, ...found } : nothingFound;

const options = (): readonly (string | null)[] =>
  screen.queryAllByRole('option').map((option) => option.textContent);

describe('the palette finds', () => {
  it('words in notes with client, day and the hit marked, and opens the note', async () => {
    const { user, bridge } = await openPalette(wordsOnly({ notes: [hit(1, { isDraft: true })] }));
    await user.keyboard('sacr');
    const group = await screen.findByRole('group', { name: 'Words in notes' });
    const option = within(group).getByRole('option', {
      name: 'Client 1 20 Nov 2026, Draft Tender over the sacrum',
    });
    expect(within(option).getByText('sacrum').tagName).toBe('MARK');
    expect(await violations()).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.inputsOf('notes.get')).toContainEqual({ noteId: idOf(101) }));
  });

  it('handouts, files and calls in groups of their own, after the clients and before places and commands', async () => {
    const { user } = await openPalette(({ groups }) =>
      groups.includes('clients')
        ? { ...nothingFound, clients: [client(1, 'Paul Ito')] }
        : { ...nothingFound, notes: [hit(1)], handouts: [hit(2)], files: [hit(3)], contacts: [hit(4)] },
    );
    await user.keyboard('sc');
    await screen.findByRole('group', { name: 'Words in notes' });
    const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
    expect(groups.slice(0, 5)).toEqual([
      'Clients',
      'Words in notes',
      'Words in handouts',
      'Words of files',
      'Words of calls and messages',
    ]);
    expect(groups.slice(5)).toEqual(['Do']);
  });

  it('a command that begins so before words that only occur', async () => {
    const { user } = await openPalette(wordsOnly({ notes: [hit(1)] }));
    await user.keyboard('dark');
    await screen.findByRole('group', { name: 'Words in notes' });
    expect(options()[0]).toContain('Dark appearance');
  });

  it('clients alone on one letter, and marks what was typed', async () => {
    const { user, bridge } = await openPalette(({ groups }) =>
      groups.includes('clients') ? { ...nothingFound, clients: [client(1, 'Zoë Holm')] } : nothingFound,
    );
    await user.keyboard('z');
    const option = await screen.findByRole('option', { name: 'Zoë Holm' });
    expect(within(option).getByText('Z').tagName).toBe('MARK');
    // The first before anything was typed, so that the store has the names ready.
    expect(bridge.inputsOf('search.find').map(({ text, groups }) => [text, ...groups])).toEqual([
      ['', 'clients'],
      ['z', 'clients'],
    ]);
  });

  it('archived clients and former names, and says so; nobody archived is offered a new note', async () => {
    const { user } = await openPalette(({ groups }) =>
      groups.includes('clients')
        ? {
            ...nothingFound,
            clients: [
              client(1, 'Ann Holm', { alsoKnownAs: 'Ann Lind' }),
              client(2, 'Anna Ito', { status: 'archived', phone: '555 0102' }),
            ],
          }
        : nothingFound,
    );
    await user.keyboard('ann');
    expect(await screen.findByRole('option', { name: 'Ann Holm also Ann Lind' })).toBeVisible();
    expect(screen.getByRole('option', { name: 'Anna Ito 555 0102, Archived' })).toBeVisible();
    expect(screen.getByRole('option', { name: 'New note for Ann Holm' })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'New note for Anna Ito' })).toBeNull();
  });
});

/** A store that answers each text when the test says so. */
function slowStore() {
  const waiting = new Map<string, (found: Found) => void>();
  return {
    find: (asked: Asked): Found | Promise<Found> =>
      asked.groups.includes('clients')
        ? new Promise((resolve) => {
            waiting.set(asked.text, resolve);
          })
        : nothingFound,
    answer: async (text: string, clients: readonly ClientHit[]) => {
      await waitFor(() => expect(waiting.has(text)).toBe(true));
      waiting.get(text)?.({ ...nothingFound, clients: [...clients] });
    },
  };
}

describe('while the palette is typed into', () => {
  it('what was found last stays until the next answer, and a late answer changes nothing', async () => {
    const store = slowStore();
    const { user } = await openPalette(store.find);
    await user.keyboard('an');
    await store.answer('an', [client(1, 'Ann Holm')]);
    expect(await screen.findByRole('option', { name: 'Ann Holm' })).toBeVisible();
    await user.keyboard('a');
    expect(screen.getByRole('option', { name: 'Ann Holm' })).toBeVisible();
    await store.answer('ana', [client(2, 'Ana Ruiz')]);
    expect(await screen.findByRole('option', { name: 'Ana Ruiz' })).toBeVisible();
    await store.answer('a', [client(3, 'Otto Late')]);
    await user.keyboard('{Shift}');
    expect(screen.queryByRole('option', { name: 'Otto Late' })).toBeNull();
    expect(screen.getByRole('option', { name: 'Ana Ruiz' })).toBeVisible();
  });

  it('Enter waits for the answer to what was typed, and never opens somebody found before', async () => {
    const store = slowStore();
    const { user, bridge } = await openPalette(store.find);
    await user.keyboard('an');
    await store.answer('an', [client(1, 'Ann Holm')]);
    await screen.findByRole('option', { name: 'Ann Holm' });
    await user.keyboard('a{Enter}');
    expect(bridge.inputsOf('clients.get')).toEqual([]);
    await store.answer('ana', [client(2, 'Ana Ruiz')]);
    await waitFor(() => expect(bridge.inputsOf('clients.get')).toContainEqual({ clientId: idOf(2) }));
    expect(bridge.inputsOf('clients.get')).not.toContainEqual({ clientId: idOf(1) });
  });

  it('the chosen entry stays chosen when words are found before it', async () => {
    let answerWords = (): void => undefined;
    const { user } = await openPalette(({ groups }) =>
      groups.includes('clients')
        ? { ...nothingFound, clients: [client(1, 'Lars Scholz')] }
        : new Promise((resolve) => {
            answerWords = () => resolve({ ...nothingFound, notes: [hit(1)] });
          }),
    );
    await user.keyboard('sc');
    await screen.findByRole('option', { name: 'Lars Scholz' });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const chosen = screen.getByRole('option', { selected: true }).textContent.replace(/\s+/g, ' ').trim();
    expect(chosen).not.toContain('Lars');
    answerWords();
    await screen.findByRole('group', { name: 'Words in notes' });
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(chosen);
  });

  it('a search that failed says so, and commands still work', async () => {
    const { user } = await openPalette(() => nothingFound, { 'search.find': () => refuse('internal') });
    await user.keyboard('dark');
    expect(await screen.findByText(/could not be searched/)).toBeVisible();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.documentElement).toHaveAttribute('data-mantine-color-scheme', 'dark'),
    );
  });
});
