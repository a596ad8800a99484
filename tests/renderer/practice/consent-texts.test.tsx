import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyPractice, goTo, openWindow } from '#tests/renderer/app/open-window.tsx';
import { allTexts, aText } from '#tests/renderer/consents/samples.ts';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

async function openTexts(more: FakeHandlers = {}) {
  const window = openWindow({
    ...emptyPractice,
    'consents.texts': () => ({ texts: allTexts() }),
    'consents.saveText': () => ({ textId: '00000000-0000-7000-8000-0000000000d1', number: 1 }),
    ...more,
  });
  await goTo(window.user, 'Practice');
  await window.user.click(await screen.findByRole('tab', { name: 'Consent texts' }));
  await screen.findByRole('group', { name: 'Consent' });
  return window;
}

describe('the consent texts of the practice', () => {
  it('show where a text comes from, its words and how the client sees them', async () => {
    await openTexts();
    expect(screen.getByText(/The text that comes with Backnote/)).toBeVisible();
    expect(screen.getByText('Sources: WAC 246-830-565')).toBeVisible();
    const preview = await screen.findByRole('region', { name: 'As the client sees it' });
    expect(within(preview).getByRole('heading', { name: 'My rights' })).toBeVisible();
    expect(screen.getByText(/None yet/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('are saved as a new version, on top of the one that was read', async () => {
    const { user, bridge } = await openTexts();
    const body = await screen.findByRole('textbox', { name: 'Text' });
    expect(screen.getByRole('button', { name: 'Save as new version' })).toBeDisabled();
    await user.clear(body);
    await user.type(body, 'We agree.');
    await user.click(screen.getByRole('button', { name: 'Save as new version' }));
    expect(await screen.findByText(/Saved as version 1/)).toBeVisible();
    expect(bridge.inputsOf('consents.saveText')).toEqual([
      {
        kind: 'treatment',
        language: 'en',
        words: { title: 'Consent to massage treatment', body: 'We agree.' },
        expectedNumber: 0,
      },
    ]);
  });

  it('without words are not saved', async () => {
    const { user, bridge } = await openTexts();
    await user.clear(await screen.findByRole('textbox', { name: 'Title' }));
    await user.click(screen.getByRole('button', { name: 'Save as new version' }));
    expect(await screen.findByText(/The name is missing/)).toBeVisible();
    expect(bridge.inputsOf('consents.saveText')).toEqual([]);
  });

  it('keep what is typed while another text is looked at, and take the program’s own words again', async () => {
    const { user } = await openTexts();
    await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' of ours');
    await user.click(screen.getByRole('button', { name: 'Spanish' }));
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('Consentimiento');
    await user.click(screen.getByRole('button', { name: 'English' }));
    const title = await screen.findByRole('textbox', { name: 'Title' });
    expect(title).toHaveValue('Consent to massage treatment of ours');
    await user.click(screen.getByRole('button', { name: 'Fill in Backnote’s text' }));
    expect(title).toHaveValue('Consent to massage treatment');
  });

  it('show every version with its words', async () => {
    const ours = { title: 'Ours', body: 'We agree.', isBuiltIn: false };
    const kept = { at: '2026-11-20T10:00:00.000Z', therapist: 'Robin Vale' };
    const first = { number: 1, title: 'First', body: 'I agree.', isBuiltIn: true, ...kept };
    const text = aText({ ...ours, latestNumber: 2, versions: [{ number: 2, ...ours, ...kept }, first] });
    const { user } = await openTexts({ 'consents.texts': () => ({ texts: [text, ...allTexts().slice(1)] }) });
    expect(screen.getByText('Your own text, version 2.')).toBeVisible();
    await user.click(screen.getByText(/^Version 1, Backnote’s text/));
    expect(screen.getByText('First')).toBeVisible();
    expect(screen.getByText(/^Version 2, 20 Nov 2026/)).toBeVisible();
  });

  it('are only looked at by a therapist who is not the owner', async () => {
    const view = emptyPractice['practice.get']();
    await openTexts({
      'practice.get': () => ({
        ...view,
        therapist: { ...view.therapist, techniques: [], role: 'therapist' },
      }),
    });
    expect(await screen.findByText('The owner of the practice changes these texts.')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
  });

  it('say what happened when they cannot be read', async () => {
    const { user } = openWindow({ ...emptyPractice, 'consents.texts': () => refuse('internal') });
    await goTo(user, 'Practice');
    await user.click(await screen.findByRole('tab', { name: 'Consent texts' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Something went wrong'));
  });
});
