import { addDays, type CalendarDate } from '#domain/dates/calendar-date.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding } from '#domain/notes/objective.ts';
import { strokesOf } from '#domain/notes/techniques.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { allClear } from '#domain/safety/red-flags.ts';
import { answeredClear, emptySafety } from '#domain/safety/section.ts';
import type { Ids } from '#main/platform/ports.ts';
import type { SamplePerson, SampleVisit } from './sample-person.ts';

const sessionMinutes = 50;

/** The note that a careful therapist would have written of a sample visit. */
export function noteOfVisit(
  person: SamplePerson,
  visit: SampleVisit,
  date: CalendarDate,
  ids: Ids,
): NoteBody {
  const screen = visit.flag ? { ...allClear, [visit.flag]: 'yes' as const } : allClear;
  const isTreated = visit.flag === undefined;
  return {
    ...emptyNote,
    safety: {
      ...emptySafety,
      ...answeredClear(emptySafety),
      screen,
      action: visit.flag ? (visit.words ?? '') : '',
    },
    subjective: {
      ...emptyNote.subjective,
      complaint: person.episode.complaint,
      painBefore: visit.before,
      painBest: Math.max(0, visit.before - 2),
      painWorst: Math.min(10, visit.before + 2),
      aggravating: ['sitting', 'end-of-day'],
      easing: ['movement', 'heat'],
      words: visit.flag ? '' : (visit.words ?? ''),
    },
    objective: { ...emptyNote.objective, findings: isTreated ? findingsOf(person, visit, ids) : [] },
    treatment: {
      ...emptyNote.treatment,
      sessionMinutes: isTreated ? sessionMinutes : null,
      rows: isTreated ? rowsOf(person, ids) : [],
    },
    assessment: {
      ...emptyNote.assessment,
      response: visit.after < visit.before ? 'better' : 'same',
      painAfter: visit.after,
      adverse: ['none'],
    },
    plan: {
      ...emptyNote.plan,
      frequency: isTreated ? person.episode.plan : '',
      nextVisitDate: isTreated ? addDays(date, 7) : null,
      nextVisitTime: isTreated ? '10:30' : null,
    },
  };
}

function findingsOf(person: SamplePerson, visit: SampleVisit, ids: Ids): NoteBody['objective']['findings'] {
  const isSore = visit.before >= 5;
  return person.focus.map(({ structure, side }) => ({
    ...newFinding(ids.next(), { structure, side }),
    tone: isSore ? 2 : 1,
    tenderness: isSore ? 2 : 1,
    triggerPoint: person.techniques.includes('trigger-point') ? ('latent' as const) : null,
  }));
}

function rowsOf(person: SamplePerson, ids: Ids): NoteBody['treatment']['rows'] {
  const pairs = person.techniques.flatMap((technique) => person.focus.map((place) => ({ technique, place })));
  const limit = person.client.pressureLimit ?? 3;
  return pairs.map(({ technique, place }) =>
    newTreatmentRow(ids.next(), {
      technique,
      stroke: strokesOf[technique][0] ?? null,
      structure: place.structure,
      side: place.side,
      pressure: Math.min(limit, technique === 'swedish' ? 3 : 4),
      minutes: Math.max(5, Math.round(sessionMinutes / pairs.length)),
    }),
  );
}
