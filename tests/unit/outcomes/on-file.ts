import type { MeasureId } from '#domain/measures/catalogue.ts';
import type { EpisodeOnFile, SessionOnFile } from '#domain/outcomes/tally.ts';
import type { Reading } from '#domain/progress/reading.ts';
import type { CareRow, ProgressFacts } from '#domain/progress/record.ts';

export const robin = '00000000-0000-7000-8000-0000000000a1';
export const ben = '00000000-0000-7000-8000-0000000000a2';

let made = 0;
function nextId(): string {
  made += 1;
  return `00000000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

export const noFacts: ProgressFacts = {
  ...{ readings: [], care: [], response: null, changeSinceLast: null, adverse: [], regions: [], found: [] },
  plan: { sessionCount: null, reviewOn: null },
};

export function reading(measure: MeasureId, value: number, more: Partial<Reading> = {}): Reading {
  const way = { window: 'now', method: null, device: '', version: '' } as const;
  return { measure, item: '', side: null, timing: 'before', way, value, ...more };
}

export function careOf(technique: CareRow['technique'], minutes: number | null): CareRow {
  return { technique, place: 'multifidus', side: 'both', minutes, pressure: 3 };
}

/** A signed session; `facts: null` leaves its note unsigned. */
export function sessionOn(
  date: string,
  more: Partial<SessionOnFile> & { readings?: Reading[] } = {},
): SessionOnFile {
  const { readings = [], ...rest } = more;
  return {
    ...{ sessionId: nextId(), noteId: nextId(), date, time: '09:00', therapistId: robin },
    facts: { ...noFacts, readings },
    ...rest,
  };
}

export function episode(
  sessions: readonly SessionOnFile[],
  more: Partial<EpisodeOnFile> = {},
): EpisodeOnFile {
  return {
    ...{
      episodeId: nextId(),
      clientId: nextId(),
      onset: '2026-01-01',
      closedOn: null,
      sessions,
      entries: [],
    },
    ...more,
  };
}

/** An episode with pain at each of so many sessions, a week apart. */
export function painEpisode(
  first: string,
  values: readonly number[],
  more: Partial<EpisodeOnFile> = {},
): EpisodeOnFile {
  const start = Date.parse(first);
  const sessions = values.map((value, index) =>
    sessionOn(new Date(start + index * 7 * 86_400_000).toISOString().slice(0, 10), {
      readings: [reading('pain-now', value)],
    }),
  );
  return episode(sessions, more);
}
