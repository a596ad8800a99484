import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import type { IntakeReview, IntakeSummary } from '#domain/contract/intake.ts';
import { nothingKnown } from '#domain/health/history.ts';
import { emptyPractice, openWindow } from '#tests/renderer/app/open-window.tsx';
import { clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const address = `/clients/${clientId}/intake`;
const intakeId = '00000000-0000-7000-8000-0000000000f7';

const summary: IntakeSummary = {
  intakeId,
  clientId,
  form: 'full',
  status: 'submitted',
  startedAt: '2026-11-22T09:00:00.000Z',
  submittedAt: '2026-11-22T09:20:00.000Z',
  closedAt: null,
  therapist: 'Ida Lindqvist',
};

const known = nothingKnown.conditions.osteoporosis;

function aReview(more: Partial<IntakeReview> = {}): IntakeReview {
  return {
    intakeId,
    clientId,
    status: 'submitted',
    startedAt: summary.startedAt,
    submittedAt: summary.submittedAt,
    on: '2026-11-22',
    checkIn: null,
    answers: {
      phone: { type: 'text', text: '555-0199' },
      email: { type: 'text', text: 'mara@example.org' },
      'has-anticoagulant': { type: 'yes-no', answer: 'yes', detail: 'warfarin' },
      'has-osteoporosis': { type: 'yes-no', answer: 'no', detail: '' },
      'medicine-names': { type: 'text', text: 'Warfarin 5 mg' },
    },
    record: {
      client: { ...emptyClient, name: 'Mara Ödegård', phone: '555-0101', email: 'mara@example.org' },
      health: {
        ...nothingKnown,
        conditions: { ...nothingKnown.conditions, osteoporosis: { ...known, answer: 'yes' } },
      },
      episode: null,
    },
    versions: { client: 3, health: 1, episode: null },
    accepted: {},
    ...more,
  };
}

function withIntake(review: Partial<IntakeReview> = {}, more: FakeHandlers = {}): FakeHandlers {
  const status = review.status ?? 'submitted';
  return {
    ...oneClient(),
    'intake.list': () => ({ intakes: [{ ...summary, status }] }),
    'intake.review': () => aReview(review),
    'intake.accept': () => ({ clientId }),
    'intake.setAside': () => ({}),
    ...more,
  };
}

const row = (name: string) => screen.findByRole('group', { name });

describe('the review of an intake', () => {
  it('shows each answer beside what the record says, and what is the same without a choice', async () => {
    openPage(address, withIntake());
    const phone = await row('Phone');
    expect(within(phone).getByText('555-0101')).toBeVisible();
    expect(within(phone).getByRole('textbox')).toHaveValue('555-0199');
    const email = await row('E-mail');
    expect(within(email).getByText('As in the record')).toBeVisible();
    expect(within(email).queryByRole('checkbox')).toBeNull();
  });

  it('takes over one field, as the therapist put it right', async () => {
    const { user, bridge } = openPage(address, withIntake());
    const phone = await row('Phone');
    const field = within(phone).getByRole('textbox');
    await user.clear(field);
    await user.type(field, '555-0188');
    expect(within(phone).getByRole('checkbox')).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Take over 1 answer' }));
    await waitFor(() =>
      expect(bridge.inputsOf('intake.accept')).toEqual([
        {
          intakeId,
          versions: { client: 3, health: 1, episode: null },
          accepted: { 'client.phone': { kind: 'text', text: '555-0188' } },
          scores: [],
        },
      ]),
    );
  });

  it('chooses all at once, but never what would take back a known "yes"', async () => {
    const { user, bridge } = openPage(address, withIntake());
    await user.click(await screen.findByRole('button', { name: 'Choose all' }));
    const bones = screen.getByText('The record says yes. Choose this by itself if it is no longer so.');
    const bonesRow = bones.closest('fieldset') as HTMLElement;
    expect(within(bonesRow).getByRole('checkbox')).not.toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Take over 3 answers' }));
    await waitFor(() => expect(bridge.inputsOf('intake.accept')).toHaveLength(1));
    expect(Object.keys(bridge.inputsOf('intake.accept')[0]?.accepted ?? {}).sort()).toEqual([
      'client.phone',
      'health.anticoagulant',
      'health.medications',
    ]);
    await user.click(within(bonesRow).getByRole('checkbox'));
    expect(screen.getByRole('button', { name: 'Take over 4 answers' })).toBeVisible();
  });

  it('lets the kind of a medicine be put right', async () => {
    const { user, bridge } = openPage(address, withIntake());
    const medicines = await row('Medicines');
    expect(within(medicines).getByDisplayValue('Warfarin 5 mg')).toBeVisible();
    await user.click(within(medicines).getByRole('combobox', { name: 'Kind 1' }));
    await user.click(await screen.findByRole('option', { name: 'Blood thinner' }));
    await user.click(screen.getByRole('button', { name: 'Take over 1 answer' }));
    await waitFor(() =>
      expect(bridge.inputsOf('intake.accept')[0]?.accepted['health.medications']).toEqual({
        kind: 'items',
        items: [{ type: 'anticoagulant', words: 'Warfarin 5 mg' }],
      }),
    );
  });

  it('asks before it ends with nothing taken over', async () => {
    const { user, bridge } = openPage(address, withIntake());
    await user.click(await screen.findByRole('button', { name: 'Finish without taking over' }));
    expect(bridge.inputsOf('intake.accept')).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Finish' }));
    await waitFor(() => expect(bridge.inputsOf('intake.accept')[0]?.accepted).toEqual({}));
  });

  it('says that the record changed meanwhile, and keeps what was chosen', async () => {
    const { user } = openPage(
      address,
      withIntake({}, { 'intake.accept': () => refuse('changed-elsewhere') }),
    );
    await user.click(within(await row('Phone')).getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Take over 1 answer' }));
    expect(await screen.findByText(/The record was changed meanwhile/)).toBeVisible();
    expect(within(await row('Phone')).getByRole('checkbox')).toBeChecked();
  });

  it('sets aside after a question', async () => {
    const { user, bridge } = openPage(address, withIntake());
    await user.click(await screen.findByRole('button', { name: 'Set aside' }));
    const dialog = await screen.findByRole('dialog', { name: 'Set this intake aside?' });
    await user.click(within(dialog).getByRole('button', { name: 'Set aside' }));
    await waitFor(() => expect(bridge.inputsOf('intake.setAside')).toEqual([{ intakeId }]));
  });

  it('stays readable after it was taken over, word by word, with what went into the record', async () => {
    openPage(
      address,
      withIntake({ status: 'accepted', accepted: { 'client.phone': { kind: 'text', text: '555-0188' } } }),
    );
    expect(await screen.findByText(/What is marked went into the record/)).toBeVisible();
    expect(screen.getByText('555-0188')).toBeVisible();
    expect(screen.getByText('555-0199')).toBeVisible();
    expect(screen.getAllByText('not answered').length).toBeGreaterThan(10);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('says what to do where there is none, and what happened where it cannot be read', async () => {
    const { unmount } = openPage(address, withIntake({}, { 'intake.list': () => ({ intakes: [] }) }));
    expect(await screen.findByText('No intake yet')).toBeVisible();
    unmount();
    openPage(address, withIntake({}, { 'intake.review': () => refuse('internal') }));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('has no axe violations', async () => {
    openPage(address, withIntake());
    await row('Phone');
    expect(await violations()).toEqual([]);
  });
});

describe('what waits for a review', () => {
  it('is said on the client’s page and leads to the review', async () => {
    const { user } = openPage(`/clients/${clientId}`, withIntake());
    await user.click(await screen.findByRole('link', { name: 'Review' }));
    expect(await row('Phone')).toBeVisible();
  });

  it('is said on Today', async () => {
    openWindow({
      ...emptyPractice,
      'intake.toReview': () => ({
        intakes: [
          {
            intakeId,
            clientId,
            clientName: 'Mara Ödegård',
            form: 'full',
            submittedAt: summary.submittedAt ?? '',
          },
        ],
      }),
    });
    const section = await screen.findByRole('region', { name: 'Answers to review' });
    expect(within(section).getByRole('link', { name: /Mara Ödegård/ })).toBeVisible();
  });
});

describe('handing over and printing', () => {
  it('asks first, says that the passphrase is needed, and begins', async () => {
    const { user, bridge } = openPage(
      `/clients/${clientId}`,
      withIntake({}, { 'intake.begin': () => ({ intakeId }), 'intake.list': () => ({ intakes: [] }) }),
    );
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Intake on this screen' }));
    const dialog = await screen.findByRole('dialog', { name: 'Hand the computer to the client?' });
    expect(within(dialog).getByText(/you need your passphrase/)).toBeVisible();
    expect(bridge.inputsOf('intake.begin')).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Start the intake' }));
    await waitFor(() => expect(bridge.inputsOf('intake.begin')).toEqual([{ clientId, form: 'full' }]));
  });

  it('prints the form with the client’s name from the client, and blank from Clients', async () => {
    const handlers = withIntake(
      {},
      {
        'documents.pdf': () => ({ pdf: new Uint8Array([37, 80, 68, 70]) }),
        'documents.print': () => ({ printer: 'Front desk' }),
      },
    );
    const { user, bridge, unmount } = openPage(`/clients/${clientId}`, handlers);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Print the intake form' }));
    await user.click(await screen.findByRole('button', { name: 'Print' }));
    expect(await screen.findByText('Sent to Front desk.')).toBeVisible();
    expect(bridge.inputsOf('documents.print')[0]?.document).toEqual({ kind: 'intake-form', clientId });
    unmount();
    const second = openPage('/clients', handlers);
    await second.user.click(await screen.findByRole('button', { name: 'Print the intake form' }));
    await second.user.click(await screen.findByRole('button', { name: 'Print' }));
    await waitFor(() =>
      expect(second.bridge.inputsOf('documents.print')[0]?.document).toEqual({
        kind: 'intake-form',
        clientId: null,
      }),
    );
  });
});
