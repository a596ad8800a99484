import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { pageCommands } from '#renderer/app/page-commands.ts';
import { closeDraft } from '#renderer/features/notes/open-drafts.ts';
import { aDraft, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';
import { treatedNote } from '#tests/support/notes.ts';

afterEach(() => closeDraft(noteId));

function aStore(body: NoteBody = emptyNote, last: NoteBody | null = null): FakeHandlers {
  const previous =
    last === null ? null : { noteId: '00000000-0000-7000-8000-0000000000a0', date: '2026-11-15', body: last };
  return {
    ...oneClient(),
    'notes.get': () => aDraft({ body, previous }),
    'notes.saveDraft': ({ expectedRevision }) => ({
      revision: expectedRevision + 1,
      savedAt: '2026-11-22T14:03:22.000Z',
    }),
  };
}

async function openNote(body?: NoteBody, last?: NoteBody) {
  const page = openPage(`/notes/${noteId}`, aStore(body, last));
  await screen.findByRole('heading', { name: 'Plan' });
  return page;
}

const index = () => screen.getByRole('navigation', { name: 'Sections of the note' });
const current = () =>
  within(index())
    .getAllByRole('button')
    .find((letter) => letter.getAttribute('aria-current') === 'location');

describe('the columns', () => {
  it('come in the order safety, note, map, with a way past the first two', async () => {
    const { user } = await openNote();
    const rail = screen.getByRole('complementary', { name: 'Safety and last session' });
    const map = screen.getByRole('complementary', { name: 'Map of the low back' });
    const words = screen.getByRole('textbox', { name: 'In the client’s words' });
    const follows = (one: Element, other: Element) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    expect([follows(rail, words), follows(words, map)]).toEqual([true, true]);
    // The ways past are seen and used with the keyboard only.
    act(() => screen.getByRole('button', { name: 'To the note' }).focus());
    await user.keyboard('{Enter}');
    expect(words).toHaveFocus();
    act(() => screen.getByRole('button', { name: 'To the map' }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(map).toContainElement(document.activeElement as HTMLElement));
  });

  it('open the map and go to it with one key, also out of a field', async () => {
    const { user } = await openNote();
    await user.click(screen.getByRole('textbox', { name: 'Impression' }));
    await user.keyboard('{Alt>}m{/Alt}');
    const map = screen.getByRole('complementary', { name: 'Map of the low back' });
    await waitFor(() => expect(map).toContainElement(document.activeElement as HTMLElement));
    const toggle = screen.getByRole('button', { name: /^Hide the map/, hidden: true });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('button', { name: 'Choose on the map' }));
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('the index', () => {
  it('goes to a section and marks the one in which one is', async () => {
    const { user } = await openNote();
    expect(current()).toHaveTextContent('S');
    await user.click(within(index()).getByRole('button', { name: 'Plan' }));
    expect(screen.getByRole('textbox', { name: 'How often' })).toHaveFocus();
    expect(current()).toHaveTextContent('P');
    act(() => screen.getByRole('textbox', { name: 'Impression' }).focus());
    await waitFor(() => expect(current()).toHaveTextContent('A'));
  });
});

describe('the palette', () => {
  it('offers every key of the note while the note stands, and none afterwards', async () => {
    const { unmount } = await openNote();
    const offered = () => pageCommands().map(({ label, keys }) => `${label}: ${keys.join('+')}`);
    expect(offered()).toEqual(
      expect.arrayContaining([
        'Go to Subjective: Alt+S',
        'Go to Objective: Alt+O',
        'Go to Treatment: Alt+T',
        'Go to Assessment: Alt+A',
        'Go to Plan: Alt+P',
        'Go to Map: Alt+M',
        'Asked today, all clear: Alt+C',
      ]),
    );
    act(() =>
      pageCommands()
        .find(({ id }) => id === 'note-clear')
        ?.run(),
    );
    expect(await screen.findByText('All asked, all clear')).toBeVisible();
    unmount();
    expect(offered()).toEqual([]);
  });
});

describe('the safety column', () => {
  it('folds the ten questions away once they are answered, but never a yes', async () => {
    const { user } = await openNote();
    const question = (name: string) => screen.queryByRole('group', { name });
    await user.click(
      within(screen.getByRole('group', { name: 'Injury, possible fracture' })).getByRole('button', {
        name: 'Yes',
      }),
    );
    expect(question('Fever, unwell, possible infection')).not.toBeNull();
    await user.keyboard('{Alt>}c{/Alt}');
    expect(question('Fever, unwell, possible infection')).toBeNull();
    expect(question('Injury, possible fracture')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show the questions' }));
    expect(question('Fever, unwell, possible infection')).not.toBeNull();
  });

  it('is led to by what the client says, though the questions are folded away', async () => {
    const { user } = await openNote();
    await user.keyboard('{Alt>}c{/Alt}');
    await user.click(screen.getByRole('button', { name: /^More about the pain/ }));
    await user.click(
      within(screen.getByRole('group', { name: 'Spreads' })).getByRole('button', { name: 'Both legs' }),
    );
    expect(screen.getByText(/^Pain in both legs\. Answered no before this was said/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Go to the question' }));
    const name = 'Bladder or bowel change, saddle numbness, both legs';
    expect(screen.getByRole('group', { name })).toContainElement(document.activeElement as HTMLElement);
    await user.click(within(screen.getByRole('group', { name })).getByRole('button', { name: 'Yes' }));
    expect(screen.queryByText(/^Pain in both legs/)).toBeNull();
  });
});

describe('the last session', () => {
  it('is told in a few sentences, each place once', async () => {
    const last = treatedNote();
    const [row] = last.treatment.rows;
    if (row === undefined) throw new Error('the note has no row');
    const again = { ...row, id: crypto.randomUUID() };
    await openNote(emptyNote, {
      ...last,
      treatment: { ...last.treatment, rows: [row, again] },
      plan: { ...last.plan, nextFocus: 'Hips.', homeCare: 'Walk daily' },
    });
    expect(
      screen.getByText(
        'Pain 6 before and 3 after. Better after it. Treated 40 min: quadratus lumborum left. Planned: Hips. Home care: Walk daily.',
      ),
    ).toBeVisible();
  });
});
