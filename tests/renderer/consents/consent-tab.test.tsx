import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/dates/calendar-date.ts';
import { createDates } from '#renderer/i18n/dates.ts';
import { clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { smallPdf } from '#tests/support/small-pdf.ts';
import { aConsent, allTexts, today } from './samples.ts';

const address = `/clients/${clientId}/consent`;
const { day } = createDates('day-first');

function withConsents(consents: ReturnType<typeof aConsent>[], more: FakeHandlers = {}): FakeHandlers {
  return {
    ...oneClient(),
    'consents.list': () => ({ consents }),
    'consents.texts': () => ({ texts: allTexts() }),
    'consents.draft': () => ({ draft: null }),
    ...more,
  };
}

const standing = (name: string) =>
  within(screen.getByRole('list', { name: 'What holds today' }))
    .getAllByRole('listitem')
    .find((item) => item.textContent?.startsWith(name)) as HTMLElement;

describe('the consents of a client', () => {
  it('say for each kind whether it holds, ends soon, has ended or was taken back', async () => {
    const soon = addDays(today, 12);
    openPage(
      address,
      withConsents([
        aConsent({ kind: 'treatment', state: 'expiring', expiresOn: soon }),
        aConsent({
          id: '00000000-0000-7000-8000-0000000000b2',
          kind: 'gluteal',
          state: 'withdrawn',
          withdrawnOn: addDays(today, -3),
          withdrawalReason: 'Feels uneasy',
        }),
      ]),
    );
    await screen.findByRole('list', { name: 'What holds today' });
    expect(standing('Massage treatment')).toHaveTextContent(`Ends soon, on ${day(soon)}`);
    expect(standing('Buttocks and sacrum')).toHaveTextContent(`Taken back on ${day(addDays(today, -3))}`);
    expect(standing('Deep work at the front')).toHaveTextContent('Not signed');
    expect(screen.getByText('Reason: Feels uneasy')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('count the one that holds, not the one that was signed last', async () => {
    openPage(
      address,
      withConsents([
        aConsent({
          id: '00000000-0000-7000-8000-0000000000b2',
          signedOn: addDays(today, -10),
          state: 'withdrawn',
          withdrawnOn: addDays(today, -5),
        }),
        aConsent(),
      ]),
    );
    await screen.findByRole('list', { name: 'What holds today' });
    expect(standing('Massage treatment')).toHaveTextContent(`In force until ${day(addDays(today, 265))}`);
  });

  it('lead to signing where there is nothing yet', async () => {
    const { user, router } = openPage(address, withConsents([]));
    expect(await screen.findByText(/Nothing signed yet/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'Sign: Deep work at the front' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${address}/anterior`));
  });

  it('are taken back with a reason, after asking', async () => {
    const { user, bridge } = openPage(
      address,
      withConsents([aConsent()], { 'consents.withdraw': () => ({ withdrawnOn: today }) }),
    );
    await user.click(await screen.findByRole('button', { name: /^Take back: Massage treatment/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Take this consent back?' });
    await user.type(within(dialog).getByRole('textbox', { name: /Reason/ }), 'Wants a pause');
    expect(await violations()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('consents.withdraw')).toEqual([
      { consentId: aConsent().id, reason: 'Wants a pause' },
    ]);
  });

  it('cannot be taken back twice: the button is gone', async () => {
    openPage(address, withConsents([aConsent({ state: 'withdrawn', withdrawnOn: today })]));
    await screen.findByRole('button', { name: /^Show: Massage treatment/ });
    expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull();
  });

  it('are printed, saved and shown as their document', async () => {
    const { user, bridge } = openPage(
      address,
      withConsents([aConsent()], {
        'documents.print': () => refuse('printer-refused'),
        'documents.save': () => ({ fileName: 'Consent.pdf' }),
        'documents.pdf': () => ({ pdf: new Uint8Array(smallPdf) }),
      }),
    );
    await user.click(await screen.findByRole('button', { name: /^Print: Massage treatment/ }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The printer did not take the job.');
    await user.click(within(alert).getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText(/Consent\.pdf/)).toBeVisible();
    const document = { kind: 'consent', consentId: aConsent().id };
    expect(bridge.inputsOf('documents.print')[0]?.document).toEqual(document);
    expect(bridge.inputsOf('documents.save')).toEqual([{ document }]);
    await user.click(screen.getByRole('button', { name: /^Show: Massage treatment/ }));
    expect(await screen.findByRole('dialog', { name: /^Massage treatment, signed on/ })).toBeVisible();
    await waitFor(() => expect(bridge.inputsOf('documents.pdf')).toEqual([{ document }]));
  });

  it('say what happened when they cannot be read', async () => {
    openPage(address, withConsents([], { 'consents.list': () => refuse('internal') }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
  });
});
