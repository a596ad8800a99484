import { z } from 'zod';
import { type WorkPlace, workPlaces } from '../anatomy/structures.ts';
import { line, longText } from '../text.ts';
import { side } from './objective.ts';
import { onScale, painScore, rowId, scale } from './scale.ts';
import {
  clientPositions,
  lubricants,
  rowResponses,
  type Stroke,
  strokes,
  techniques,
  tools,
} from './techniques.ts';

export const treatmentRow = z.strictObject({
  id: rowId,
  technique: z.enum(techniques),
  stroke: z.enum(strokes as [Stroke, ...Stroke[]]).nullable(),
  /** A structure, or an area for work that is not about one. */
  structure: z.enum(workPlaces as [WorkPlace, ...WorkPlace[]]),
  side,
  /** 1 to 5; null where the technique has none or it was not noted. */
  pressure: onScale('pressure'),
  /** Whole minutes spent on this row. */
  minutes: scale(1, 240),
  /** The client's discomfort at its peak. */
  discomfort: painScore,
  position: z.enum(clientPositions).nullable(),
  tool: z.enum(tools).nullable(),
  lubricant: z.enum(lubricants).nullable(),
  response: z.enum(rowResponses).nullable(),
  /** Trigger point compression: seconds held and how often. */
  holdSeconds: scale(1, 600),
  repeats: scale(1, 50),
  detail: line,
});
export type TreatmentRow = z.output<typeof treatmentRow>;

export const treatment = z.strictObject({
  /** Length of the session in minutes as booked; null where it was not said. */
  sessionMinutes: scale(1, 480),
  rows: z.array(treatmentRow).max(100, 'too-large'),
  words: longText,
});
export type Treatment = z.output<typeof treatment>;

export const emptyTreatment: Treatment = { sessionMinutes: null, rows: [], words: '' };

type RowStart = Pick<TreatmentRow, 'technique' | 'stroke' | 'structure' | 'side'> &
  Partial<Omit<TreatmentRow, 'id'>>;

export function newTreatmentRow(id: string, start: RowStart): TreatmentRow {
  return {
    pressure: null,
    minutes: null,
    discomfort: null,
    position: null,
    tool: null,
    lubricant: null,
    response: null,
    holdSeconds: null,
    repeats: null,
    detail: '',
    ...start,
    id,
  };
}
