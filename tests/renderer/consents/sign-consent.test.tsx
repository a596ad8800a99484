import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsentDraft } from '#domain/consents/draft.ts';
import { addDays } from '#domain/dates/calendar-date.ts';
import { aClient, aDraft, clientId, noteId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';
import { allTexts, today } from './samples.ts';

const address = `/clients/${clientId}/consent/gluteal`;

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() =>
    DOMRect.fromRect({ x: 0, y: 0, width: 600, height: 200 }),
  );
});

function handlers(more: FakeHandlers = {}): FakeHandlers {
  return {
    ...oneClient(),
    'consents.texts': () => ({ texts: allTexts() }),
    'consents.list': () => ({ consents: [] }),
    'consents.draft': () => ({ draft: null }),
    'consents.saveDraft': () => ({ savedAt: '2026-11-22T10:00:00.000Z' }),
    'consents.discardDraft': () => ({}),
    'consents.sign': () => ({
      consentId: '00000000-0000-7000-8000-0000000000b1',
      signedOn: today,
      expiresOn: addDays(today, 365),
      hash: 'c'.repeat(64),
    }),
    ...more,
  };
}

const pad = () => screen.getByRole('img', { name: /Signature field/ });

/** A line across the pad, as one draws it with the mouse. */
function draw(): void {
  const pen = { pointerId: 1, pointerType: 'mouse', button: 0, pressure: 0.5 };
  fireEvent.pointerDown(pad(), { ...pen, clientX: 50, clientY: 100 });
  for (const x of [100, 200, 300, 400]) fireEvent.pointerMove(pad(), { ...pen, clientX: x, clientY: 100 });
  fireEvent.pointerUp(pad(), pen);
}

const sign = () => screen.getByRole('button', { name: 'Sign consent' });

describe('signing a consent', () => {
  it('shows the text in full, and what it says of itself', async () => {
    openPage(address, handlers());
    expect(await screen.findByRole('heading', { name: 'Consent to massage treatment' })).toBeVisible();
    expect(screen.getByText('I can say stop at any time.')).toBeVisible();
    expect(screen.getByText(/Ends on/)).toBeVisible();
    expect(screen.getByText(/Signed in front of/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('with the mouse: keeps the strokes, signs the text that was shown, goes back to the client', async () => {
    const { user, bridge, router } = openPage(address, handlers());
    await screen.findByText('empty');
    draw();
    expect(await screen.findByText('1 stroke')).toBeVisible();
    await waitFor(() => expect(bridge.inputsOf('consents.saveDraft').length).toBeGreaterThan(0), {
      timeout: 3_000,
    });
    await user.click(sign());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/consent`));
    const [signed] = bridge.inputsOf('consents.sign');
    expect(signed).toMatchObject({
      clientId,
      kind: 'gluteal',
      language: 'en',
      textHash: 'a'.repeat(64),
      signerName: 'Mara Ödegård',
      relation: 'client',
      months: 12,
    });
    expect(signed?.signature).toMatchObject({ way: 'drawn', strokes: [expect.any(Array)] });
    const saved = bridge.calls.map(({ name }) => name);
    expect(saved.lastIndexOf('consents.saveDraft')).toBeLessThan(saved.indexOf('consents.sign'));
  });

  it('once, however often the button is pressed', async () => {
    const { user, bridge, router } = openPage(address, handlers());
    await screen.findByText('empty');
    draw();
    await user.dblClick(sign());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/consent`));
    expect(bridge.inputsOf('consents.sign')).toHaveLength(1);
  });

  it('in Spanish, for six months', async () => {
    const { user, bridge } = openPage(address, handlers());
    await user.click(await screen.findByRole('button', { name: 'Spanish' }));
    expect(await screen.findByRole('heading', { name: 'Consentimiento' })).toBeVisible();
    const months = screen.getByRole('textbox', { name: /Holds for/ });
    await user.clear(months);
    await user.type(months, '6');
    draw();
    await user.click(sign());
    await waitFor(() => expect(bridge.inputsOf('consents.sign')).toHaveLength(1));
    expect(bridge.inputsOf('consents.sign')[0]).toMatchObject({
      language: 'es',
      textHash: 'b'.repeat(64),
      months: 6,
    });
  });

  it('is not signed without a signature: it says what is missing and keeps what is there', async () => {
    const { user, bridge } = openPage(address, handlers());
    await screen.findByText('empty');
    await user.clear(screen.getByRole('textbox', { name: /Full name/ }));
    await user.click(sign());
    expect(await screen.findByText(/There is no signature yet/)).toBeVisible();
    expect(screen.getByText(/The name is missing/)).toBeVisible();
    expect(bridge.inputsOf('consents.sign')).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('with the keyboard alone: the full name typed again, and the tick', async () => {
    const { user, bridge } = openPage(address, handlers());
    await screen.findByText('empty');
    screen.getByRole('button', { name: 'Draw on the screen' }).focus();
    await user.keyboard('{ArrowRight} ');
    const typed = await screen.findByRole('textbox', { name: 'Type your full name again' });
    expect(screen.queryByRole('img', { name: /Signature field/ })).toBeNull();
    await user.tab();
    expect(typed).toHaveFocus();
    await user.keyboard('Somebody Else');
    await user.click(sign());
    expect(await screen.findByText('This is not the name above.')).toBeVisible();
    expect(screen.getByText('Tick the box to sign with your name.')).toBeVisible();
    expect(bridge.inputsOf('consents.sign')).toEqual([]);
    expect(await violations()).toEqual([]);
    await user.clear(typed);
    await user.type(typed, 'mara odegard');
    await user.tab();
    await user.keyboard(' ');
    sign().focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.inputsOf('consents.sign')).toHaveLength(1));
    expect(bridge.inputsOf('consents.sign')[0]?.signature).toEqual({ way: 'typed', name: 'mara odegard' });
  });

  it('for a minor is begun by a parent or guardian, and says so when it is not', async () => {
    const birthDate = addDays(today, -15 * 366);
    const child = aClient({ fields: { ...aClient().fields, birthDate } });
    const { user } = openPage(address, handlers({ 'clients.get': () => child }));
    const guardian = await screen.findByRole('button', { name: 'Parent or guardian' });
    expect(guardian).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('textbox', { name: /Full name/ })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'The client' }));
    expect(await screen.findByText(/Below 18 a parent or guardian usually signs/)).toBeVisible();
  });
});

describe('what is not signed yet', () => {
  const kept: ConsentDraft = {
    language: 'es',
    signerName: 'Jan',
    relation: 'guardian',
    months: 3,
    isTyped: false,
    strokes: [
      [
        [100, 500, 0, 500],
        [900, 500, 80, 500],
      ],
      [
        [1000, 500, 90, 500],
        [1900, 500, 150, 500],
      ],
    ],
  };

  it('is there again as it was left', async () => {
    const { user, bridge } = openPage(address, handlers({ 'consents.draft': () => ({ draft: kept }) }));
    expect(await screen.findByText('2 strokes')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /Full name/ })).toHaveValue('Jan');
    expect(screen.getByRole('heading', { name: 'Consentimiento' })).toBeVisible();
    await user.click(sign());
    await waitFor(() => expect(bridge.inputsOf('consents.sign')).toHaveLength(1));
    expect(bridge.inputsOf('consents.sign')[0]).toMatchObject({
      relation: 'guardian',
      signature: { way: 'drawn', strokes: kept.strokes },
    });
  });

  it('is asked for anew with each visit, so that an old one is never shown', async () => {
    let draft: ConsentDraft | null = null;
    const { user, router } = openPage(
      address,
      handlers({
        'consents.draft': () => ({ draft }),
        'consents.saveDraft': (input) => {
          draft = input.draft;
          return { savedAt: '2026-11-22T10:00:00.000Z' };
        },
      }),
    );
    await screen.findByText('empty');
    draw();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('list', { name: 'What holds today' });
    await router.navigate({
      to: '/clients/$clientId/consent/$kind',
      params: { clientId, kind: 'gluteal' },
    });
    expect(await screen.findByText('1 stroke')).toBeVisible();
  });

  it('that cannot be kept is said, and leaving asks first', async () => {
    const { user, router } = openPage(address, handlers({ 'consents.saveDraft': () => refuse('disk-full') }));
    await screen.findByText('empty');
    draw();
    expect(await screen.findByText('Not kept', {}, { timeout: 3_000 })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    const dialog = await screen.findByRole('dialog', { name: 'Leave without keeping the signature?' });
    await user.click(within(dialog).getByRole('button', { name: 'Stay' }));
    expect(router.state.location.pathname).toBe(address);
    expect(screen.getByText('1 stroke')).toBeVisible();
  });

  it('is thrown away only after asking', async () => {
    const { user, bridge, router } = openPage(address, handlers());
    await screen.findByText('empty');
    draw();
    await user.click(screen.getByRole('button', { name: 'Throw away' }));
    const dialog = await screen.findByRole('dialog', { name: 'Throw away what is filled in?' });
    await user.click(within(dialog).getByRole('button', { name: 'Throw away' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/consent`));
    expect(bridge.inputsOf('consents.discardDraft')).toEqual([{ clientId, kind: 'gluteal' }]);
    const names = bridge.calls.map(({ name }) => name);
    expect(names.lastIndexOf('consents.saveDraft')).toBeLessThan(names.indexOf('consents.discardDraft'));
  });
});

describe('around it', () => {
  it('leads back to the note that asked for it', async () => {
    const { user, router } = openPage(
      `${address}?note=${noteId}`,
      handlers({ 'notes.get': () => aDraft(), 'clients.get': () => aClient() }),
    );
    await screen.findByText('empty');
    draw();
    await user.click(sign());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/notes/${noteId}`));
  });

  it('a text that was changed meanwhile is not signed before it was read anew', async () => {
    const { user, bridge, router } = openPage(
      address,
      handlers({ 'consents.sign': () => refuse('changed-elsewhere') }),
    );
    await screen.findByText('empty');
    draw();
    await user.click(sign());
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(router.state.location.pathname).toBe(address);
    await waitFor(() => expect(bridge.inputsOf('consents.texts').length).toBeGreaterThan(1));
    bridge.answer(handlers());
    await user.click(sign());
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/consent`));
  });

  it('an address without a consent says so', async () => {
    openPage(`/clients/${clientId}/consent/tattoo`, handlers());
    expect(await screen.findByText('There is no such consent')).toBeVisible();
  });

  it('a text that cannot be read says what happened', async () => {
    openPage(address, handlers({ 'consents.texts': () => refuse('internal') }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong');
  });
});
