import { canonicalJson } from '../canonical-json.ts';
import type { NoteBody } from './body.ts';
import { sectionOf, valueAt } from './value-at.ts';

/**
 * The body after a change, with what the change touched no longer unconfirmed: a value that is another than before, or
 * a row that is gone. What was carried by this very change stays unconfirmed.
 */
export function withTouched(before: NoteBody, after: NoteBody): NoteBody {
  const { unconfirmed } = after.carried;
  if (unconfirmed.length === 0) return after;
  const known = new Set(before.carried.unconfirmed);
  const remaining = unconfirmed.filter((path) => !known.has(path) || isUntouched(before, after, path));
  if (remaining.length === unconfirmed.length) return after;
  return { ...after, carried: { ...after.carried, unconfirmed: remaining } };
}

function isUntouched(before: NoteBody, after: NoteBody, path: string): boolean {
  const section = sectionOf(path) as keyof NoteBody;
  // Most changes are in another section, and those in this one leave most values the same object.
  if (before[section] === after[section]) return true;
  const was = valueAt(before, path);
  const is = valueAt(after, path);
  if (is === undefined) return false;
  return was === is || canonicalJson(was) === canonicalJson(is);
}
