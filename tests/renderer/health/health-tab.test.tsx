import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { HealthVersionView, HealthView } from '#domain/contract/health.ts';
import type { HealthHistory } from '#domain/health/history.ts';
import { clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { refuse } from '#tests/support/fake-bridge.ts';
import { healthWith } from '#tests/support/health.ts';
import { aVersion, firstVersionId, healthOf, secondVersionId, unknownHealth } from './health-view.ts';

const address = `/clients/${clientId}/health`;

const anticoagulated: HealthHistory = healthWith(
  {
    anticoagulant: { detail: 'Since May' },
    'varicose-veins': { places: [{ structure: 'hamstrings', side: 'left' }] },
    hernia: { answer: 'no' },
  },
  {
    medications: [{ name: 'Warfarin', class: 'anticoagulant', dose: '5 mg' }],
    allergies: [{ kind: 'nut', detail: 'Almond' }],
    surgeries: [{ what: 'Disc', on: '2020-05-04', isSpinal: true }],
  },
);
const first = aVersion({ body: healthWith({ anticoagulant: { detail: 'Since June' } }) });
const second = aVersion({
  versionId: secondVersionId,
  number: 2,
  source: 'intake',
  therapistName: 'Ida Lindqvist',
  recordedOn: '2026-11-10',
  recordedAt: '2026-11-10T09:00:00.000Z',
  body: anticoagulated,
});

const show = (view: HealthView, versions: readonly HealthVersionView[] = [first, second]) =>
  openPage(address, {
    ...oneClient(),
    'health.get': () => view,
    'health.version': ({ versionId }) =>
      versions.find((each) => each.versionId === versionId) ?? refuse('not-found'),
    'health.confirm': () => ({}),
    'safety.clearances': () => ({ today: '2026-11-22', clearances: [] }),
  });

describe('the health of a client', () => {
  it('says what to do where nobody has asked', async () => {
    show(unknownHealth);
    expect(await screen.findByText('Nothing asked yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for the first time' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /No change today/ })).toBeNull();
  });

  it('shows what is so, with places, medication and why it matters', async () => {
    show(healthOf([first, second]));
    expect(await screen.findByText('Since May')).toBeVisible();
    expect(screen.getByText('Hamstrings, left')).toBeVisible();
    expect(screen.getByText('Warfarin, 5 mg, Blood thinner')).toBeVisible();
    expect(screen.getByText(/no deep work, no friction, no compression/)).toBeVisible();
    expect(screen.getByText('Nut: Almond')).toBeVisible();
    expect(screen.getByText(/^Disc, 4 May 2020, on the spine$/)).toBeVisible();
  });

  it('shows what was not asked as not asked, apart from every no', async () => {
    show(healthOf([first, second]));
    await screen.findByText('Since May');
    const valueUnder = (term: string) => {
      const name = screen.getAllByRole('term').find((each) => each.textContent === term);
      return within(name?.parentElement ?? document.body).getByRole('definition');
    };
    expect(valueUnder('No')).toHaveTextContent(/^Hernia/);
    expect(valueUnder('No')).not.toHaveTextContent(/Osteoporosis|Scoliosis/);
    expect(valueUnder('Not asked')).toHaveTextContent(/Osteoporosis.*Scoliosis/);
    expect(valueUnder('Not asked')).not.toHaveTextContent(/Hernia/);
    expect(valueUnder('Implants')).toHaveTextContent('Not asked');
    expect(screen.getByText(/^\d+ questions not asked$/)).toBeVisible();
  });

  it('counts the weeks of a pregnancy on', async () => {
    const pregnant = aVersion({ body: healthWith({ pregnancy: {} }, { pregnancyWeeks: 19 }) });
    show(healthOf([pregnant]));
    expect(await screen.findByText('Week 23 today (week 19 on 25 Oct 2026)')).toBeVisible();
  });

  it('is confirmed by a button and by a key, once a day', async () => {
    const { user, bridge } = show(healthOf([first, second]));
    await user.click(await screen.findByRole('button', { name: /No change today/ }));
    const confirmed = { clientId, versionId: secondVersionId, sessionId: null, kind: 'unchanged' };
    await waitFor(() => expect(bridge.inputsOf('health.confirm')).toEqual([confirmed]));
    const today = { versionId: secondVersionId, sessionId: null, kind: 'unchanged' as const };
    bridge.answer({
      'health.get': () =>
        healthOf([first, second], {
          confirmations: [
            {
              ...today,
              therapistName: 'Robin Vale',
              confirmedOn: '2026-11-22',
              at: '2026-11-22T09:00:00.000Z',
            },
          ],
        }),
    });
    await user.keyboard('{Alt>}h{/Alt}');
    await waitFor(() => expect(bridge.inputsOf('health.confirm')).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole('button', { name: /No change today/ })).toBeNull());
    await user.keyboard('{Alt>}h{/Alt}');
    expect(bridge.inputsOf('health.confirm')).toHaveLength(2);
  });

  it('says when a full review is due and leads there', async () => {
    show(healthOf([first], { review: { state: 'overdue', lastFullOn: '2025-11-01', dueOn: '2026-11-01' } }));
    expect(await screen.findByText('Full review due')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go through all of it' })).toBeVisible();
  });

  it('tells what changed since the last session', async () => {
    show(healthOf([first, second], { lastSession: { date: '2026-11-01', known: first } }));
    const section = await screen.findByRole('region', { name: 'Since the last session' });
    expect(within(section).getByText(/Since the session on 1 Nov 2026/)).toBeVisible();
    const items = within(section).getAllByRole('listitem');
    const item = items.find((each) => each.textContent?.startsWith('Anticoagulant') ?? false);
    expect(item?.querySelector('del')).toHaveTextContent('June');
    expect(item?.querySelector('ins')).toHaveTextContent('May');
  });

  it('keeps every version readable, with who and when', async () => {
    const { user } = show(healthOf([first, second]));
    const versions = await screen.findByRole('region', { name: 'Versions' });
    expect(within(versions).getByText(/Ida Lindqvist, from the client’s form/)).toBeVisible();
    expect(within(versions).getByText(/Robin Vale, asked by the therapist/)).toBeVisible();
    await user.click(within(versions).getByRole('button', { name: 'Read version 1 of 25 Oct 2026' }));
    const dialog = await screen.findByRole('dialog', { name: 'Health history' });
    expect(await within(dialog).findByText('Since June')).toBeVisible();
    expect(within(dialog).queryByText('Since May')).toBeNull();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('compares any two versions word for word', async () => {
    const { user } = show(healthOf([first, second]));
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    const dialog = await screen.findByRole('dialog', { name: 'Compare two versions' });
    expect(await within(dialog).findByText('June', { selector: 'del' })).toBeVisible();
    expect(within(dialog).getByText('May', { selector: 'ins' })).toBeVisible();
    expect(within(dialog).getByText(/Warfarin, 5 mg/)).toBeVisible();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Newer version' }), firstVersionId);
    expect(await within(dialog).findByText('These two versions say the same.')).toBeVisible();
  });

  it.each([
    ['what is known', healthOf([first, second])],
    ['nothing that was asked', unknownHealth],
  ])('has the clearances beside %s', async (_what, view) => {
    show(view);
    expect(await screen.findByText('No clearance yet')).toBeVisible();
  });

  it('says what went wrong and asks again', async () => {
    const { user, bridge } = openPage(address, {
      ...oneClient(),
      'health.get': () => refuse('internal'),
      'safety.clearances': () => ({ today: '2026-11-22', clearances: [] }),
    });
    const again = await screen.findByRole('button', { name: 'Try again' });
    bridge.answer({ 'health.get': () => healthOf([first]) });
    await user.click(again);
    expect(await screen.findByText('Since June')).toBeVisible();
  });

  it('has no violation', async () => {
    const { container } = show(
      healthOf([first, second], { lastSession: { date: '2026-11-01', known: first } }),
    );
    await screen.findByText('Since May');
    expect(await violations(container)).toEqual([]);
  });
});
