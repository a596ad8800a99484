import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SnippetView, TemplateView } from '#domain/contract/writing-aids.ts';
import { shippedSnippetIds, shippedSnippets } from '#domain/notes/snippets/shipped.ts';
import { shippedTemplateIds, shippedTemplates } from '#domain/notes/templates/shipped.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import type { Verdict } from '#domain/safety/verdict.ts';
import { createQueryClient } from '#renderer/api/queries.ts';
import { DraftProvider } from '#renderer/features/notes/draft-context.tsx';
import { WordsField } from '#renderer/features/notes/fields/WordsField.tsx';
import { closeDraft, openDraft } from '#renderer/features/notes/open-drafts.ts';
import { TemplateLine } from '#renderer/features/notes/templates/TemplateLine.tsx';
import { useTemplate } from '#renderer/features/notes/templates/use-template.ts';
import { verdictKeeper } from '#renderer/features/notes/verdict.ts';
import { WritingAids } from '#renderer/features/notes/WritingAids.tsx';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { aClient, aDraft, noteId, oneClient } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, installFakeBridge, refuse } from '#tests/support/fake-bridge.ts';

const unchanged = { number: 0, isShipped: true, isAsShipped: true, isArchived: false, changes: [] };
const templates: TemplateView[] = shippedTemplateIds.map((id) => ({
  id,
  fields: shippedTemplates[id],
  ...unchanged,
}));
const snippets: SnippetView[] = shippedSnippetIds.map((id) => ({
  id,
  fields: shippedSnippets[id],
  ...unchanged,
}));

beforeEach(() => closeDraft(noteId));

function openDraftPage(handlers: FakeHandlers = {}, change: (verdict: Verdict) => Verdict = (same) => same) {
  const bridge = installFakeBridge({
    ...oneClient(),
    'clients.get': () =>
      aClient({ fields: { ...aClient().fields, name: 'Mara Ödegård', preferredName: 'Mara' } }),
    'notes.saveDraft': () => ({ revision: 2, savedAt: '2026-11-22T09:30:01.000Z' }),
    'templates.list': () => ({ templates }),
    'snippets.list': () => ({ snippets }),
    ...handlers,
  });
  const note = aDraft();
  const session = openDraft(note);
  const verdictOf = verdictKeeper(note.known, note.date);
  const draft = {
    session,
    previous: null,
    clientId: note.clientId,
    episodeId: note.episodeId,
    date: note.date,
    lastFullFormOn: note.lastFullFormOn,
    healthOn: null,
    verdictOf,
  };
  function Aids() {
    const template = useTemplate(session, (body) => change(verdictOf(body)));
    return (
      <>
        <WritingAids note={note} session={session} template={template} />
        <TemplateLine template={template} />
      </>
    );
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <AppTheme env="test">
        <Aids />
        <DraftProvider draft={draft}>
          <WordsField section="subjective" name="words" label="Words" />
          <WordsField section="plan" name="frequency" label="How often" oneLine />
        </DraftProvider>
      </AppTheme>
    </QueryClientProvider>,
  );
  return { bridge, session, user: userEvent.setup() };
}

async function openMenu(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Templates' }));
  await screen.findByRole('menuitem', { name: 'Relaxation' });
}

describe('a template', () => {
  it('is put into the note with one click and one choice, and taken back', async () => {
    const { user, session } = openDraftPage();
    const before = session.body();
    await openMenu(user);
    await user.click(screen.getByRole('menuitem', { name: 'First visit' }));
    expect(screen.getByRole('status')).toHaveTextContent('First visit: 7 rows of treatment added.');
    expect(session.body().treatment.sessionMinutes).toBe(60);
    expect(session.body().objective.ranges).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(session.body()).toEqual(before);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('can be chosen with Alt+N and a letter, from within a text, and gives the field back', async () => {
    const { user, session } = openDraftPage();
    const field = screen.getByRole('textbox', { name: 'Words' });
    await user.click(field);
    await user.keyboard('{Alt>}[KeyN]{/Alt}');
    await screen.findByRole('menuitem', { name: 'Trigger point' });
    await user.keyboard('t');
    await waitFor(() => expect(session.body().treatment.rows).toHaveLength(11));
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
  });

  it('says what the rules of today left out', async () => {
    const { user, session } = openDraftPage({}, (verdict) => ({
      ...verdict,
      blocksExercises: true,
      pressureCap: { value: 2, rules: ['own-limit'] },
      notAllowed: [{ value: 'deep', rules: ['own-limit'] }],
    }));
    await openMenu(user);
    await user.click(screen.getByRole('menuitem', { name: 'Deep tissue' }));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Deep tissue: 3 rows of treatment added. 6 rows are left out: not allowed today. Home exercises are left out: not allowed today.',
    );
    expect(session.body().plan.exercises).toEqual([]);
  });

  it('leaves what was written since when it is not to be undone any more', async () => {
    const { user, session } = openDraftPage();
    await openMenu(user);
    await user.click(screen.getByRole('menuitem', { name: 'Relaxation' }));
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'x');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(session.body().subjective.words).toBe('x');
  });

  it('is made from the note, without sentences unless they are wanted', async () => {
    const { bridge, user, session } = openDraftPage({
      'templates.create': () => ({ id: noteId, number: 1 }),
    });
    session.update('plan', { homeCare: 'Mara swims', frequency: 'Weekly' });
    await openMenu(user);
    await user.click(screen.getByRole('menuitem', { name: 'Keep as template…' }));
    await user.click(await screen.findByRole('button', { name: 'Keep template' }));
    expect(screen.getByRole('textbox', { name: 'Name of the template' })).toBeInvalid();
    await user.type(screen.getByRole('textbox', { name: 'Name of the template' }), 'Mine');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Keep template' }));
    await waitFor(() => expect(bridge.inputsOf('templates.create')).toHaveLength(1));
    expect(bridge.inputsOf('templates.create')[0]?.fields).toMatchObject({
      name: 'Mine',
      frequency: 'Weekly',
      homeCare: '',
    });
  });

  it('says what went wrong in the menu', async () => {
    const { user } = openDraftPage({ 'templates.list': () => refuse('internal') });
    await user.click(screen.getByRole('button', { name: 'Templates' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong inside Backnote.');
  });
});

describe('a snippet', () => {
  async function ready() {
    const page = openDraftPage();
    await waitFor(() => expect(page.bridge.calls.map(({ name }) => name)).toContain('snippets.list'));
    await waitFor(() => expect(page.bridge.calls.map(({ name }) => name)).toContain('clients.get'));
    // The answers are in the window once the menu shows its own.
    await openMenu(page.user);
    await page.user.keyboard('{Escape}');
    return { ...page, field: screen.getByRole('textbox', { name: 'Words' }) as HTMLTextAreaElement };
  }

  it('is expanded as it is typed, and the caret lands where the text says', async () => {
    const { user, session, field } = await ready();
    await user.type(field, 'Then .qlr ');
    expect(field.value).toBe(
      'Then Quadratus lumborum right: slow work from the crest up, pressure to comfort.  ',
    );
    expect(session.body().subjective.words).toBe(field.value);
    expect(field.selectionStart).toBe(field.value.length - 1);
    await user.keyboard('fine');
    expect(field.value).toMatch(/comfort. fine $/);
  });

  it('is filled in from the note', async () => {
    const { user, session, field } = await ready();
    session.update('treatment', {
      rows: [
        newTreatmentRow(noteId, {
          technique: 'swedish',
          stroke: null,
          structure: 'piriformis',
          side: 'left',
        }),
      ],
    });
    session.update('subjective', { painBefore: 6 });
    await user.type(field, '.eased.');
    expect(field.value).toBe('Piriformis (left) eased during the session; pain now … of 10, 6 before..');
    expect(field.value.slice(field.selectionStart)).toMatch(/^… of 10/);
    await user.clear(field);
    await user.type(field, '.told,');
    expect(field.value).toMatch(/^Told Mara what was done/);
    await user.clear(field);
    await user.type(field, '.seen ');
    expect(field.value).toBe('22 Nov 2026, Ida Lindqvist:  ');
  });

  it('works in a field of one line, and not beyond its room', async () => {
    const { user } = await ready();
    const line = screen.getByRole('textbox', { name: 'How often' }) as HTMLInputElement;
    await user.type(line, '.sore ');
    expect(line.value).toMatch(/^Mild soreness/);
    await user.clear(line);
    await user.type(line, `${'x'.repeat(150)} .sore `);
    expect(line.value).toMatch(/x \.sore $/);
  });

  it('is left alone when it is pasted, composed or brought back by undo', async () => {
    const { user, field } = await ready();
    await user.click(field);
    await user.paste('.qlr ');
    expect(field.value).toBe('.qlr ');
    for (const more of [{ inputType: 'historyUndo' }, { inputType: 'insertText', isComposing: true }]) {
      fireEvent(field, new InputEvent('input', { bubbles: true, ...more }));
      expect(field.value).toBe('.qlr ');
    }
  });

  it('that is archived is not expanded', async () => {
    const { user } = openDraftPage({
      'snippets.list': () => ({ snippets: snippets.map((each) => ({ ...each, isArchived: true })) }),
    });
    await openMenu(user);
    await user.keyboard('{Escape}');
    const field = screen.getByRole('textbox', { name: 'Words' });
    await user.type(field, '.qlr ');
    expect(field).toHaveValue('.qlr ');
  });
});
