import { emptyPlan } from '#domain/notes/outcome.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { ProgressFacts, ProgressRecord, ProgressSession } from '#domain/progress/record.ts';
import type { EpisodePaperInput } from '#main/documents/progress-letter-input.ts';
import { ensureFonts } from '#tools/fonts/fonts.ts';

export const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export function asked(measure: Reading['measure'], value: number, more: Partial<Reading> = {}): Reading {
  return {
    ...{ measure, item: '', side: null, timing: 'before', value },
    way: { window: 'now', method: null, device: '', version: '' },
    ...more,
  };
}

export const activity = (item: string, value: number) => asked('activity', value, { item });

export const measured = (
  measure: Reading['measure'],
  value: number,
  method: Reading['way']['method'] = 'tape',
  side: Reading['side'] = null,
) => asked(measure, value, { side, way: { window: 'none', method, device: '', version: '' } });

const facts: ProgressFacts = {
  readings: [],
  care: [
    { technique: 'deep-tissue', place: 'quadratus-lumborum', side: 'left', minutes: 20, pressure: 3 },
    { technique: 'swedish', place: 'whole-back', side: 'both', minutes: 25, pressure: 2 },
  ],
  response: 'better',
  changeSinceLast: null,
  adverse: ['none'],
  regions: ['lumbar-left'],
  found: [],
  plan: { sessionCount: 6, reviewOn: '2026-12-12' },
};

let sessions = 0;

export function session(
  date: string,
  readings: readonly Reading[],
  more: Partial<ProgressFacts> = {},
): ProgressSession {
  sessions += 1;
  return {
    sessionId: id(sessions),
    noteId: id(sessions + 100_000),
    date,
    time: '10:00',
    therapist: 'Ana Ruiz',
    facts: { ...facts, readings: [...readings], ...more },
  };
}

export const course = (...held: readonly ProgressSession[]): ProgressRecord => ({
  episodeId: id(7),
  complaint: 'Aches low on the left after digging',
  onset: '2026-10-01',
  isClosed: false,
  sessions: [...held],
  entries: [],
  plans: [],
});

/** Better in what decides: pain from 7 to 3, two activities, the reach to the floor. */
export const steady = course(
  session('2026-10-11', [
    asked('pain-now', 7),
    asked('pain-now', 5, { timing: 'after' }),
    activity('Sitting at work', 3),
    activity('Digging', 2),
    measured('fingertip-to-floor', 22),
  ]),
  session('2026-11-01', [asked('pain-now', 5), activity('Sitting at work', 5), activity('Digging', 4)], {
    adverse: ['soreness'],
  }),
  session('2026-11-22', [
    asked('pain-now', 3),
    activity('Sitting at work', 7),
    activity('Digging', 6),
    measured('fingertip-to-floor', 9),
  ]),
);

export async function paperInput(more: Partial<EpisodePaperInput> = {}): Promise<EpisodePaperInput> {
  return {
    audience: 'physician',
    practice: {
      name: 'Willow Street Massage',
      phone: '+1 612 555 0142',
      email: 'hello@willowstreet.example',
      address: '48 Willow Street\nMinneapolis, MN 55401',
      paper: 'letter',
    },
    therapist: { name: 'Ana Ruiz', credentials: 'LMT' },
    client: {
      name: 'Marta Łukasiewicz',
      birthDate: '1968-05-03',
      physician: 'Dr. Osei, Lake Clinic',
      handoutLanguage: 'en',
    },
    episode: {
      complaint: 'Aches low on the left after digging',
      onset: '2026-10-01',
      onsetIsApproximate: true,
      goals: 'Sit through a day at work\nDig the garden',
      plan: 'Weekly for four weeks',
    },
    record: steady,
    plan: {
      ...emptyPlan,
      frequency: 'Every two weeks',
      reviewOn: '2027-01-12',
      nextVisitDate: '2026-12-06',
      nextVisitTime: '14:30',
    },
    writtenOn: '2026-11-22',
    createdAt: '2026-11-22T15:02:00.000Z',
    fontsFolder: await ensureFonts(),
    ...more,
  };
}
