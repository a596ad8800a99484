import { termsEn } from '../terms/en.ts';
import { noteTermsEn, workPlaceEn } from '../terms/note-en.ts';
import type { NoteBody } from './body.ts';
import type { Finding, RangeEntry } from './objective.ts';
import type { Activity } from './subjective.ts';
import type { TreatmentRow } from './treatment.ts';
import { valueAt } from './value-at.ts';

/** What the carried fields are called where they are listed. */
const fieldWords: Readonly<Record<string, string>> = {
  'subjective.complaint': 'Complaint in the client’s words',
  'subjective.regions': 'Where it hurts',
  'subjective.marks': 'Marks of the client on the map',
  'subjective.qualities': 'How the pain feels',
  'subjective.radiation': 'Where the pain spreads',
  'subjective.radiationSide': 'Side on which the pain spreads',
  'subjective.distalPoint': 'Farthest point of the pain',
  'subjective.aggravating': 'What makes it worse',
  'subjective.easing': 'What eases it',
  'subjective.course': 'Course since it began',
  'subjective.sittingTolerance': 'How long sitting is possible',
  'subjective.standingTolerance': 'How long standing is possible',
  'subjective.walkingTolerance': 'How long walking is possible',
  'subjective.workStatus': 'Work',
  'treatment.sessionMinutes': 'Length of the session',
  'plan.frequency': 'How often',
  'plan.sessionCount': 'Sessions agreed',
  'plan.reviewOn': 'Day of the review',
  'plan.focus': 'Structures in focus',
  'plan.exercises': 'Home exercises',
  'plan.homeCare': 'Home care agreed',
};

/**
 * What was carried from an earlier note and left as it was, in words, in the order of the note. Shown before signing
 * and with the signed note.
 */
export function unconfirmedWords(body: NoteBody): readonly string[] {
  const order = ['subjective', 'objective', 'treatment', 'plan'];
  const place = (path: string) => order.indexOf(path.split('.')[0] ?? '');
  return [...body.carried.unconfirmed]
    .sort((one, other) => place(one) - place(other))
    .flatMap((path) => wordsOf(body, path) ?? []);
}

function wordsOf(body: NoteBody, path: string): string | null {
  const [section, list, id] = path.split('.');
  if (id === undefined) return fieldWords[path] ?? null;
  const row = valueAt(body, path);
  if (row === undefined) return null;
  switch (`${section}.${list}`) {
    case 'subjective.activities':
      return `Activity: ${(row as Activity).name}`;
    case 'objective.findings':
      return `Finding: ${placeWords(row as Finding)}`;
    case 'objective.ranges':
      return `Range: ${rangeWords(row as RangeEntry)}`;
    case 'treatment.rows':
      return `Treatment: ${treatmentWords(row as TreatmentRow)}`;
    default:
      return null;
  }
}

function placeWords({ structure, side }: Pick<TreatmentRow, 'structure' | 'side'>): string {
  return `${workPlaceEn(structure)}, ${termsEn.side[side]}`;
}

function rangeWords({ movement, side, method }: RangeEntry): string {
  const where = side === null ? '' : `, ${termsEn.side[side]}`;
  return `${noteTermsEn.movement[movement]}${where} (${noteTermsEn.rangeMethod[method].toLowerCase()})`;
}

function treatmentWords(row: TreatmentRow): string {
  const stroke = row.stroke === null ? '' : `, ${termsEn.stroke[row.stroke].toLowerCase()}`;
  return `${termsEn.technique[row.technique]}${stroke}, ${placeWords(row)}`;
}
