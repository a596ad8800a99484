import { QueryClientProvider } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { MethodOutput } from '#domain/contract/table.ts';
import type { MeasureId } from '#domain/measures/catalogue.ts';
import { enteredReading } from '#domain/measures/entered-reading.ts';
import { createQueryClient } from '#renderer/api/queries.ts';
import { dayOf } from '#renderer/i18n/dates.ts';
import { EnterScoresDialog } from '#renderer/parts/measures/EnterScoresDialog.tsx';
import { emptyPractice } from '#tests/renderer/app/open-window.tsx';
import { show, violations } from '#tests/renderer/ui/show.tsx';
import { type FakeHandlers, installFakeBridge, refuse } from '#tests/support/fake-bridge.ts';

const episodeId = '00000000-0000-7000-8000-0000000000e1';
const today = dayOf(new Date());

const record: MethodOutput<'progress.record'> = {
  ...{ episodeId, complaint: '', onset: '2026-11-01', isClosed: false, sessions: [], plans: [] },
  entries: [
    enteredReading({ measure: 'activity', item: 'Socks', value: 3 }),
    enteredReading({ measure: 'odi', value: 34, version: '2.1a' }),
  ].map((reading, index) => ({
    ...{ entryId: `00000000-0000-7000-8000-00000000000${index}`, date: '2026-11-08', source: 'sheet' },
    ...{ therapist: 'Ida', enteredAt: '2026-11-08T09:00:00.000Z', reading },
  })),
};

function open(more: FakeHandlers = {}, initialMeasure?: MeasureId) {
  const bridge = installFakeBridge({
    ...emptyPractice,
    'progress.record': () => record,
    'measures.enter': ({ readings }) => ({
      entryIds: readings.map((_each, index) => `00000000-0000-7000-8000-0000000000a${index}`),
    }),
    ...more,
  });
  const onClose = vi.fn();
  const { user } = show(
    <QueryClientProvider client={createQueryClient()}>
      <EnterScoresDialog opened episodeId={episodeId} onClose={onClose} initialMeasure={initialMeasure} />
    </QueryClientProvider>,
  );
  return { bridge, user, onClose };
}

const field = (name: string) => screen.findByRole('textbox', { name });
const keep = () => screen.getByRole('button', { name: 'Keep scores' });

describe('typing in a sheet', () => {
  it('keeps what stands on it with its day, and leaves out what is empty', async () => {
    const { user, bridge, onClose } = open();
    await user.type(await field('Pain before treatment'), '0');
    expect(screen.getByText(/last 3, 8 Nov 2026/)).toBeVisible();
    await user.type(await field('Socks'), '5');
    await user.click(keep());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(bridge.inputsOf('measures.enter')).toEqual([
      {
        ...{ episodeId, date: today, source: 'sheet' },
        readings: [
          enteredReading({ measure: 'pain-now', value: 0 }),
          enteredReading({ measure: 'activity', item: 'Socks', value: 5 }),
        ],
      },
    ]);
  });

  it('adds a measure and an activity that were not there', async () => {
    const { user, bridge } = open();
    await user.click(await screen.findByRole('combobox', { name: 'Add a measure' }));
    await user.click(await screen.findByRole('option', { name: 'Stress' }));
    await user.type(await field('Stress'), '4');
    await user.click(screen.getByRole('button', { name: 'Add an activity' }));
    await user.type(await field('Activity, in the client’s words'), 'Driving');
    await user.type(await field('Score of the activity'), '6');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(bridge.inputsOf('measures.enter')).toHaveLength(1));
    expect(bridge.inputsOf('measures.enter')[0]?.readings).toMatchObject([
      { measure: 'stress', value: 4 },
      { measure: 'activity', item: 'Driving', value: 6 },
    ]);
  });

  it('says at the field what is wrong, goes there, and sends nothing', async () => {
    const { user, bridge } = open();
    await user.type(await field('Pain before treatment'), '11');
    await user.click(keep());
    expect(await screen.findByText('Write a whole number from 0 to 10.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Pain before treatment' })).toHaveFocus());
    expect(bridge.inputsOf('measures.enter')).toEqual([]);
  });

  it('says that nothing was typed in', async () => {
    const { user, bridge } = open();
    await field('Socks');
    await user.click(keep());
    expect(await screen.findByText('Type in at least one score.')).toBeVisible();
    expect(bridge.inputsOf('measures.enter')).toEqual([]);
  });
});

describe('the total of a questionnaire', () => {
  it('goes with the version of the form, remembered from last time, and names the licence', async () => {
    const { user, bridge } = open({}, 'odi');
    expect(await screen.findByText(/holds no questions of these forms/)).toBeVisible();
    const name = (await screen.findByRole('listitem')).querySelector('bdi')?.textContent ?? '';
    expect(await field(`${name}, version of the form`)).toHaveValue('2.1a');
    await user.type(await field(`${name}, total`), '24');
    await user.click(keep());
    await waitFor(() => expect(bridge.inputsOf('measures.enter')).toHaveLength(1));
    expect(bridge.inputsOf('measures.enter')[0]).toMatchObject({
      source: 'form',
      readings: [{ measure: 'odi', value: 24, way: { version: '2.1a' } }],
    });
  });

  it('is not kept without a version', async () => {
    const { user, bridge } = open({}, 'rmdq');
    const row = (await screen.findAllByRole('listitem'))[0] as HTMLElement;
    const [total] = within(row).getAllByRole('textbox');
    await user.type(total as HTMLElement, '9');
    await user.click(keep());
    expect(await screen.findByText('Write the version of the form.')).toBeVisible();
    expect(bridge.inputsOf('measures.enter')).toEqual([]);
  });
});

describe('what was typed', () => {
  it('stays when the store refuses, with the refusal at its row', async () => {
    const { user } = open({
      'measures.enter': () =>
        refuse('value-out-of-range', { fields: { 'readings.0.value': 'value-out-of-range' } }),
    });
    await user.type(await field('Socks'), '5');
    await user.click(keep());
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Socks' })).toBeInvalid());
    expect(screen.getByRole('textbox', { name: 'Socks' })).toHaveValue('5');
  });

  it('for the other source is kept in a second go, not lost', async () => {
    const { user, bridge, onClose } = open();
    await user.type(await field('Socks'), '5');
    await user.click(screen.getByRole('button', { name: 'A questionnaire' }));
    const [total] = within((await screen.findAllByRole('listitem'))[0] as HTMLElement).getAllByRole(
      'textbox',
    );
    await user.type(total as HTMLElement, '24');
    await user.click(keep());
    expect(await screen.findByText(/scores of the sheet are not kept yet/)).toBeVisible();
    expect(await field('Socks')).toHaveValue('5');
    expect(onClose).not.toHaveBeenCalled();
    await user.click(keep());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(bridge.inputsOf('measures.enter').map(({ source }) => source)).toEqual(['form', 'sheet']);
  });

  it('has its errors said when the episode cannot be read, and no axe violations', async () => {
    open({ 'progress.record': () => refuse('internal', { reference: 'ABCD' }) });
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('has no axe violations with rows of either source', async () => {
    const { user } = open({}, 'odi');
    await screen.findByRole('listitem');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'A sheet with questions of ours' }));
    await field('Socks');
    expect(await violations()).toEqual([]);
  });
});
