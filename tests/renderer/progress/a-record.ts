import type { Reading, ReadingWay } from '#domain/progress/reading.ts';
import type {
  CareRow,
  MeasureEntry,
  ProgressFacts,
  ProgressRecord,
  ProgressSession,
} from '#domain/progress/record.ts';
import { episodeId } from '#tests/renderer/client/open-page.tsx';

const asked: ReadingWay = { window: 'now', method: null, device: '', version: '' };

export function reading(measure: Reading['measure'], value: number, more: Partial<Reading> = {}): Reading {
  return { measure, item: '', side: null, timing: 'before', way: asked, value, ...more };
}

export function care(
  technique: CareRow['technique'],
  minutes: number | null,
  pressure: number | null,
): CareRow {
  return { technique, place: 'low-back', side: 'both', minutes, pressure };
}

const id = (kind: string, number: number) =>
  `00000000-0000-7000-8000-0000${kind}${String(number).padStart(6, '0')}`;

/** The how many-eth session of an episode, from 1, with what was noted. */
export function aSession(
  number: number,
  date: string,
  readings: readonly Reading[],
  more: Partial<ProgressFacts> = {},
): ProgressSession {
  return {
    sessionId: id('aa', number),
    noteId: id('bb', number),
    date,
    time: '10:00',
    therapist: 'Ida Lindqvist',
    facts: {
      readings: [...readings],
      care: [care('deep-tissue', 20, 3), care('swedish', 10, null)],
      response: null,
      changeSinceLast: null,
      adverse: [],
      regions: [],
      found: [],
      plan: { sessionCount: null, reviewOn: null },
      ...more,
    },
  };
}

export function anEntry(
  number: number,
  date: string,
  read: Reading,
  source: MeasureEntry['source'] = 'sheet',
): MeasureEntry {
  return {
    entryId: id('cc', number),
    date,
    source,
    therapist: 'Robin Vale',
    enteredAt: `${date}T10:00:00.000Z`,
    reading: read,
  };
}

export function aRecord(more: Partial<ProgressRecord> = {}): ProgressRecord {
  return {
    episodeId,
    complaint: 'Aches after digging',
    onset: '2026-10-01',
    isClosed: false,
    sessions: [],
    entries: [],
    plans: [],
    ...more,
  };
}

const after = { timing: 'after' } as const;
const digging = { item: 'Digging' } as const;

/** Four sessions: pain falls from 8 to 3 with one score missing, digging gets better, one flare. */
export const course = aRecord({
  sessions: [
    aSession(1, '2026-11-01', [
      reading('pain-now', 8),
      reading('pain-now', 6, after),
      reading('activity', 2, digging),
    ]),
    aSession(2, '2026-11-05', [reading('pain-now', 5, after)], { adverse: ['flare'] }),
    aSession(3, '2026-11-12', [
      reading('pain-now', 5),
      reading('pain-now', 3, after),
      reading('activity', 5, digging),
    ]),
    aSession(4, '2026-11-20', [reading('pain-now', 3), reading('pain-now', 3, after), reading('sleep', 6)]),
  ],
  entries: [anEntry(1, '2026-11-15', reading('activity', 6, digging))],
});

/** A session a week, pain and sleep at each. */
export function weekly(count: number): ProgressRecord {
  const start = Date.UTC(2020, 0, 6);
  return aRecord({
    sessions: Array.from({ length: count }, (_, index) =>
      aSession(index + 1, new Date(start + index * 7 * 86_400_000).toISOString().slice(0, 10), [
        reading('pain-now', (index * 7) % 10),
        reading('sleep', (index * 3) % 10),
      ]),
    ),
  });
}
