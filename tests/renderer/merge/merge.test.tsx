import { Notifications } from '@mantine/notifications';
import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type ClientFields, emptyClient } from '#domain/clients/client.ts';
import type { MergeSide } from '#domain/contract/merges.ts';
import { AppTheme } from '#renderer/theme/AppTheme.tsx';
import { aClient, clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const otherId = '00000000-0000-7000-8000-0000000000c2';
const mergeId = '00000000-0000-7000-8000-0000000000d1';
const nothingHeld = {
  episode: 0,
  session: 0,
  handout: 0,
  letter: 0,
  health_version: 0,
  file: 0,
  contact: 0,
  consent: 0,
  clearance: 0,
  intake: 0,
};

function aSide(id: string, fields: Partial<ClientFields>, held: Partial<MergeSide['held']> = {}): MergeSide {
  return {
    record: aClient({ id, revision: 3, fields: { ...emptyClient, name: 'Mara Ödegård', ...fields } }),
    held: { ...nothingHeld, ...held },
  };
}

const kept = aSide(clientId, { cautions: 'Bruises', occupation: 'Nurse' }, { session: 4 });
const other = aSide(
  otherId,
  { name: 'Mara Odegard', cautions: 'Faints', occupation: 'Nurse, nights', email: 'm@example.org' },
  { file: 1 },
);

function openMerge(more: FakeHandlers = {}) {
  return openPage(`/clients/${clientId}/merge/${otherId}`, {
    ...oneClient(),
    'clients.compare': () => ({ kept, other }),
    'clients.merge': () => ({ mergeId, revision: 4 }),
    'clients.merges': () => ({ merges: [] }),
    'clients.similar': () => ({ similar: [] }),
    ...more,
  });
}

const group = (name: string) => screen.findByRole('radiogroup', { name });

describe('two records side by side', () => {
  it('say what each has and choose what is likelier right', async () => {
    openMerge();
    expect(within(await group('Cautions')).getByRole('radio', { name: /^Both/ })).toBeChecked();
    expect(within(await group('Occupation')).getByRole('radio', { name: 'Nurse, nights' })).toBeChecked();
    expect(within(await group('E-mail')).getByRole('radio', { name: 'm@example.org' })).toBeChecked();
    expect(screen.getByText('4 sessions')).toBeVisible();
    expect(screen.getByText('1 file')).toBeVisible();
    // What is the same in both is not asked about.
    expect(screen.queryByRole('radiogroup', { name: 'Phone' })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('are merged with what was chosen, after a question, and the kept one opens', async () => {
    const { user, bridge, router } = openMerge();
    await user.click(within(await group('Occupation')).getByRole('radio', { name: 'Nurse' }));
    await user.click(screen.getByRole('button', { name: 'Merge' }));
    expect(bridge.inputsOf('clients.merge')).toEqual([]);
    const question = await screen.findByRole('dialog', { name: 'Merge these records?' });
    await user.click(within(question).getByRole('button', { name: 'Merge' }));
    await waitFor(() =>
      expect(bridge.inputsOf('clients.merge')).toEqual([
        {
          keptId: clientId,
          keptRevision: 3,
          otherId,
          otherRevision: 3,
          fields: {
            ...kept.record.fields,
            cautions: 'Bruises\nFaints',
            email: 'm@example.org',
            occupation: 'Nurse',
          },
        },
      ]),
    );
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}`));
  });

  it('can change places', async () => {
    const { user, router } = openMerge();
    await user.click(await screen.findByRole('button', { name: 'Keep the other record' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${otherId}/merge/${clientId}`));
  });

  it('that cannot be read say so', async () => {
    openMerge({ 'clients.compare': () => refuse('same-record') });
    expect(await screen.findByText('This is one record already.')).toBeVisible();
  });

  it('changed meanwhile are not merged, and nothing chosen is lost', async () => {
    const { user } = openMerge({ 'clients.merge': () => refuse('changed-elsewhere') });
    await user.click(await screen.findByRole('button', { name: 'Merge' }));
    const question = await screen.findByRole('dialog', { name: 'Merge these records?' });
    await user.click(within(question).getByRole('button', { name: 'Merge' }));
    expect(await within(question).findByRole('alert')).toBeVisible();
  });
});

describe('possible duplicates', () => {
  const person = (id: string, name: string) => ({
    id,
    name,
    birthDate: null,
    phones: ['555-0101'],
    email: '',
  });

  it('are listed with the reasons and lead to the comparison', async () => {
    const { user, router } = openMerge({
      'clients.duplicates': () => ({
        total: 1,
        pairs: [
          {
            one: person(clientId, 'Mara Ödegård'),
            other: person(otherId, 'Mara Odegard'),
            reasons: ['same-phone', 'same-name'],
          },
        ],
      }),
    });
    await router.navigate({ to: '/clients/duplicates' });
    expect(await screen.findByText('same phone, same name')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('link', { name: /^Compare with/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/merge/${otherId}`));
  });

  it('say when there are none', async () => {
    const { router } = openMerge({ 'clients.duplicates': () => ({ total: 0, pairs: [] }) });
    await router.navigate({ to: '/clients/duplicates' });
    expect(await screen.findByText('No possible duplicates')).toBeVisible();
  });
});

describe('a client’s page', () => {
  it('offers to compare a likely double', async () => {
    openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'clients.similar': () => ({
        similar: [
          {
            client: { id: otherId, name: 'Mara Odegard', birthDate: null, phones: [], email: '' },
            reasons: ['same-phone'],
          },
        ],
      }),
    });
    const link = await screen.findByRole('link', { name: 'Compare with Mara Odegard' });
    expect(link).toHaveAttribute('href', `/clients/${clientId}/merge/${otherId}`);
  });

  it.each([
    [true, 'The merge is undone. The fields are as they were before it.'],
    [false, 'The merge is undone. The fields were edited since and stay as they are.'],
  ])('undoes a merge and says what became of the fields (restored: %s)', async (areFieldsRestored, words) => {
    const { user, bridge } = openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'clients.merges': () => ({
        merges: [
          {
            mergeId,
            mergedId: otherId,
            name: 'Mara Odegard',
            mergedAt: '2026-11-20T10:00:00.000Z',
            therapistName: 'Ida',
            isNewest: true,
            wasEdited: !areFieldsRestored,
          },
        ],
      }),
      'clients.undoMerge': () => ({ keptId: clientId, mergedId: otherId, areFieldsRestored }),
    });
    // The window shows them at its edge; a page on its own does not.
    render(
      <AppTheme env="test">
        <Notifications />
      </AppTheme>,
    );
    await user.click(await screen.findByRole('button', { name: 'Undo the merge with Mara Odegard' }));
    const question = await screen.findByRole('dialog', { name: 'Undo this merge?' });
    await user.click(within(question).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(bridge.inputsOf('clients.undoMerge')).toEqual([{ mergeId }]));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('opened by the id of a merged record becomes that of the kept one', async () => {
    const { router } = openPage(`/clients/${otherId}/sessions`, oneClient());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/sessions`));
  });

  it.each([
    ['archived', /^No new note for an archived client/],
    ['deceased', /^No new note: this client is marked as deceased/],
  ] as const)('of an %s client starts no note', async (status, words) => {
    openPage(`/clients/${clientId}`, { ...oneClient(), 'clients.get': () => aClient({ status }) });
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'New note' })).toBeNull();
  });

  it('marks a client as deceased after a question', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'clients.setStatus': () => ({ id: clientId, revision: 2 }),
    });
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as deceased' }));
    const question = await screen.findByRole('dialog', { name: 'Mark this client as deceased?' });
    await user.click(within(question).getByRole('button', { name: 'Mark as deceased' }));
    await waitFor(() =>
      expect(bridge.inputsOf('clients.setStatus')).toEqual([
        { clientId, expectedRevision: 1, status: 'deceased' },
      ]),
    );
  });
});

describe('the header', () => {
  const year = new Date().getFullYear();

  it('names the guardian of a minor and misses one that is not on record', async () => {
    const fields = { ...emptyClient, name: 'Leo', birthDate: `${year - 10}-01-01` };
    const { bridge } = openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'clients.get': () =>
        aClient({ fields: { ...fields, guardianName: 'Rosa', guardianPhone: '555-0115' } }),
    });
    expect(await screen.findByText('minor, guardian Rosa, 555-0115')).toBeVisible();
    expect(screen.queryByText('Minor without a guardian on record')).toBeNull();
    expect(bridge.inputsOf('safety.ofClient')).toEqual([{ clientId }]);
  });

  it('folds what is much and never an open flag', async () => {
    const fields = {
      ...emptyClient,
      name: 'Leo',
      birthDate: `${year - 10}-01-01`,
      pressureLimit: 2,
      allergies: 'Nuts',
      oilAllergies: 'lavender',
      areasToAvoid: 'left knee',
      cautions: 'Bruises',
    };
    const { user } = openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'clients.get': () => aClient({ fields, hasOpenFlag: true }),
    });
    expect(await screen.findByText('Red flag in the last note')).toBeVisible();
    expect(screen.getByText('Pressure up to 2')).toBeVisible();
    expect(screen.queryByText('Caution: Bruises')).toBeNull();
    await user.click(screen.getByRole('button', { name: '3 more' }));
    expect(screen.getByText('Caution: Bruises')).toBeVisible();
    expect(screen.getByText('Minor without a guardian on record')).toBeVisible();
  });
});
