import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HealthView } from '#domain/contract/health.ts';
import { healthTopics, historyConditions } from '#domain/health/history.ts';
import { clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { healthWith } from '#tests/support/health.ts';
import { aVersion, firstVersionId, healthOf, secondVersionId, unknownHealth } from './health-view.ts';

const address = `/clients/${clientId}/health/edit`;

const show = (view: HealthView, more: FakeHandlers = {}) =>
  openPage(address, {
    ...oneClient(),
    'health.get': () => view,
    'health.save': () => ({ versionId: secondVersionId, number: view.lastNumber + 1 }),
    ...more,
  });

const answersOf = (name: string) => screen.getByRole('radiogroup', { name });
const answer = (name: string, word: string) => within(answersOf(name)).getByRole('radio', { name: word });
const saveButton = () => screen.getByRole('button', { name: 'Save as new version' });

describe('asking for the health history', () => {
  it('begins with everything not asked and keeps what was not asked as not asked', async () => {
    const { user, bridge } = show(unknownHealth);
    await screen.findByRole('radiogroup', { name: 'Osteoporosis' });
    const chosen = screen.getAllByRole('radio', { checked: true });
    expect(chosen).toHaveLength(historyConditions.length + healthTopics.length);
    for (const each of chosen) expect(each).toHaveAccessibleName('Not asked');
    await user.click(answer('Osteoporosis', 'Yes'));
    await user.click(answer('Hernia', 'No'));
    await user.click(saveButton());
    await waitFor(() => expect(bridge.inputsOf('health.save')).toHaveLength(1));
    const body = healthWith({ osteoporosis: {}, hernia: { answer: 'no' } });
    expect(bridge.inputsOf('health.save')[0]).toEqual({
      clientId,
      expectedNumber: 0,
      body,
      isFullReview: false,
    });
  });

  it('is answered by letters and digits, and taken back to not asked', async () => {
    const { user } = show(unknownHealth);
    await screen.findByRole('radiogroup', { name: 'Osteoporosis' });
    answer('Osteoporosis', 'Not asked').focus();
    await user.keyboard('y');
    expect(answer('Osteoporosis', 'Yes')).toBeChecked();
    await user.keyboard('n');
    expect(answer('Osteoporosis', 'No')).toBeChecked();
    await user.keyboard('2');
    expect(answer('Osteoporosis', 'Yes')).toBeChecked();
    await user.keyboard('{Backspace}');
    expect(answer('Osteoporosis', 'Not asked')).toBeChecked();
  });

  it('says no to the rest of a group without touching what was answered', async () => {
    const { user } = show(unknownHealth);
    await screen.findByRole('radiogroup', { name: 'Scoliosis' });
    await user.click(answer('Scoliosis', 'Yes'));
    await user.click(screen.getByRole('button', { name: 'The rest of the group: no (Go on with care)' }));
    expect(answer('Scoliosis', 'Yes')).toBeChecked();
    expect(answer('Hypermobility', 'No')).toBeChecked();
    expect(answer('Osteoporosis', 'Not asked')).toBeChecked();
  });

  it('takes places with their side where a place is to be kept off', async () => {
    const { user, bridge } = show(unknownHealth);
    await screen.findByRole('radiogroup', { name: 'Hernia' });
    await user.click(answer('Hernia', 'Yes'));
    await user.type(screen.getByRole('combobox', { name: 'Add a place for Hernia' }), 'piri{Enter}');
    const side = await screen.findByRole('radiogroup', { name: 'Side for Piriformis' });
    await user.click(within(side).getByRole('radio', { name: 'Left' }));
    await user.type(screen.getByRole('textbox', { name: 'Detail of Hernia' }), 'Groin');
    await user.click(saveButton());
    await waitFor(() => expect(bridge.inputsOf('health.save')).toHaveLength(1));
    expect(bridge.inputsOf('health.save')[0]?.body.conditions.hernia).toEqual({
      answer: 'yes',
      detail: 'Groin',
      places: [{ structure: 'piriformis', side: 'left' }],
    });
  });

  it('takes medication with its class and says why that matters', async () => {
    const { user, bridge } = show(unknownHealth);
    await screen.findByRole('radiogroup', { name: 'Medication: any?' });
    await user.click(answer('Medication: any?', 'Yes'));
    await user.click(screen.getByRole('button', { name: 'Add medication' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of medication 1' }), 'Warfarin');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Class of medication 1' }),
      'Blood thinner',
    );
    expect(screen.getByText(/Bruises and bleeds easily/)).toBeVisible();
    // What is written down cannot be answered with no by mistake.
    expect(answer('Medication: any?', 'No')).toBeDisabled();
    await user.click(saveButton());
    await waitFor(() => expect(bridge.inputsOf('health.save')).toHaveLength(1));
    expect(bridge.inputsOf('health.save')[0]?.body.medications).toEqual([
      { name: 'Warfarin', class: 'anticoagulant', dose: '' },
    ]);
  });

  it('goes on from the version in force, with the week of pregnancy as it is today', async () => {
    const known = aVersion({ body: healthWith({ pregnancy: {} }, { pregnancyWeeks: 19 }) });
    const { user, bridge } = show(healthOf([known]));
    const weeks = await screen.findByRole('textbox', { name: 'Weeks of pregnancy today' });
    expect(weeks).toHaveValue('23');
    await user.click(answer('Hernia', 'No'));
    await user.click(screen.getByRole('checkbox', { name: 'I went through every question' }));
    await user.click(saveButton());
    await waitFor(() => expect(bridge.inputsOf('health.save')).toHaveLength(1));
    expect(bridge.inputsOf('health.save')[0]).toMatchObject({
      expectedNumber: 1,
      isFullReview: true,
      body: { pregnancyWeeks: 23 },
    });
  });

  it('makes no new version where all was asked again and nothing is different', async () => {
    const { user, bridge, router } = show(healthOf([aVersion()]), { 'health.confirm': () => ({}) });
    await user.click(await screen.findByRole('checkbox', { name: 'I went through every question' }));
    await user.click(saveButton());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/health`));
    expect(bridge.inputsOf('health.confirm')).toEqual([
      { clientId, versionId: firstVersionId, sessionId: null, kind: 'full-review' },
    ]);
    expect(bridge.inputsOf('health.save')).toEqual([]);
  });

  it('keeps what was typed when another version came in between', async () => {
    const { user } = show(unknownHealth, { 'health.save': () => refuse('changed-elsewhere') });
    await screen.findByRole('radiogroup', { name: 'Osteoporosis' });
    await user.click(answer('Osteoporosis', 'Yes'));
    await user.click(saveButton());
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(answer('Osteoporosis', 'Yes')).toBeChecked();
  });

  it('asks before unsaved answers are left, and not when there are none', async () => {
    const { user, router } = show(unknownHealth);
    await screen.findByRole('radiogroup', { name: 'Osteoporosis' });
    await user.click(answer('Osteoporosis', 'Yes'));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' });
    await user.click(within(dialog).getByRole('button', { name: 'Stay here' }));
    expect(router.state.location.pathname).toBe(address);
    await user.click(answer('Osteoporosis', 'Not asked'));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/health`));
  });

  it('has no violation', async () => {
    const { user, container } = show(unknownHealth);
    await screen.findByRole('radiogroup', { name: 'Hernia' });
    await user.click(answer('Hernia', 'Yes'));
    for (const topic of ['Medication', 'Allergies and skin', 'Operations'] as const) {
      await user.click(answer(`${topic}: any?`, 'Yes'));
    }
    await user.click(screen.getByRole('button', { name: 'Add medication' }));
    await user.click(screen.getByRole('button', { name: 'Add allergy' }));
    await user.click(screen.getByRole('button', { name: 'Add operation' }));
    expect(await violations(container)).toEqual([]);
  });
});
