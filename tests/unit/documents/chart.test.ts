import { expect, test } from 'vitest';
import { emptyClient } from '#domain/clients/client.ts';
import { nothingKnown } from '#domain/health/history.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { type ChartInput, type ChartSession, renderChart } from '#main/documents/chart.ts';
import { checkPdf } from '#tests/support/pdf-check.ts';
import { layoutFaults } from './layout-faults.ts';
import { sampleNote, signedVersion } from './sample-note.ts';

const { note, practice } = sampleNote();
const addendum = {
  ...signedVersion,
  kind: 'addendum' as const,
  reason: 'Told on the phone',
  words: 'She slept through the night.',
  hash: 'ad'.repeat(32),
};
const correction = {
  ...signedVersion,
  kind: 'correction' as const,
  reason: 'Wrong side',
  hash: 'c0'.repeat(32),
};

function session(more: Partial<ChartSession> = {}): ChartSession {
  const therapist = {
    therapistId: '00000000-0000-7000-8000-000000000009',
    name: 'Ana Ruiz',
    credentials: 'LMT',
  };
  return {
    note: { date: note.date, time: note.time, therapist, versions: [signedVersion] },
    body: note.body,
    isFirstVisit: false,
    replaced: [],
    leftOut: 0,
    ...more,
  };
}

function chart(more: Partial<ChartInput> = {}): ChartInput {
  const { createdAt, timeZone, fontsFolder } = sampleNote();
  return {
    practice,
    client: { ...emptyClient, name: 'Marta Łukasiewicz', birthDate: '1979-03-04', allergies: 'Almond oil' },
    health: { recordedOn: '2026-11-01', body: nothingKnown },
    episodes: [],
    from: null,
    to: null,
    withAmendments: true,
    sessions: [session()],
    entries: [],
    notSigned: 0,
    createdAt,
    today: '2026-11-22',
    timeZone,
    fontsFolder,
    ...more,
  };
}

test('a chart holds the client, health and each note with its signature, and passes the machine check', async () => {
  const checked = await checkPdf((await renderChart(chart())).pdf);
  expect(checked.findings).toEqual([]);
  const words = checked.words.replace(/\s+/g, ' ');
  for (const said of [
    'Client chart',
    'All sessions',
    'Almond oil',
    'Session of 22 November 2026, 14:03',
    'Dull ache after long drives',
    'Signed by Ana Ruiz, LMT',
  ]) {
    expect(words).toContain(said);
  }
  expect(checked.info).toMatchObject({ Title: 'Client chart' });
});

test('what was added and corrected is printed with its reason, and what a correction replaced stands after it', async () => {
  const [row] = note.body.treatment.rows;
  const other = newTreatmentRow('0197a000-0000-7000-8000-000000000009', {
    ...row,
    technique: 'myofascial-release',
    stroke: null,
    structure: 'piriformis',
    side: 'right',
  });
  const replaced = { ...note.body, treatment: { ...note.body.treatment, rows: [other] } };
  const amended = session({
    note: { ...session().note, versions: [signedVersion, addendum, correction] },
    replaced: [replaced],
  });
  const { words, findings } = await checkPdf((await renderChart(chart({ sessions: [amended] }))).pdf);
  expect(findings).toEqual([]);
  for (const said of [
    'Told on the phone',
    'She slept through the night.',
    'Wrong side',
    'Version 1, replaced',
  ]) {
    expect(words.replace(/\s+/g, ' ')).toContain(said);
  }
  expect(words).toContain('Myofascial release');
});

test('a chart without amendments says so, and each amended note how many are left out', async () => {
  const sessions = [session({ leftOut: 2 })];
  const { words } = await checkPdf((await renderChart(chart({ withAmendments: false, sessions }))).pdf);
  expect(words).toContain('Left out: notes as first signed');
  expect(words).toContain('2 amendments not printed here');
});

test('every page of a long chart names the client, the day and its number; nothing runs over the edge', async () => {
  const sessions = Array.from({ length: 30 }, () => session());
  const checked = await checkPdf((await renderChart(chart({ sessions }))).pdf);
  expect(checked.findings).toEqual([]);
  expect(layoutFaults(checked, 53)).toEqual([]);
  expect(checked.pageCount).toBeGreaterThan(20);
  for (let page = 1; page <= checked.pageCount; page += 1) {
    const words = checked.texts.filter((text) => text.page === page).map(({ text }) => text);
    expect(words).toContain('Marta Łukasiewicz');
    expect(words).toContain('Chart of 22 November 2026');
    expect(words).toContain(`Page ${page} of ${checked.pageCount}`);
  }
});
