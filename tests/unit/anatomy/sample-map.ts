import type { MarkStroke } from '#domain/anatomy/body-map.ts';
import type { MapBody } from '#domain/anatomy/map/marked.ts';
import { emptyNote } from '#domain/notes/body.ts';
import { type Finding, newFinding } from '#domain/notes/objective.ts';
import { newTreatmentRow, type TreatmentRow } from '#domain/notes/treatment.ts';

const idOf = (number: number): string => `0197a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export function findingOf(
  number: number,
  place: Pick<Finding, 'structure' | 'side'>,
  more: Partial<Finding> = {},
): Finding {
  return { ...newFinding(idOf(number), place), ...more };
}

export function rowOf(number: number, place: Pick<TreatmentRow, 'structure' | 'side'>): TreatmentRow {
  return newTreatmentRow(idOf(number), { technique: 'swedish', stroke: null, ...place });
}

export const emptyMap: MapBody = emptyNote;

const wave: MarkStroke = {
  id: idOf(90),
  view: 'back',
  points: Array.from({ length: 30 }, (_, index) => [
    420 + index * 4,
    560 + Math.round(20 * Math.sin(index / 2)),
    index * 10,
    500,
  ]),
};

/** A map with something of every kind. */
export const fullMap: MapBody = {
  subjective: {
    ...emptyNote.subjective,
    regions: ['lumbar-left', 'sacroiliac-left', 'buttock-left', 'thigh-back-left', 'groin-right'],
    marks: [{ ...wave, id: idOf(91), view: 'front' }],
  },
  objective: {
    ...emptyNote.objective,
    findings: [
      findingOf(
        1,
        { structure: 'quadratus-lumborum', side: 'left' },
        { tone: 2, tenderness: 3, triggerPoint: 'active' },
      ),
      findingOf(2, { structure: 'piriformis', side: 'left' }, { tone: 1, tenderness: 2 }),
      findingOf(3, { structure: 'longissimus-thoracis', side: 'both' }, { tone: 1, triggerPoint: 'latent' }),
      findingOf(4, { structure: 'gluteus-medius', side: 'right' }, { tenderness: 4 }),
      findingOf(5, { structure: 'multifidus', side: 'right' }, { tone: 0 }),
      findingOf(6, { structure: 'iliopsoas', side: 'left' }, { tone: 2 }),
    ],
    marks: [wave],
  },
  treatment: {
    ...emptyNote.treatment,
    rows: [
      rowOf(20, { structure: 'quadratus-lumborum', side: 'left' }),
      rowOf(21, { structure: 'gluteus-maximus', side: 'right' }),
      rowOf(22, { structure: 'low-back', side: 'both' }),
    ],
  },
};
