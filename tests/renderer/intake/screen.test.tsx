import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type IntakeAnswers, questionsFor } from '#domain/intake/answers.ts';
import { emptyPractice, openWindow } from '#tests/renderer/app/open-window.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, refuse } from '#tests/support/fake-bridge.ts';

const intakeId = '00000000-0000-7000-8000-0000000000f7';
const clientId = '00000000-0000-7000-8000-0000000000c7';

const adultQuestions = questionsFor({}, '2026-11-22').length;

/** Everything up to the health questions is behind; an activity without a name asks for no further one. */
const beforeHealth: IntakeAnswers = { 'activity-1': { type: 'activity', name: '', score: 4 } };

/** A window in a client's hands. `right` opens the records again. */
function handedWindow(kept: IntakeAnswers = {}, more: FakeHandlers = {}) {
  let isHandedOver = true;
  let isSubmitted = false;
  const answers: Record<string, unknown> = { ...kept };
  return openWindow({
    ...emptyPractice,
    'vault.status': () => ({
      open: 'practice',
      isHandedOver,
      practiceExists: true,
      failedAttempts: 0,
      waitMs: 0,
    }),
    'intake.current': () => ({
      intakeId,
      isSubmitted,
      language: 'en',
      practiceName: 'Quiet Hands',
      order: 'day-first',
      asked: null,
      answers: answers as IntakeAnswers,
    }),
    'intake.answer': ({ question, answer }) => {
      answers[question] = answer;
      return { intakeId, revision: 2 };
    },
    'intake.submit': () => {
      isSubmitted = true;
      return { intakeId };
    },
    'intake.leave': ({ passphrase }) => {
      if (passphrase !== 'right') return refuse('wrong-passphrase');
      isHandedOver = false;
      return { clientId, intakeId, isSubmitted };
    },
    ...more,
  });
}

const button = (name: string) => screen.findByRole('button', { name });

describe('the client’s screen', () => {
  it('is all there is: no way into the records, no keys, no menu commands', async () => {
    const { user, bridge } = handedWindow();
    expect(await screen.findByRole('heading', { name: 'Welcome to Quiet Hands' })).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
    const before = document.body.innerHTML;
    for (const keys of [
      '{Control>}k{/Control}',
      '{Control>}l{/Control}',
      '{Control>}n{/Control}',
      '?',
      '{Control>}1{/Control}',
      '{Escape}',
    ]) {
      await user.keyboard(keys);
    }
    for (const command of [
      'palette',
      'lock',
      'key-map',
      'new-client',
      'go-clients',
      'toggle-sidebar',
    ] as const) {
      bridge.emit({ type: 'menu', command });
    }
    expect(document.body.innerHTML).toBe(before);
    const asked = new Set(bridge.calls.map(({ name }) => name));
    expect([...asked].sort()).toEqual(
      ['intake.current', 'shell.preferences', 'vault.status'].filter((name) => asked.has(name)),
    );
  });

  it('asks one question at a time and keeps each answer at once; Enter goes on', async () => {
    const { user, bridge } = handedWindow();
    await user.click(await button('Begin'));
    expect(await screen.findByRole('heading', { name: 'What should we call you?' })).toBeVisible();
    expect(screen.getByText(`About you, question 1 of ${adultQuestions}`)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What should we call you?' })).toHaveFocus();
    await user.keyboard('Billie{Enter}');
    expect(await screen.findByRole('heading', { name: 'Which pronouns do you use?' })).toBeVisible();
    expect(bridge.inputsOf('intake.answer').at(-1)).toEqual({
      question: 'preferred-name',
      answer: { type: 'text', text: 'Billie' },
    });
    await user.click(await button('Back'));
    expect(await screen.findByRole('textbox')).toHaveValue('Billie');
  });

  it('keeps a choice with the click, before anything else is pressed', async () => {
    const { user, bridge } = handedWindow(beforeHealth);
    await user.click(await button('Go on'));
    expect(await screen.findByRole('heading', { name: 'Do you have high blood pressure?' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await waitFor(() => expect(bridge.inputsOf('intake.answer')).toHaveLength(1));
    expect(await screen.findByText('Kept')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: /Tell us a little more/ }), 'since 2019');
    await user.click(await button('Next'));
    await screen.findByRole('heading', { name: 'Do you have a weak heart or heart failure?' });
    expect(bridge.inputsOf('intake.answer').at(-1)).toEqual({
      question: 'has-hypertension-controlled',
      answer: { type: 'yes-no', answer: 'yes', detail: 'since 2019' },
    });
  });

  it('is complete by keyboard: radios with the arrows, Enter goes on', async () => {
    const { user, bridge } = handedWindow(beforeHealth);
    await user.keyboard('{Enter}');
    (await button('Go on')).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { name: 'Do you have high blood pressure?' });
    await user.keyboard(' {Enter}');
    await screen.findByRole('heading', { name: 'Do you have a weak heart or heart failure?' });
    expect(bridge.inputsOf('intake.answer')).toEqual([
      { question: 'has-hypertension-controlled', answer: { type: 'yes-no', answer: 'yes', detail: '' } },
    ]);
  });

  it('asks for the week only after a pregnancy', async () => {
    const { user } = handedWindow({ 'has-spinal-surgery': { type: 'yes-no', answer: 'no', detail: '' } });
    await user.click(await button('Go on'));
    await screen.findByRole('heading', { name: 'Are you pregnant, or could you be?' });
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(await button('Next'));
    await screen.findByRole('heading', { name: /make being touched difficult/ });
    await user.click(await button('Back'));
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    await user.click(await button('Next'));
    expect(await screen.findByRole('heading', { name: /needs special care/ })).toBeVisible();
  });

  it('takes a birth date as three numbers and says what is wrong with them', async () => {
    const { user, bridge } = handedWindow({ pronouns: { type: 'text', text: 'she' } });
    await user.click(await button('Go on'));
    await screen.findByRole('heading', { name: 'When were you born?' });
    await user.type(screen.getByLabelText('Day'), '30');
    await user.type(screen.getByLabelText('Month'), '2');
    await user.type(screen.getByLabelText('Year'), '1979');
    await user.tab();
    expect(await screen.findByText('The calendar has no such day.')).toBeVisible();
    expect(await button('Leave out')).toBeDisabled();
    await user.clear(screen.getByLabelText('Month'));
    await user.type(screen.getByLabelText('Month'), '3');
    await user.click(await button('Next'));
    await screen.findByRole('heading', { name: 'What is your phone number?' });
    expect(bridge.inputsOf('intake.answer').at(-1)).toEqual({
      question: 'birth-date',
      answer: { type: 'date', date: '1979-03-30' },
    });
  });

  it('does not go on over an answer that was not kept, and tries again', async () => {
    let isBroken = true;
    const { user } = handedWindow(
      {},
      { 'intake.answer': () => (isBroken ? refuse('disk-full') : { intakeId, revision: 2 }) },
    );
    await user.click(await button('Begin'));
    await user.type(await screen.findByRole('textbox'), 'Billie');
    await user.click(await button('Next'));
    expect(await screen.findByText('Your answer could not be kept.')).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Billie');
    isBroken = false;
    await user.click(await button('Try again'));
    await waitFor(() => expect(screen.queryByText('Your answer could not be kept.')).toBeNull());
    await user.click(await button('Next'));
    expect(await screen.findByRole('heading', { name: 'Which pronouns do you use?' })).toBeVisible();
  });

  it('writes what is pending when the shell is about to lock', async () => {
    const { user, bridge } = handedWindow();
    await user.click(await button('Begin'));
    await user.type(await screen.findByRole('textbox'), 'Billie');
    bridge.emit({ type: 'flush' });
    await waitFor(() => expect(bridge.flushedCount()).toBe(1));
    expect(bridge.inputsOf('intake.answer').at(-1)?.answer).toEqual({ type: 'text', text: 'Billie' });
  });

  it('lets nothing be dropped on it', async () => {
    handedWindow();
    await button('Begin');
    for (const name of ['dragEnter', 'dragOver', 'drop'] as const) {
      expect(fireEvent[name](document.body)).toBe(false);
    }
  });

  it('is handed in at the end, thanks, and leaves by the passphrase alone', async () => {
    const { user, bridge } = handedWindow({ 'large-print': { type: 'choice', choice: 'no' } });
    await user.click(await button('Go on'));
    expect(await screen.findByRole('heading', { name: 'That was the last question' })).toBeVisible();
    await user.click(await button('Hand in'));
    expect(await screen.findByRole('heading', { name: 'Thank you' })).toBeVisible();
    expect(screen.getByText('Please give the computer back now.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.type(screen.getByLabelText('Passphrase of the therapist'), 'wrong{Enter}');
    expect(await screen.findByText(/That is not the passphrase/)).toBeVisible();
    await user.clear(screen.getByLabelText('Passphrase of the therapist'));
    await user.type(screen.getByLabelText('Passphrase of the therapist'), 'right{Enter}');
    expect(await screen.findByRole('navigation', { name: /./ })).toBeVisible();
    await waitFor(() => expect(bridge.inputsOf('clients.get').at(0)).toEqual({ clientId }));
  });

  it('can be given back in the middle, and gone on with', async () => {
    const { user } = handedWindow();
    await user.click(await button('Begin'));
    await screen.findByRole('textbox');
    await user.click(await button('Give the computer back'));
    expect(await screen.findByRole('heading', { name: 'Please give the computer back' })).toBeVisible();
    await user.click(await button('Go on with the questions'));
    expect(await screen.findByRole('heading', { name: 'What should we call you?' })).toBeVisible();
  });

  it('shows a way back for the therapist when the questions cannot be read', async () => {
    handedWindow({}, { 'intake.current': () => refuse('internal') });
    expect(await screen.findByRole('heading', { name: 'Please give the computer back' })).toBeVisible();
    expect(screen.getByLabelText('Passphrase of the therapist')).toBeVisible();
  });

  it('has no axe violations on any kind of page', async () => {
    const first = handedWindow();
    await first.user.click(await button('Begin'));
    await screen.findByRole('textbox');
    expect(await violations()).toEqual([]);
    await first.user.click(await button('Give the computer back'));
    expect(await violations()).toEqual([]);
    first.unmount();
    for (const before of ['pronouns', 'goals', 'emergency-name', 'complaint'] as const) {
      const answer =
        before === 'goals' || before === 'complaint' || before === 'pronouns' || before === 'emergency-name'
          ? ({ type: 'text', text: 'x' } as const)
          : undefined;
      const next = handedWindow({ [before]: answer } as IntakeAnswers);
      await next.user.click(await button('Go on'));
      await button('Back');
      expect(await violations()).toEqual([]);
      next.unmount();
    }
  });
});
