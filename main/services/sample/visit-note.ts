import { addDays, type CalendarDate } from '#domain/dates/calendar-date.ts';
import { emptyNote, type NoteBody } from '#domain/notes/body.ts';
import { newFinding, newRange } from '#domain/notes/objective.ts';
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
      regions: regionsOf(person),
      qualities: ['ache', 'tight'],
      activities: activitiesOf(person, visit, ids),
      sleep: Math.max(2, 9 - visit.before),
      stress: Math.min(8, visit.before),
      words: visit.flag ? '' : (visit.words ?? ''),
    },
    objective: {
      ...emptyNote.objective,
      findings: isTreated ? findingsOf(person, visit, ids) : [],
      ranges: isTreated ? [fingertipToFloor(visit, ids)] : [],
    },
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
      exercises: isTreated ? [{ exercise: 'walking', dose: 'Twenty minutes a day' }] : [],
      clientAgreed: isTreated ? 'yes' : null,
      nextVisitDate: isTreated ? addDays(date, 7) : null,
      nextVisitTime: isTreated ? '10:30' : null,
    },
  };
}

/** The harder it hurts the harder it is; what was named first is the hardest. */
function activitiesOf(
  person: SamplePerson,
  visit: SampleVisit,
  ids: Ids,
): NoteBody['subjective']['activities'] {
  return (person.activities ?? [person.episode.goals]).map((name, index) => ({
    id: ids.next(),
    name,
    score: Math.min(10, Math.max(0, 9 - visit.before + index)),
  }));
}

function findingsOf(person: SamplePerson, visit: SampleVisit, ids: Ids): NoteBody['objective']['findings'] {
  const isSore = visit.before >= 5;
  return person.focus.map(({ structure, side }) => ({
    ...newFinding(ids.next(), { structure, side }),
    tone: isSore ? 2 : 1,
    tenderness: isSore ? 2 : 1,
    triggerPoint: person.techniques.includes('trigger-point') ? ('latent' as const) : null,
    familiarPain: person.techniques.includes('trigger-point') && isSore ? ('yes' as const) : null,
  }));
}

/** Where it hurts: above the structures that the therapist works on. */
function regionsOf({ focus }: SamplePerson): NoteBody['subjective']['regions'] {
  const sides = focus.map(({ side }) => side);
  const left = sides.some((side) => side !== 'right') ? (['lumbar-left'] as const) : [];
  const right = sides.some((side) => side !== 'left') ? (['lumbar-right'] as const) : [];
  return [...left, ...right];
}

/** Bending forward, the more limited the more it hurts; a session gives some centimetres. */
function fingertipToFloor(visit: SampleVisit, ids: Ids): NoteBody['objective']['ranges'][number] {
  const before = 4 + visit.before * 3;
  return {
    ...newRange(ids.next(), { movement: 'fingertip-to-floor', side: null, method: 'tape' }),
    before,
    after: before - 2 * Math.max(0, visit.before - visit.after),
    isPainful: visit.before >= 4 ? 'yes' : 'no',
  };
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
