import type { Reader } from '#db/database.ts';
import type { TimelineRow } from '#domain/contract/timeline.ts';
import { localTimeOf } from '#domain/dates/local-time.ts';
import { type TimelineKind, timelineKinds } from '#domain/timeline/timeline.ts';
import { clearanceSource } from './clearances.ts';
import { consentSource } from './consents.ts';
import { contactSource } from './contacts.ts';
import { fileSource } from './files.ts';
import { handoutSource, letterSource } from './given.ts';
import { healthSource } from './health.ts';
import { mergeSource } from './merges.ts';
import { scoreSource } from './scores.ts';
import { screenSource } from './screens.ts';
import { sessionSource } from './sessions.ts';
import { isBefore, type TimelineAsk, type TimelineSource } from './source.ts';

const sources: Readonly<Record<TimelineKind, TimelineSource>> = {
  session: sessionSource,
  screen: screenSource,
  clearance: clearanceSource,
  handout: handoutSource,
  letter: letterSource,
  file: fileSource,
  consent: consentSource,
  health: healthSource,
  score: scoreSource,
  contact: contactSource,
  merge: mergeSource,
};

export type TimelinePage = { readonly rows: TimelineRow[]; readonly isEnd: boolean };

/** A page of a record's timeline: every source gives its newest, and the newest of those are the page. */
export async function listTimeline(
  read: Reader,
  ask: TimelineAsk & { readonly kinds: readonly TimelineKind[] },
): Promise<TimelinePage> {
  const wanted = timelineKinds.filter((kind) => ask.kinds.length === 0 || ask.kinds.includes(kind));
  const found = await Promise.all(
    // One more than the page, to know whether another one follows.
    wanted.map(async (kind) => {
      const rows = await sources[kind](read, { ...ask, limit: ask.limit + 1 });
      return rows.map((row) => ({ ...row, kind }));
    }),
  );
  const all = found.flat().sort((one, other) => (isBefore(one, other) ? 1 : -1));
  const rows = all.slice(0, ask.limit).map((row) => ({ ...row, ...localTimeOf(row.at, ask.timeZone) }));
  return { rows, isEnd: all.length <= ask.limit };
}
