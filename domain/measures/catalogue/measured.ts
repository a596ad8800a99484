import type { Licence, MeasureFacts, Threshold } from '../facts.ts';
import { type Detectable, type Movement, movementFacts, movements } from '../ranges.ts';
import { testFacts } from '../special-tests.ts';

const procedure: Licence = { verdict: 'cleared', basis: 'A way of measuring; nobody owns it' };

/** Range of motion and the angle of the straight leg raise: what an instrument or a tape says. */
export const measuredMeasures: Readonly<Record<Movement | 'straight-leg-raise', MeasureFacts>> = {
  ...(Object.fromEntries(movements.map((movement) => [movement, ofMovement(movement)])) as Record<
    Movement,
    MeasureFacts
  >),
  'straight-leg-raise': {
    ...ofMovement('flexion'),
    low: 0,
    high: 120,
    detectable: thresholdOf(testFacts['straight-leg-raise'].detectable),
    hasSides: true,
    source: testFacts['straight-leg-raise'].source,
  },
};

function ofMovement(movement: Movement): MeasureFacts {
  const { low, high, direction, unit, detectable, hasSides, source } = movementFacts[movement];
  return {
    subject: 'movement',
    low,
    high,
    decimals: 1,
    direction,
    unit,
    method: 'measured',
    windows: ['none'],
    missing: 'left-out',
    detectable: thresholdOf(detectable),
    meaningful: null,
    room: null,
    isChangeItself: false,
    decides: false,
    hasSides,
    hasItems: false,
    capture: 'note',
    cadence: 'on-choice',
    licence: procedure,
    source,
  };
}

function thresholdOf(detectable: Detectable | null): Threshold | null {
  if (detectable === null) return null;
  const { change, source, population } = detectable;
  return {
    points: change,
    share: null,
    source,
    isRead: true,
    ...(population === undefined ? {} : { population }),
  };
}
