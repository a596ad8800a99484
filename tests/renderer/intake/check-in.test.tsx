import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { nothingKnown } from '#domain/health/history.ts';
import type { IntakeAnswers } from '#domain/intake/answers.ts';
import type { AskedScore } from '#domain/intake/check-in.ts';
import { emptyPractice, openWindow } from '#tests/renderer/app/open-window.tsx';
import { clientId, episodeId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';

const intakeId = '00000000-0000-7000-8000-0000000000f7';
const ask = (question: AskedScore['question'], item = '', lastValue: number | null = null): AskedScore => ({
  ...{ question, item, lastValue, lastOn: lastValue === null ? null : '2026-11-12' },
});
const usual = [ask('pain-now'), ask('activity-1', 'Putting on socks', 3), ask('global-change')];

/** The questions before a session in a client's hands. */
function handedWindow(asked: AskedScore[] = usual, language: 'en' | 'es' = 'en', kept: IntakeAnswers = {}) {
  const answers: Record<string, unknown> = { ...kept };
  let isSubmitted = false;
  return openWindow({
    ...emptyPractice,
    'vault.status': () => ({
      ...{ open: 'practice', isHandedOver: true, practiceExists: true, failedAttempts: 0, waitMs: 0 },
    }),
    'intake.current': () => ({
      ...{ intakeId, isSubmitted, language, practiceName: 'Quiet Hands', order: 'day-first' },
      ...{ asked: isSubmitted ? null : asked, answers: answers as IntakeAnswers },
    }),
    'intake.answer': ({ question, answer }) => {
      answers[question] = answer;
      return { intakeId, revision: 2 };
    },
    'intake.submit': () => {
      isSubmitted = true;
      return { intakeId };
    },
  });
}

const button = (name: string) => screen.findByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { name });

describe('the questions before a session', () => {
  it('are one a page, from pain to the change, and each is kept with the click', async () => {
    const { user, bridge } = handedWindow();
    expect(await screen.findByText(/about two minutes/)).toBeVisible();
    await user.click(await button('Begin'));
    await heading('How much pain do you have right now?');
    expect(screen.getByText('Question 1 of 3')).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    await user.click(screen.getByRole('radio', { name: '0' }));
    await user.click(await button('Next'));
    await heading('How well can you do this today? Putting on socks');
    expect(screen.getByText('Last time you chose 3.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: '10' }));
    await user.click(await button('Next'));
    await heading('How has your back changed since you began here?');
    await user.click(screen.getByRole('radio', { name: '−2' }));
    await user.click(await button('Next'));
    await user.click(await button('Hand in'));
    await heading('Thank you');
    expect(bridge.inputsOf('intake.answer')).toEqual([
      { question: 'pain-now', answer: { type: 'score', score: 0 } },
      { question: 'activity-1', answer: { type: 'activity', name: 'Putting on socks', score: 10 } },
      { question: 'global-change', answer: { type: 'score', score: -2 } },
    ]);
  });

  it('can be left out, and an answer can be taken back: that is no answer and never 0', async () => {
    const { user, bridge } = handedWindow([ask('pain-now'), ask('sleep')]);
    await user.click(await button('Begin'));
    await user.click(await button('Leave out'));
    await heading('How well did you sleep in the last week?');
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.click(await button('Take my answer back'));
    await waitFor(() =>
      expect(bridge.inputsOf('intake.answer')).toEqual([
        { question: 'sleep', answer: { type: 'score', score: 4 } },
        { question: 'sleep', answer: null },
      ]),
    );
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(await button('Leave out')).toBeVisible();
  });

  it('are complete by keyboard: a digit chooses, Enter goes on', async () => {
    const { user, bridge } = handedWindow([ask('pain-now'), ask('stress')]);
    (await button('Begin')).focus();
    await user.keyboard('{Enter}');
    await heading('How much pain do you have right now?');
    await user.keyboard('7{Enter}');
    await heading('How much stress did you have in the last week?');
    expect(bridge.inputsOf('intake.answer')).toEqual([
      { question: 'pain-now', answer: { type: 'score', score: 7 } },
    ]);
  });

  it('ask for an activity by name, and for a second only after the first', async () => {
    const { user, bridge } = handedWindow([ask('activity-1'), ask('activity-2')]);
    await user.click(await button('Begin'));
    await heading('What is hard to do because of your back?');
    expect(screen.getByText('Question 1 of 1')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'What is it?' }), 'Socks');
    const scale = screen.getByRole('group', { name: 'How well can you do this today?' });
    await user.click(within(scale).getByRole('radio', { name: '2' }));
    await user.click(await button('Next'));
    expect(bridge.inputsOf('intake.answer').at(-1)).toEqual({
      question: 'activity-1',
      answer: { type: 'activity', name: 'Socks', score: 2 },
    });
    await heading('Is there something else that is hard to do?');
  });

  it('speak Spanish, from the welcome to the thanks; only the way back is the therapist’s', async () => {
    const { user } = handedWindow([ask('pain-now')], 'es');
    expect(await screen.findByText(/unos dos minutos/)).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'es');
    await user.click(await button('Empezar'));
    await heading('¿Cuánto dolor tiene ahora mismo?');
    expect(screen.getByText('Pregunta 1 de 1')).toBeVisible();
    expect(screen.getByText(/el peor imaginable/)).toBeVisible();
    fireEvent.click(screen.getByRole('radio', { name: '5' }));
    await user.click(await button('Siguiente'));
    await user.click(await button('Entregar'));
    await heading('Gracias');
    expect(screen.getByRole('form', { name: 'For the therapist' })).toHaveAttribute('lang', 'en');
  });

  it('go on after the last answer, and have no axe violations', async () => {
    const { user } = handedWindow(usual, 'en', { 'pain-now': { type: 'score', score: 4 } });
    expect(await violations()).toEqual([]);
    await user.click(await button('Go on'));
    await heading('How well can you do this today? Putting on socks');
    expect(await violations()).toEqual([]);
    await user.click(await button('Back'));
    expect(await screen.findByRole('radio', { name: '4' })).toBeChecked();
  });
});

describe('their review', () => {
  const review: FakeHandlers = {
    ...oneClient(),
    'intake.list': () => ({
      intakes: [
        {
          ...{ intakeId, clientId, form: 'check-in', status: 'submitted', therapist: 'Ida Lindqvist' },
          ...{
            startedAt: '2026-11-22T09:00:00.000Z',
            submittedAt: '2026-11-22T09:02:00.000Z',
            closedAt: null,
          },
        },
      ],
    }),
    'intake.review': () => ({
      ...{ intakeId, clientId, status: 'submitted', on: '2026-11-22', accepted: {} },
      ...{ startedAt: '2026-11-22T09:00:00.000Z', submittedAt: '2026-11-22T09:02:00.000Z' },
      checkIn: { episodeId, asked: [...usual, ask('sleep')] },
      answers: {
        'pain-now': { type: 'score', score: 0 },
        'activity-1': { type: 'activity', name: 'Putting on socks', score: 6 },
        'global-change': { type: 'score', score: 2 },
      },
      record: { client: { ...emptyClient, name: 'Mara Ödegård' }, health: nothingKnown, episode: null },
      versions: { client: 3, health: 1, episode: null },
    }),
    'intake.accept': () => ({ clientId }),
  };

  it('takes all over with one click, or leaves one out; what was not answered is no value', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}/intake`, review);
    const scores = await screen.findByRole('region', { name: 'Pain and activities' });
    expect(within(scores).getAllByRole('checkbox', { checked: true })).toHaveLength(3);
    expect(within(scores).getByText('0 (0 to 10)')).toBeVisible();
    expect(within(scores).getByText('+2 (−5 to +5)')).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(within(scores).getByRole('checkbox', { name: 'Putting on socks' }));
    await user.click(await button('Take over 2 answers'));
    await waitFor(() =>
      expect(bridge.inputsOf('intake.accept')).toMatchObject([
        { intakeId, accepted: {}, scores: ['pain-now', 'global-change'] },
      ]),
    );
  });

  it('shows what was asked, word by word', async () => {
    openPage(`/clients/${clientId}/intake`, review);
    const answers = await screen.findByRole('region', { name: 'All answers, word by word' });
    expect(within(answers).getByText('How well did you sleep in the last week?')).toBeVisible();
    expect(within(answers).getByText('not answered')).toBeVisible();
  });
});

describe('handing over and printing', () => {
  it('begins from the client’s menu', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'intake.begin': () => ({ intakeId }),
      'intake.list': () => ({ intakes: [] }),
    });
    await user.click(await button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Questions for today (2 minutes)' }));
    await user.click(await button('Start the questions'));
    await waitFor(() => expect(bridge.inputsOf('intake.begin')).toEqual([{ clientId, form: 'check-in' }]));
  });

  it('says that an open episode is needed where there is none', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'episodes.list': () => ({ episodes: [] }),
      'intake.list': () => ({ intakes: [] }),
    });
    await user.click(await button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Questions for today (2 minutes)' }));
    expect(await screen.findByText(/belong to an open episode/)).toBeVisible();
    expect(bridge.inputsOf('intake.begin')).toEqual([]);
  });

  it('prints the sheet of the open episode', async () => {
    const { user, bridge } = openPage(`/clients/${clientId}`, {
      ...oneClient(),
      'intake.list': () => ({ intakes: [] }),
      'documents.pdf': () => ({ pdf: new Uint8Array([1]) }),
      'documents.print': () => ({ printer: 'Front desk' }),
    });
    await user.click(await button('More'));
    await user.click(await screen.findByRole('menuitem', { name: 'Print the questions for today' }));
    const dialog = await screen.findByRole('dialog', { name: 'Questions for today, on paper' });
    await waitFor(() => expect(within(dialog).getByRole('button', { name: 'Print' })).toBeEnabled());
    await user.click(within(dialog).getByRole('button', { name: 'Print' }));
    await waitFor(() =>
      expect(bridge.inputsOf('documents.print')[0]?.document).toEqual({ kind: 'measure-sheet', episodeId }),
    );
  });
});
