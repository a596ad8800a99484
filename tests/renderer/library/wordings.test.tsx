import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BlockView } from '#domain/contract/handouts.ts';
import { addMonths } from '#domain/dates/calendar-date.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';
import { programBlock, textStore } from './text-store.ts';

const moving = programBlock('keep-moving', {
  title: 'Keep moving',
  body: 'Walk a little.',
  tags: ['always'],
});
const heat = programBlock('heat', { title: 'Heat', isOverdue: true, reviewDue: '2026-01-01' });
const today = () => dayOf(new Date());

async function openTexts(program: readonly BlockView[] = [moving, heat], more: FakeHandlers = {}) {
  const store = textStore(program);
  const window = openWindow({ ...store.handlers, ...more });
  await goTo(window.user, 'Library');
  await screen.findByRole('navigation', { name: 'Texts' });
  const list = () => within(screen.getByRole('navigation', { name: 'Texts' }));
  const choose = (name: RegExp) => window.user.click(list().getByRole('button', { name }));
  const edit = async (name: RegExp) => {
    await choose(name);
    await window.user.click(screen.getByRole('button', { name: 'Edit text' }));
  };
  const retype = async (label: string, words: string) => {
    const field = screen.getByRole('textbox', { name: label });
    await window.user.clear(field);
    await window.user.type(field, words);
  };
  return { ...window, store, list, choose, edit, retype };
}

const shown = () => within(screen.getByRole('article'));
const save = () => screen.getByRole('button', { name: 'Save' });

describe('a handout text in the practice’s own words', () => {
  it('is saved with the dates of a review, and its version says who and when', async () => {
    const { user, bridge, edit, retype } = await openTexts();
    await edit(/Keep moving/);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    expect(save()).toBeDisabled();
    await retype('Text', 'Walk **more**.');
    const reads = within(screen.getByRole('region', { name: 'How it will read' }));
    expect(reads.getByText('more').tagName).toBe('STRONG');
    expect(await violations()).toEqual([]);
    await user.click(save());
    expect(await screen.findByText('“Keep moving” is saved as wording 1.')).toBeVisible();
    expect(bridge.inputsOf('handoutLibrary.save')).toEqual([
      {
        id: 'keep-moving',
        language: 'en',
        expectedNumber: 0,
        fields: {
          kind: 'self-care',
          title: 'Keep moving',
          body: 'Walk **more**.',
          tags: ['always'],
          sources: ['A source'],
          reviewedOn: today(),
          reviewDue: addMonths(today(), 12),
        },
      },
    ]);
    expect(
      shown().getByText(/^Your wording 1, Ida Lindqvist, .*, begun from Backnote’s version 1$/),
    ).toBeVisible();
    expect(shown().getByText('Not measured: your own words')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Edit text' })).toHaveFocus();
  });

  it('is compared word by word with what stood before, with one click', async () => {
    const { user, edit, retype } = await openTexts();
    await edit(/Keep moving/);
    await retype('Text', 'Walk a lot.');
    await user.click(save());
    await screen.findByText(/is saved as wording 1/);
    await user.click(screen.getByRole('button', { name: 'Versions' }));
    await user.click(await screen.findByText(/^Wording 1, Ida Lindqvist/));
    const difference = screen.getByText('lot.', { exact: false, selector: 'ins' });
    expect(difference).toBeVisible();
    expect(screen.getByText('little.', { exact: false, selector: 'del' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('gives way to the program’s text and comes back with Undo', async () => {
    const { user, edit, retype } = await openTexts();
    await edit(/Keep moving/);
    await retype('Text', 'Ours.');
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Use Backnote’s text again' }));
    expect(await shown().findByText('Walk a little.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await shown().findByText('Ours.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Versions' }));
    expect(await screen.findByText(/^2: Backnote’s text again/)).toBeVisible();
    await user.click(screen.getByText(/^Wording 1/));
    await user.click(screen.getAllByRole('button', { name: 'Edit from this wording' })[0] ?? document.body);
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Ours.');
  });

  it('is reviewed with one click, and then no longer overdue', async () => {
    const { user, bridge, list, choose } = await openTexts();
    await user.click(screen.getByRole('checkbox', { name: 'Review overdue' }));
    await choose(/Heat/);
    await user.click(screen.getByRole('button', { name: 'Mark as reviewed today' }));
    expect(await screen.findByText('“Heat” is reviewed. It is due again in a year.')).toBeVisible();
    expect(bridge.inputsOf('handoutLibrary.save')[0]?.fields).toMatchObject({
      title: 'Heat',
      reviewedOn: today(),
      reviewDue: addMonths(today(), 12),
    });
    await user.click(screen.getByRole('button', { name: 'Show all texts' }));
    expect(list().getByRole('button', { name: 'Heat' })).toBeVisible();
  });

  it('that somebody changed meanwhile says so, shows both and loses nothing', async () => {
    const { user, store, edit, retype } = await openTexts();
    await edit(/Keep moving/);
    await retype('Text', 'Mine.');
    store.writeAs('Ben Okafor');
    const { kind: _kind, ...rest } = { ...moving, kind: 'self-care' as const };
    const { title, tags, sources, reviewedOn, reviewDue } = rest;
    store.handlers['handoutLibrary.save']({
      id: 'keep-moving',
      language: 'en',
      expectedNumber: 0,
      fields: { kind: 'self-care', title, body: 'Theirs.', tags, sources, reviewedOn, reviewDue },
    });
    await user.click(save());
    expect(await screen.findByText(/^Ben Okafor changed this text meanwhile/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Mine.');
    const differences = within(screen.getByRole('region', { name: 'Differences' }));
    expect(differences.getByText('Theirs.')).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(save()).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Keep writing mine' }));
    await user.click(save());
    expect(await screen.findByText('“Keep moving” is saved as wording 2.')).toBeVisible();
    expect(shown().getByText('Mine.')).toBeVisible();
  });

  it('says what is not shown, and why, and saves it all the same', async () => {
    const { user, bridge, edit, retype } = await openTexts();
    await edit(/Keep moving/);
    await retype('Text', 'Massage flushes toxins out.');
    expect(
      await screen.findByText('Massage does not clear anything out of the body.', { exact: false }),
    ).toBeVisible();
    await user.click(save());
    await waitFor(() => expect(bridge.inputsOf('handoutLibrary.save')).toHaveLength(1));
  });

  it('says which sentence is long, and the grade of the text that it began from', async () => {
    const { user, edit, retype } = await openTexts();
    await edit(/Keep moving/);
    expect(screen.getByText(/^Backnote’s text has the reading grade 2.8/)).toBeVisible();
    const long = `On ${'and on '.repeat(13).trim()}.`;
    await retype('Text', 'Short. ');
    await user.paste(long);
    expect(await screen.findByText(/^More than 25 words in one sentence/)).toBeVisible();
    expect(screen.getByText(long, { selector: 'li' })).toBeVisible();
  });

  it('is edited and saved from the keyboard', async () => {
    const { user, bridge, choose } = await openTexts();
    await choose(/Keep moving/);
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: 'Find or do' }), 'edit text{Enter}');
    await user.type(await screen.findByRole('textbox', { name: 'Text' }), ' Slowly.');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() =>
      expect(bridge.inputsOf('handoutLibrary.save')[0]?.fields.body).toBe('Walk a little. Slowly.'),
    );
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox', { name: 'Find or do' }), 'add text{Enter}');
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('');
  });

  it('says what is missing before it asks the store', async () => {
    const { user, bridge } = await openTexts();
    await user.click(screen.getByRole('button', { name: 'Add text' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Ours');
    await user.click(save());
    expect(screen.getByRole('textbox', { name: 'Text' })).toBeInvalid();
    expect(bridge.inputsOf('handoutLibrary.save')).toEqual([]);
  });

  it('can be new: kind, words that suggest it, put away again and brought back', async () => {
    const { user, bridge, list } = await openTexts();
    await user.click(screen.getByRole('button', { name: 'Add text' }));
    await user.click(screen.getByRole('combobox', { name: 'Part of the handout' }));
    await user.click(await screen.findByRole('option', { name: 'Exercises' }));
    expect(screen.getByText('No drawing is printed with an exercise of your own.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Wall slide');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Slide down.');
    await user.type(screen.getByRole('combobox', { name: 'Suggested when' }), 'piriformis');
    await user.click(await screen.findByRole('option', { name: 'The piriformis was tender or tight' }));
    await user.click(save());
    expect(await screen.findByText('“Wall slide” is saved as wording 1.')).toBeVisible();
    expect(bridge.inputsOf('handoutLibrary.save')[0]).toMatchObject({
      id: null,
      expectedNumber: 0,
      fields: { kind: 'exercise', title: 'Wall slide', tags: ['found-piriformis'], sources: [] },
    });
    expect(shown().getByText(/^Your text, wording 1/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Put away' }));
    expect(await screen.findByText('“Wall slide” is put away.')).toBeVisible();
    expect(list().queryByRole('button', { name: 'Wall slide' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await list().findByRole('button', { name: 'Wall slide' })).toBeVisible();
  });

  it('of its own can be written in the other language too', async () => {
    const { user, bridge } = await openTexts();
    await user.click(screen.getByRole('button', { name: 'Add text' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Ours');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Words.');
    await user.click(save());
    await user.click(await screen.findByRole('button', { name: 'Write it in Español too' }));
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Nuestro');
    await user.type(screen.getByRole('textbox', { name: 'Text' }), 'Palabras.');
    await user.click(save());
    await screen.findByText('“Nuestro” is saved as wording 1.');
    expect(bridge.inputsOf('handoutLibrary.save')[1]).toMatchObject({ id: 'own-1', language: 'es' });
  });

  it('stays while another text is looked at, and is asked about before the page is left', async () => {
    const { user, choose, edit, retype } = await openTexts();
    await edit(/Keep moving/);
    await retype('Text', 'Half a sent');
    await choose(/Heat/);
    await user.click(screen.getByRole('tab', { name: 'Snippets' }));
    await user.click(screen.getByRole('tab', { name: 'Handout texts' }));
    await choose(/Keep moving.*not saved/);
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Half a sent');
    await user.click(screen.getByRole('link', { name: 'Today' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(dialog).getByRole('button', { name: 'Keep writing' }));
    expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('Half a sent');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(await screen.findByRole('button', { name: 'Let go' }));
    expect(await shown().findByText('Walk a little.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Today' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  });

  it('that began from an older text of the program shows both, and one click decides', async () => {
    const behind = {
      ...moving,
      body: 'Ours.',
      isBehind: true,
      edit: { number: 3, therapistName: 'Ida Lindqvist', at: '2026-11-20T09:00:00.000Z' },
    };
    const { bridge, user } = await openTexts([moving], {
      'handoutLibrary.blocks': () => ({ blocks: [behind] }),
      'handoutLibrary.save': () => ({ id: 'keep-moving', number: 4 }),
    });
    const newer = within(await screen.findByRole('region', { name: 'Newer text of Backnote' }));
    expect(await newer.findByText('Walk a little.', { selector: 'p' })).toBeVisible();
    expect(newer.getByText('Ours.', { selector: 'ins' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(newer.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() =>
      expect(bridge.inputsOf('handoutLibrary.save')).toEqual([
        expect.objectContaining({ expectedNumber: 3, fields: expect.objectContaining({ body: 'Ours.' }) }),
      ]),
    );
  });
});
