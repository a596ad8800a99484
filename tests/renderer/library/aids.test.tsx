import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SnippetView, TemplateView } from '#domain/contract/writing-aids.ts';
import { shippedSnippets } from '#domain/notes/snippets/shipped.ts';
import { shippedTemplates } from '#domain/notes/templates/shipped.ts';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

// Two rows are enough to see how rows behave.
const relaxation = { ...shippedTemplates.relaxation, rows: shippedTemplates.relaxation.rows.slice(0, 2) };
const firm = {
  ...shippedTemplates['deep-tissue'],
  name: 'Firm hour',
  rows: shippedTemplates['deep-tissue'].rows.slice(0, 1),
};
const shipped = { number: 0, isShipped: true, isAsShipped: true, isArchived: false, changes: [] };

/** A store that keeps what is done to two templates and two snippets. */
function aStore(): FakeHandlers {
  let templates: TemplateView[] = [
    { id: 'relaxation', fields: relaxation, ...shipped },
    {
      id: 'deep-tissue',
      fields: firm,
      ...shipped,
      number: 1,
      isAsShipped: false,
      changes: [{ number: 1, at: '2026-11-20T09:00:00.000Z', therapist: 'Ida Lindqvist' }],
    },
  ];
  let snippets: SnippetView[] = [
    { id: 'qlr', fields: shippedSnippets.qlr, ...shipped },
    { id: 'told', fields: shippedSnippets.told, ...shipped, number: 1, isArchived: true },
  ];
  const own = '00000000-0000-7000-8000-0000000000b1';
  return {
    ...emptyPractice,
    'handoutLibrary.blocks': () => ({ blocks: [] }),
    'templates.list': () => ({ templates }),
    'templates.update': ({ templateId, fields, expectedNumber }) => {
      templates = templates.map((each) =>
        each.id === templateId ? { ...each, fields, number: expectedNumber + 1, isAsShipped: false } : each,
      );
      return { id: templateId, number: expectedNumber + 1 };
    },
    'templates.create': ({ fields }) => {
      templates = [
        ...templates,
        { id: own, fields, ...shipped, number: 1, isShipped: false, isAsShipped: false },
      ];
      return { id: own, number: 1 };
    },
    'templates.setArchived': ({ templateId, isArchived, expectedNumber }) => {
      templates = templates.map((each) => (each.id === templateId ? { ...each, isArchived } : each));
      return { id: templateId, number: expectedNumber + 1 };
    },
    'templates.restore': ({ templateId, expectedNumber }) => {
      templates = templates.map((each) =>
        each.id === templateId
          ? { ...each, fields: shippedTemplates[templateId], number: expectedNumber + 1, isAsShipped: true }
          : each,
      );
      return { id: templateId, number: expectedNumber + 1 };
    },
    'snippets.list': () => ({ snippets }),
    'snippets.create': ({ fields }) => {
      if (fields.abbreviation === '.qlr') {
        return refuse('abbreviation-taken', { fields: { 'fields.abbreviation': 'abbreviation-taken' } });
      }
      snippets = [
        ...snippets,
        { id: own, fields, ...shipped, number: 1, isShipped: false, isAsShipped: false },
      ];
      return { id: own, number: 1 };
    },
    'snippets.setArchived': ({ snippetId, isArchived, expectedNumber }) => {
      snippets = snippets.map((each) => (each.id === snippetId ? { ...each, isArchived } : each));
      return { id: snippetId, number: expectedNumber + 1 };
    },
  };
}

async function openTab(tab: 'Templates' | 'Snippets', handlers = aStore()) {
  const view = openWindow(handlers);
  await goTo(view.user, 'Library');
  await view.user.click(await screen.findByRole('tab', { name: tab }));
  return view;
}

const name = () => screen.getByRole('textbox', { name: 'Name' });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('templates in the library', () => {
  it('are listed, and the first one stands open to be changed', async () => {
    const { user, bridge } = await openTab('Templates');
    await screen.findByRole('navigation', { name: 'Templates' });
    expect(name()).toHaveValue('Relaxation');
    expect(screen.getByText('As it came with Backnote.')).toBeVisible();
    expect(save()).toBeDisabled();
    expect(await violations()).toEqual([]);
    await user.clear(name());
    await user.click(save());
    expect(name()).toBeInvalid();
    await user.type(name(), 'Calm');
    await user.clear(screen.getByRole('textbox', { name: 'Minutes, row 2' }));
    await user.type(screen.getByRole('textbox', { name: 'Minutes, row 2' }), '20');
    expect(screen.getByText('Treatment, 25 min in all')).toBeVisible();
    await user.click(save());
    expect(await screen.findByText('Saved')).toBeVisible();
    const [sent] = bridge.inputsOf('templates.update');
    expect(sent).toMatchObject({ templateId: 'relaxation', expectedNumber: 0, fields: { name: 'Calm' } });
    expect(sent?.fields.rows[1]?.minutes).toBe(20);
    expect(screen.getByRole('button', { name: 'Calm' })).toHaveAttribute('aria-current');
  });

  it('keep what is typed while another one is looked at with the arrow keys', async () => {
    const { user } = await openTab('Templates');
    await screen.findByRole('navigation', { name: 'Templates' });
    await user.type(name(), ' x');
    screen.getByRole('button', { name: 'Relaxation' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: 'Firm hour' })).toHaveFocus();
    expect(name()).toHaveValue('Firm hour');
    await user.keyboard('{ArrowUp}');
    expect(name()).toHaveValue('Relaxation x');
  });

  it('are copied, and get their first wording back', async () => {
    const { user, bridge } = await openTab('Templates');
    await user.click(await screen.findByRole('button', { name: 'Firm hour' }));
    expect(screen.getByText(/2026.*Ida Lindqvist/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Make a copy' }));
    await user.type(name(), ' 2');
    await user.click(save());
    await screen.findByRole('button', { name: 'Firm hour 2' });
    expect(bridge.inputsOf('templates.create')[0]?.fields.rows).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Firm hour' }));
    await user.click(screen.getByRole('button', { name: 'First wording back' }));
    expect(await screen.findByRole('button', { name: 'Deep tissue' })).toBeVisible();
  });

  it('are archived and found again', async () => {
    const { user } = await openTab('Templates');
    await screen.findByRole('navigation', { name: 'Templates' });
    await user.click(screen.getByRole('button', { name: 'Archive' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Show archived' }));
    const list = screen.getByRole('navigation', { name: 'Templates' });
    expect(await within(list).findByText('archived')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    await waitFor(() => expect(within(list).queryByText('archived')).toBeNull());
  });

  it('get rows, measures and exercises with their usual dose', async () => {
    const { user, bridge } = await openTab('Templates');
    await user.click(await screen.findByRole('button', { name: 'Add template' }));
    await user.type(name(), 'Own');
    await user.click(screen.getByRole('button', { name: 'Add row' }));
    await user.type(screen.getByRole('textbox', { name: 'Minutes, row 1' }), '12');
    await user.click(screen.getByRole('combobox', { name: 'Home exercises' }));
    await user.click(await screen.findByRole('option', { name: 'Walking' }));
    expect(screen.getByRole('textbox', { name: 'How much: Walking' })).not.toHaveValue('');
    await user.click(save());
    await waitFor(() => expect(bridge.inputsOf('templates.create')).toHaveLength(1));
    expect(bridge.inputsOf('templates.create')[0]?.fields).toMatchObject({
      name: 'Own',
      rows: [{ technique: 'swedish', structure: 'low-back', minutes: 12 }],
    });
  });

  it('say what went wrong', async () => {
    await openTab('Templates', { ...aStore(), 'templates.list': () => refuse('internal') });
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong inside Backnote.');
  });

  it('say what to do where there are none', async () => {
    const { user } = await openTab('Templates', { ...aStore(), 'templates.list': () => ({ templates: [] }) });
    expect(await screen.findByText('No templates')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add template' }));
    expect(name()).toHaveValue('');
  });
});

describe('snippets in the library', () => {
  const text = () => screen.getByRole('textbox', { name: 'Text' });
  const abbreviation = () => screen.getByRole('textbox', { name: 'Abbreviation' });

  it('name an unknown placeholder when saving, not while typing', async () => {
    const { user, bridge } = await openTab('Snippets');
    await user.click(await screen.findByRole('button', { name: 'Add snippet' }));
    await user.type(abbreviation(), 'hip');
    await user.type(text(), 'For {{client} and {{wife}');
    expect(text()).toBeValid();
    expect(screen.getByText('For Ada and {wife}')).toBeVisible();
    await user.click(save());
    expect(text()).toBeInvalid();
    expect(screen.getByText(/Not known: \{wife\}/)).toBeVisible();
    expect(bridge.inputsOf('snippets.create')).toHaveLength(0);
    await user.clear(text());
    await user.type(text(), 'For {{client}');
    await user.click(save());
    expect(await screen.findByRole('button', { name: '.hip' })).toHaveAttribute('aria-current');
    expect(await violations()).toEqual([]);
  });

  it('say at its field that an abbreviation is taken', async () => {
    const { user } = await openTab('Snippets');
    await user.click(await screen.findByRole('button', { name: 'Add snippet' }));
    await user.type(abbreviation(), 'qlr');
    await user.type(text(), 'x');
    await user.click(save());
    await waitFor(() => expect(abbreviation()).toBeInvalid());
    expect(screen.getByText(/Another snippet has this abbreviation/)).toBeVisible();
  });

  it('are brought back from the archive', async () => {
    const { user, bridge } = await openTab('Snippets');
    expect(await screen.findByRole('button', { name: '.qlr' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^\.told/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Show archived' }));
    await user.click(screen.getByRole('button', { name: /^\.told/ }));
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    await waitFor(() =>
      expect(bridge.inputsOf('snippets.setArchived')).toEqual([
        { snippetId: 'told', expectedNumber: 1, isArchived: false },
      ]),
    );
  });
});
