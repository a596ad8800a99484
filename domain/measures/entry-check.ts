import type { ErrorCode } from '../contract/errors.ts';
import type { Reading } from '../progress/reading.ts';
import type { EntrySource, MeasurePlan } from '../progress/record.ts';
import { measureFacts } from './catalogue.ts';
import { canBeValue } from './entered-reading.ts';
import { type Movement, movementFacts } from './ranges.ts';

export type EntryFault = { readonly path: string; readonly code: ErrorCode };

/**
 * What keeps a value from being an entry; null where nothing does. A value that is entered was asked outside of a
 * treatment, so it is one before. The total of a form that others own names the form's version, because two versions are
 * two scales, and only such a total comes from a form.
 */
export function entryFault(reading: Reading, source: EntrySource): EntryFault | null {
  const { measure, item, side, timing, way, value } = reading;
  const { licence, hasItems, hasSides, windows } = measureFacts[measure];
  const isTotal = licence.verdict === 'score-entry';
  if (timing !== 'before') return { path: 'timing', code: 'invalid-input' };
  if (source === 'form' && !isTotal) return { path: 'measure', code: 'invalid-input' };
  if (isTotal && source !== 'form') return { path: 'measure', code: 'invalid-input' };
  if (isTotal && way.version === '') return { path: 'way.version', code: 'words-missing' };
  if (!isTotal && way.version !== '') return { path: 'way.version', code: 'invalid-input' };
  if (hasItems && item === '') return { path: 'item', code: 'words-missing' };
  if (!hasItems && item !== '') return { path: 'item', code: 'invalid-input' };
  if (hasSides !== (side !== null)) return { path: 'side', code: 'invalid-input' };
  if (!windows.includes(way.window)) return { path: 'way.window', code: 'invalid-input' };
  if (!isMethodOf(reading)) return { path: 'way.method', code: 'invalid-input' };
  return canBeValue(measure, value) ? null : { path: 'value', code: 'value-out-of-range' };
}

/** A movement is measured in one of its ways, everything else in none. */
function isMethodOf({ measure, way: { method } }: Reading): boolean {
  if (!isMovement(measure)) return method === null;
  return method !== null && movementFacts[measure].methods.includes(method);
}

function isMovement(measure: string): measure is Movement {
  return Object.hasOwn(movementFacts, measure);
}

/** What keeps a plan from being kept; null where nothing does. A target names its activity, a cadence may be for any. */
export function planFault({ measure, item, side, target }: MeasurePlan): EntryFault | null {
  const { hasItems, hasSides } = measureFacts[measure];
  if (hasItems && item === '' && target !== null) return { path: 'item', code: 'words-missing' };
  if (!hasItems && item !== '') return { path: 'item', code: 'invalid-input' };
  if (hasSides !== (side !== null)) return { path: 'side', code: 'invalid-input' };
  return target === null || canBeValue(measure, target)
    ? null
    : { path: 'target', code: 'value-out-of-range' };
}
