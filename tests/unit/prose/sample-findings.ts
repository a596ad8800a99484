import { newFinding, newRange, newTest } from '#domain/notes/objective.ts';
import { newTreatmentRow } from '#domain/notes/treatment.ts';
import { noteWith, rowId } from './note-with.ts';

/** Measures that went the other way, or by less than the noise. */
export const measures = noteWith({
  objective: {
    ranges: [
      {
        ...newRange(rowId(), { movement: 'fingertip-to-floor', side: null, method: 'tape' }),
        before: -3,
        after: 0,
      },
      {
        ...newRange(rowId(), { movement: 'modified-modified-schober', side: null, method: 'tape' }),
        before: 6.5,
        after: 5,
        isPainful: 'yes',
        pain: 4,
        endFeel: 'firm',
      },
      {
        ...newRange(rowId(), { movement: 'rotation', side: 'left', method: 'trunk-seated' }),
        device: 'goniometer',
        after: 40,
        isPainful: 'no',
      },
      { ...newRange(rowId(), { movement: 'extension', side: null, method: 'estimate' }), pain: 2 },
    ],
    tests: [
      {
        ...newTest(rowId(), { test: 'straight-leg-raise', side: 'left' }),
        result: 'familiar-leg-symptom',
        angle: 45,
      },
      { ...newTest(rowId(), { test: 'kemp', side: 'right' }), state: 'not-done' },
      { ...newTest(rowId(), { test: 'faber', side: 'right' }), state: 'not-done' },
      newTest(rowId(), { test: 'heel-toe-walk', side: null }),
    ],
  },
});

/** Tissue, in all the words that hands have for it. */
export const tissue = noteWith({
  objective: {
    findings: [
      {
        ...newFinding(rowId(), { structure: 'thoracolumbar-fascia', side: 'right' }),
        tone: 0,
        tenderness: 4,
        temperature: 'warm',
        swelling: 'slight',
        texture: 'thick, ropy',
      },
      {
        ...newFinding(rowId(), { structure: 'obliques', side: 'both' }),
        triggerPoint: 'none',
        tautBand: 'no',
        familiarPain: 'no',
      },
      newFinding(rowId(), { structure: 'sacroiliac-ligaments', side: 'left' }),
      { ...newFinding(rowId(), { structure: 'iliopsoas', side: 'left' }), tone: 1, pressurePainAfter: 2 },
    ],
    marks: [{ id: rowId(), view: 'back', points: [[1, 1, 0, 500]] }],
  },
});

/** Work without pressure or minutes, with details. */
export const quietWork = noteWith({
  treatment: {
    sessionMinutes: 30,
    rows: [
      newTreatmentRow(rowId(), {
        technique: 'heat-cold',
        stroke: 'heat-pack',
        structure: 'low-back',
        side: 'left',
        minutes: 1,
      }),
      newTreatmentRow(rowId(), {
        technique: 'relaxation',
        stroke: 'breath-coaching',
        structure: 'whole-body',
        side: 'both',
      }),
      newTreatmentRow(rowId(), {
        technique: 'passive-stretch',
        stroke: null,
        structure: 'iliopsoas',
        side: 'right',
        position: 'side-left',
        lubricant: 'none',
        response: 'unchanged',
        repeats: 1,
        detail: 'with a strap',
      }),
      newTreatmentRow(rowId(), {
        technique: 'passive-stretch',
        stroke: null,
        structure: 'piriformis',
        side: 'right',
        position: 'side-left',
        lubricant: 'none',
        response: 'unchanged',
        repeats: 1,
        detail: 'with a strap',
      }),
    ],
  },
  plan: { nextFocus: 'hip flexors', clientAgreed: 'no', sessionCount: 1 },
});
