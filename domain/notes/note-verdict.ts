import type { CalendarDate } from '../dates/calendar-date.ts';
import { assess } from '../safety/assess.ts';
import type { KnownFacts } from '../safety/facts.ts';
import type { Place, Verdict } from '../safety/verdict.ts';
import type { NoteBody } from './body.ts';

/** Tenderness at which light touch already makes the client draw back. */
const withdraws = 4;

/** What the answers and findings of a note mean, together with what is known of the client. */
export function noteVerdict(body: NoteBody, known: KnownFacts, day: CalendarDate): Verdict {
  return assess({
    ...known,
    safety: body.safety,
    day,
    tender: tenderPlaces(body),
    painRegions: body.subjective.regions,
  });
}

export function tenderPlaces({ objective }: NoteBody): readonly Place[] {
  return objective.findings
    .filter(({ tenderness }) => tenderness === withdraws)
    .map(({ structure, side }) => ({ structure, side }));
}
