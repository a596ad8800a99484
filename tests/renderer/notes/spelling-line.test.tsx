import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MethodOutput } from '#domain/contract/table.ts';
import { createQueryClient } from '#renderer/api/queries.ts';
import { DraftProvider } from '#renderer/features/notes/draft-context.tsx';
import { WordsField } from '#renderer/features/notes/fields/WordsField.tsx';
import { closeDraft, openDraft } from '#renderer/features/notes/open-drafts.ts';
import { verdictKeeper } from '#renderer/features/notes/verdict.ts';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { aDraft } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, installFakeBridge, refuse } from '#tests/support/fake-bridge.ts';

// A draft of its own for each test: what is left as it is belongs to a draft.
let noteId = '';
beforeEach(() => {
  closeDraft(noteId);
  noteId = crypto.randomUUID();
});

/** A store that does not know these words. */
function aStore(language: MethodOutput<'spelling.settings'>['language'] = 'en'): FakeHandlers {
  const unknown = new Set('efleurage Efleurage quadrtus teh aa bb cc dd ee ff gg hh'.split(' '));
  let own: readonly string[] = [];
  return {
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
    'spelling.settings': () => ({ language, words: [...own] }),
    'spelling.check': ({ words }) => ({
      wrong: words.filter((word) => unknown.has(word) && !own.includes(word)),
    }),
    'spelling.suggest': ({ word }) => ({ words: word === 'efleurage' ? ['effleurage', 'eflorage'] : [] }),
    'spelling.addWord': ({ word }) => {
      own = [...own, word];
      return {};
    },
  };
}

function openFields(handlers: FakeHandlers = aStore()) {
  const bridge = installFakeBridge(handlers);
  const note = aDraft({ noteId });
  const session = openDraft(note);
  const { known, clientId, episodeId, date, lastFullFormOn } = note;
  const verdictOf = verdictKeeper(known, date);
  const draft = {
    session,
    previous: null,
    clientId,
    episodeId,
    date,
    lastFullFormOn,
    healthOn: null,
    verdictOf,
  };
  const draws = { count: 0 };
  const { unmount } = render(
    <QueryClientProvider client={createQueryClient()}>
      <AppTheme env="test">
        <DraftProvider draft={draft}>
          <Profiler
            id="words"
            onRender={() => {
              draws.count += 1;
            }}
          >
            <WordsField section="subjective" name="words" label="Words" />
          </Profiler>
          <WordsField section="plan" name="frequency" label="How often" oneLine />
        </DraftProvider>
      </AppTheme>
    </QueryClientProvider>,
  );
  const asked = () => bridge.inputsOf('spelling.check').flatMap(({ words }) => words);
  return { bridge, session, asked, draws, close: unmount, user: userEvent.setup() };
}

type Page = ReturnType<typeof openFields>;

const field = (name = 'Words') => screen.getByRole('textbox', { name });
const line = (name = 'Words') => screen.findByRole('group', { name: `Spelling, ${name}` });
const noLine = () => waitFor(() => expect(screen.queryByRole('group', { name: /^Spelling/ })).toBeNull());
const said = () =>
  [...document.querySelectorAll('[aria-live]')].map(({ textContent }) => textContent).join('');

async function write(page: Page, text: string, name = 'Words') {
  await page.user.click(field(name));
  await page.user.paste(text);
  await page.user.tab();
  return line(name);
}

async function openMenu({ user }: Page, word: string) {
  await user.click(screen.getByRole('button', { name: word }));
  return screen.findByRole('menu');
}

describe('the line under a text', () => {
  it('names the words that stand in no dictionary once the field is left, and says so once', async () => {
    const page = openFields();
    const group = await write(page, 'Long efleurage, then quadrtus.');
    const names = within(group)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['efleurage', 'quadrtus']);
    expect(group).toHaveTextContent('Not in the dictionary:');
    expect(said()).toBe('Not in the dictionary: efleurage, quadrtus.');
    expect(await violations()).toEqual([]);
  });

  it('waits until typing has rested, leaves out the word at the caret and is silent meanwhile', async () => {
    const { user, asked } = openFields();
    await user.click(field());
    await user.paste('quadrtus tehx efleurage');
    expect(asked()).toEqual([]);
    const group = await line();
    expect(asked()).toEqual(['quadrtus', 'tehx']);
    expect(within(group).getByRole('button', { name: 'quadrtus' })).toBeVisible();
    expect(said()).toBe('');
    expect(field()).toHaveFocus();
    await user.tab({ shift: true });
    await screen.findByRole('button', { name: 'efleurage' });
    expect(said()).toBe('Not in the dictionary: quadrtus, efleurage.');
    // What was answered before is not asked again.
    expect(asked()).toEqual(['quadrtus', 'tehx', 'efleurage']);
  });

  it('is not drawn with a keystroke, nor is the field', async () => {
    const page = openFields();
    await write(page, 'efleurage ');
    await page.user.click(field());
    const before = page.draws.count;
    await page.user.keyboard('a');
    expect(page.draws.count).toBe(before);
  });

  it('names six words and how many more there are', async () => {
    const group = await write(openFields(), 'aa bb cc dd ee ff gg hh');
    expect(within(group).getAllByRole('button')).toHaveLength(6);
    expect(group).toHaveTextContent('and 2 more');
    expect(said()).toBe('Not in the dictionary: aa, bb, cc, dd, ee, ff and 2 more.');
  });

  it('is not there where every word is known', async () => {
    const { user, asked } = openFields();
    await user.type(field(), 'Slow work');
    await user.tab();
    await waitFor(() => expect(asked()).toEqual(['Slow', 'work']));
    await noLine();
  });

  it.each([
    ['has the checker off', aStore('off')],
    ['is locked', { ...aStore(), 'spelling.settings': () => refuse('locked') }],
    ['is a client’s', { ...aStore(), 'spelling.settings': () => refuse('intake-mode') }],
  ])('asks nothing while the window %s', async (_name, handlers) => {
    const { user, bridge, asked } = openFields(handlers);
    await user.type(field(), 'efleurage ');
    await user.tab();
    await waitFor(() => expect(bridge.inputsOf('spelling.settings')).toHaveLength(1));
    await noLine();
    expect(asked()).toEqual([]);
  });

  it('asks nothing of a page that is gone', async () => {
    const { user, bridge, close } = openFields();
    await user.click(field());
    await user.paste('efleurage ');
    close();
    // As long as typing rests before words are looked at, and longer.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(bridge.calls.map(({ name }) => name).filter((name) => name.startsWith('spelling'))).toEqual([]);
  });

  it('says nothing where the store does not answer', async () => {
    const { user, asked } = openFields({ ...aStore(), 'spelling.check': () => refuse('internal') });
    await user.type(field(), 'efleurage ');
    await user.tab();
    await waitFor(() => expect(asked()).toEqual(['efleurage']));
    await noLine();
  });
});

describe('a named word', () => {
  it('is replaced wherever it stands, with its capital letter, and taken back', async () => {
    const page = openFields();
    const text = 'Efleurage left, efleurage right, efleurages, quadrtus';
    await write(page, text);
    await openMenu(page, 'efleurage');
    await page.user.click(screen.getByRole('menuitem', { name: 'effleurage' }));
    expect(page.session.body().subjective.words).toBe(
      'Effleurage left, effleurage right, efleurages, quadrtus',
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'efleurage' })).toBeNull());
    expect(await line()).toHaveTextContent('efleurage is now effleurage in 2 places.');
    expect(said()).toMatch(/^efleurage is now effleurage in 2 places. Not in the dictionary: quadrtus/);
    await waitFor(() => expect(screen.getByRole('button', { name: 'quadrtus' })).toHaveFocus());
    await page.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(field()).toHaveValue(text);
    expect(await screen.findByRole('button', { name: 'efleurage' })).toBeVisible();
    expect(field()).toHaveFocus();
  });

  it('can be seen to with the keyboard alone', async () => {
    const page = openFields();
    await write(page, 'efleurage');
    await page.user.click(field());
    await page.user.tab();
    expect(screen.getByRole('button', { name: 'efleurage' })).toHaveFocus();
    await page.user.keyboard('{Enter}');
    await screen.findByRole('menu');
    expect(await violations()).toEqual([]);
    await page.user.keyboard('{ArrowDown}');
    const first = screen.getByRole('menuitem', { name: 'effleurage' });
    if (document.activeElement !== first) await page.user.keyboard('{ArrowUp}');
    expect(first).toHaveFocus();
    await page.user.keyboard('{Enter}');
    expect(field()).toHaveValue('effleurage');
    await waitFor(() => expect(field()).toHaveFocus());
    expect(await line()).toHaveTextContent('efleurage is now effleurage.');
  });

  it('cannot be taken back over what was written since', async () => {
    const page = openFields();
    await write(page, 'efleurage');
    await openMenu(page, 'efleurage');
    await page.user.click(screen.getByRole('menuitem', { name: 'effleurage' }));
    await screen.findByRole('button', { name: 'Undo' });
    await page.user.type(field(), ' more');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(field()).toHaveValue('effleurage more');
  });

  it('is known in every field once it is added', async () => {
    const page = openFields();
    await write(page, 'teh', 'How often');
    await write(page, 'teh quadrtus');
    await page.user.click(within(await line()).getByRole('button', { name: 'teh' }));
    await screen.findByRole('menu');
    expect(screen.getByText('No suggestion')).toBeVisible();
    await page.user.click(screen.getByRole('menuitem', { name: 'Add to dictionary' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'teh' })).toBeNull());
    expect(page.bridge.inputsOf('spelling.addWord')).toEqual([{ word: 'teh' }]);
    expect(screen.queryByRole('group', { name: 'Spelling, How often' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('button', { name: 'quadrtus' })).toHaveFocus());
  });

  it('says why it could not be added', async () => {
    const page = openFields({ ...aStore(), 'spelling.addWord': () => refuse('too-large') });
    await write(page, 'teh');
    await openMenu(page, 'teh');
    await page.user.click(screen.getByRole('menuitem', { name: 'Add to dictionary' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('button', { name: 'teh' })).toBeVisible();
  });

  it('is left as it is in the whole draft', async () => {
    const page = openFields();
    await write(page, 'teh', 'How often');
    await write(page, 'teh');
    await page.user.click(within(await line()).getByRole('button', { name: 'teh' }));
    await page.user.click(await screen.findByRole('menuitem', { name: 'Leave it' }));
    await noLine();
    await waitFor(() => expect(field()).toHaveFocus());
    expect(page.bridge.inputsOf('spelling.addWord')).toEqual([]);
  });
});
