import type { NoteBody } from './body.ts';

type Values = { readonly [name: string]: unknown; readonly id?: unknown };

/** What stands at a path of domain/notes/carried.ts; undefined where nothing does, such as a row that was removed. */
export function valueAt(body: NoteBody, path: string): unknown {
  const [section = '', name = '', id] = path.split('.');
  const value = membersOf(membersOf(body)[section])[name];
  if (id === undefined) return value;
  return Array.isArray(value) ? value.find((row) => membersOf(row).id === id) : undefined;
}

/** The section that a path begins with. */
export function sectionOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

function membersOf(value: unknown): Values {
  return value !== null && typeof value === 'object' ? (value as Values) : {};
}
