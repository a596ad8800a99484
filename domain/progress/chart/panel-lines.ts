import type { MeasureFacts } from '#domain/measures/facts.ts';
import { longPauseDays } from '../pause.ts';
import type { Series } from '../series.ts';
import { type Point, pathThrough, segment } from './path.ts';
import type { Panel, PanelMark, TimeAxis } from './types.ts';

/** With less room than this for each session the lines from before to after would be a thicket, and are left out. */
const dropRoom = 7;

/**
 * Lines join values of the same way only. They run through where each session has its value, and are a bridge where one
 * has none, or more than six weeks lie between two values.
 */
export function panelLines(
  { points }: Series,
  marks: readonly PanelMark[],
  axis: TimeAxis,
  facts: MeasureFacts,
): Panel['lines'] {
  const orderOf = new Map(axis.sessions.map(({ sessionId }, order) => [sessionId, order]));
  const skipped = skippedSessions(facts);
  const hasDrops = (axis.right - axis.left) / marks.length >= dropRoom;
  let [solid, bridged, drops] = ['', '', ''];
  let run: Point[] = [];
  let before:
    | { readonly x: number; readonly y: number; readonly day: number; readonly order: number }
    | undefined;
  for (const { index, x, value, after, isComparable } of marks) {
    if (hasDrops && value !== null && after !== null && value.y !== after.y)
      drops += segment(x, value.y, x, after.y);
    const point = points[index];
    if (!isComparable || value === null || point === undefined) continue;
    const known = point.sessionId === null ? undefined : orderOf.get(point.sessionId);
    const here = {
      x,
      y: value.y,
      day: axis.dayOf(point.date),
      order: known ?? sessionsBefore(axis, x) - 0.5,
    };
    if (before !== undefined) {
      const isBridge =
        here.day - before.day > longPauseDays || Math.ceil(here.order - before.order) - 1 > skipped;
      if (isBridge) {
        solid += pathThrough(run);
        run = [];
        bridged += segment(before.x, before.y, x, value.y);
      }
    }
    run.push([x, value.y]);
    before = here;
  }
  return { solid: solid + pathThrough(run), bridged, drops };
}

/**
 * How many sessions may pass without a value before it counts as missing. What is asked every second time misses nothing
 * in between, and neither does what is asked at milestones or stands in no note.
 */
function skippedSessions({ cadence, capture }: MeasureFacts): number {
  if (capture === 'entry' || cadence === 'milestones') return Number.POSITIVE_INFINITY;
  return cadence === 'every-second' ? 1 : 0;
}

function sessionsBefore({ sessions }: TimeAxis, x: number): number {
  const later = sessions.findIndex((session) => session.x > x);
  return later < 0 ? sessions.length : later;
}
