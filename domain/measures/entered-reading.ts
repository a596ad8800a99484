import type { Reading } from '../progress/reading.ts';
import { type MeasureId, measureFacts } from './catalogue.ts';

type Entered = {
  readonly measure: MeasureId;
  /** The client's name for an activity; left out for everything else. */
  readonly item?: string;
  readonly value: number;
  /** Version of the form; questionnaires only. */
  readonly version?: string;
};

/**
 * A value that was given outside of a note: by the client on the screen, on a sheet, as the total of a form. It is asked
 * before treatment and about the usual time of its measure, as the words on screen and sheet ask for it.
 */
export function enteredReading({ measure, item = '', value, version = '' }: Entered): Reading {
  const [window] = measureFacts[measure].windows;
  return {
    ...{ measure, item: item.trim(), side: null, timing: 'before', value },
    way: { window, method: null, device: '', version: version.trim() },
  };
}

/** Whether a number can be a value of the measure: within its range and with no more decimals than it has. */
export function canBeValue(measure: MeasureId, value: number): boolean {
  const { low, high, decimals } = measureFacts[measure];
  const factor = 10 ** decimals;
  return value >= low && value <= high && Math.abs(value * factor - Math.round(value * factor)) < 1e-9;
}
