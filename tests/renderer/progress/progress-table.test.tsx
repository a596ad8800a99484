import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { episodeCourse } from '#domain/progress/overall.ts';
import type { ProgressRecord } from '#domain/progress/record.ts';
import { layoutOf } from '#renderer/features/progress/layout.ts';
import { tableOf, tabSeparated } from '#renderer/features/progress/table-model.ts';
import { clientId, oneClient, openPage } from '#tests/renderer/client/open-page.tsx';
import { violations } from '#tests/renderer/ui/show.tsx';
import type { FakeHandlers } from '#tests/support/fake-bridge.ts';
import { anEntry, aRecord, aSession, course, reading, weekly } from './a-record.ts';

async function openTable(record: ProgressRecord, more: FakeHandlers = {}) {
  const page = openPage(`/clients/${clientId}/progress`, {
    ...oneClient(),
    'progress.record': () => record,
    ...more,
  });
  await page.user.click(await screen.findByRole('radio', { name: 'Table' }));
  return { ...page, table: await screen.findByRole('table', { name: /Every value of the episode/ }) };
}

const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));

describe('the table', () => {
  it('has every number of the charts, and says what was not noted', async () => {
    const { table } = await openTable(course);
    expect(cellsOf(table)).toEqual([
      [
        'Session',
        'Pain now, before',
        'Pain now, after',
        'Digging',
        'Sleep',
        'Minutes',
        'Techniques',
        'Signed by',
      ],
      ['1 Nov 2026', '8', '6', '2', '–not noted', '30', 'Deep tissue, Swedish', 'Ida Lindqvist'],
      [
        '5 Nov 2026',
        '–not noted',
        '5',
        '–not noted',
        '–not noted',
        '30',
        'Deep tissue, Swedish',
        'Ida Lindqvist',
      ],
      ['12 Nov 2026', '5', '3', '5', '–not noted', '30', 'Deep tissue, Swedish', 'Ida Lindqvist'],
      [
        '15 Nov 2026, scores only',
        '–not noted',
        '–not noted',
        '6',
        '–not noted',
        '–not noted',
        '–not noted',
        '–not noted',
      ],
      ['20 Nov 2026', '3', '3', '–not noted', '6', '30', 'Deep tissue, Swedish', 'Ida Lindqvist'],
    ]);
    expect(await violations()).toEqual([]);
  });

  it('never puts values of different methods below each other', () => {
    const way = { window: 'none', device: '', version: '' } as const;
    const record = aRecord({
      sessions: [
        aSession(1, '2026-11-01', [reading('flexion', 40, { way: { ...way, method: 'dual-inclinometer' } })]),
        aSession(2, '2026-11-08', [reading('flexion', 60, { way: { ...way, method: 'estimate' } })]),
      ],
    });
    const table = tableOf(layoutOf(record, episodeCourse(record), { width: 700, unit: 'value', days: 1 }));
    const columns = table.columns.filter(({ name }) => name === 'Flexion');
    expect(columns.map(({ how, write }) => [how, ...table.moments.map(write)])).toEqual([
      ['Two inclinometers, T12 and S1', '40°', ''],
      ['Estimated by eye', '', '60°'],
    ]);
  });

  it('shows the numbers of the panels in percent too', () => {
    const layout = layoutOf(course, episodeCourse(course), { width: 700, unit: 'percent', days: 1 });
    const [pain] = tableOf(layout).columns;
    const drawn = layout.panels[0]?.panel.marks.flatMap(({ value }) => (value === null ? [] : [value.value]));
    const written = layout.moments
      .flatMap((moment) => pain?.write(moment) ?? [])
      .filter((words) => words !== '');
    expect(drawn).toEqual([0, -37.5, -62.5]);
    expect(written.map((words) => words.replace(/\s/, ' '))).toEqual(['0 %', '−38 %', '−63 %']);
  });

  it('is copied as tab-separated text, without formulas', async () => {
    const record = aRecord({
      sessions: [
        aSession(1, '2026-11-01', [
          reading('pain-now', 4),
          reading('activity', 3, { item: '=HYPERLINK(1)' }),
        ]),
      ],
      entries: [anEntry(1, '2026-11-02', reading('global-change', -2))],
    });
    let copied: string | undefined;
    const { user } = await openTable(record);
    document.execCommand = (command) => {
      const data = { setData: (_type: string, text: string) => (copied = text) };
      const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData: data });
      return command === 'copy' && document.dispatchEvent(event);
    };
    await user.click(screen.getByRole('button', { name: 'Copy the table' }));
    expect(await screen.findByText(/Copied\./)).toBeVisible();
    expect(copied).toBe(
      [
        "Session\tPain now\t'=HYPERLINK(1)\tGlobal change\tMinutes\tTechniques\tSigned by",
        '1 Nov 2026\t4\t3\t\t30\tDeep tissue, Swedish\tIda Lindqvist',
        '2 Nov 2026, scores only\t\t\t-2\t\t\t',
      ].join('\n'),
    );
  });

  it('draws only what is in sight of 300 sessions, and copies all', async () => {
    const record = weekly(300);
    const { table } = await openTable(record);
    expect(table).toHaveAttribute('aria-rowcount', '301');
    expect(within(table).getAllByRole('row').length).toBeLessThan(60);
    const whole = tableOf(layoutOf(record, episodeCourse(record), { width: 700, unit: 'value', days: 1 }));
    expect(tabSeparated(whole, { day: (day) => day }).split('\n')).toHaveLength(301);
  });
});

describe('scores that stand in no note', () => {
  it('are withdrawn with a reason', async () => {
    const { user, bridge } = await openTable(course, {
      'measures.withdraw': ({ entryId }) => ({ entryId }),
    });
    await user.click(screen.getByRole('button', { name: 'Withdraw Digging: 6, 15 Nov 2026' }));
    const dialog = await screen.findByRole('dialog', { name: 'Withdraw this score' });
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
    expect(within(dialog).getByText('Write why it is withdrawn.')).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'Another client’s sheet');
    await user.click(within(dialog).getByRole('button', { name: 'Withdraw it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputsOf('measures.withdraw')).toEqual([
      { entryId: course.entries[0]?.entryId, reason: 'Another client’s sheet' },
    ]);
  });
});
