import type { NoteBody } from '#domain/notes/body.ts';
import { lineLimit, longTextLimit } from '#domain/text.ts';

export type SectionName = Exclude<keyof NoteBody, 'format' | 'carried'>;

/** Names of the members of a section that are texts. */
export type TextName<Section extends SectionName> = {
  [Name in keyof NoteBody[Section]]: NoteBody[Section][Name] extends string ? Name : never;
}[keyof NoteBody[Section]] &
  string;

/** Texts of several lines. Every other text of the body, those in rows included, is one line. */
const longTexts = {
  safety: ['action'],
  subjective: ['complaint', 'words'],
  objective: ['words'],
  treatment: ['words'],
  assessment: ['words'],
  plan: ['homeCare', 'words'],
} as const satisfies { [Section in SectionName]: readonly TextName<Section>[] };

const sections = Object.keys(longTexts) as SectionName[];

/** Longest text that a field of a section may keep, in characters. Texts in rows have `lineLimit`. */
export function limitOf(section: SectionName, name: string): number {
  return (longTexts[section] as readonly string[]).includes(name) ? longTextLimit : lineLimit;
}

type Members = Readonly<Record<string, unknown>>;

/**
 * What is too long in a row or a list, by identity: a keystroke makes a new object on its own path only, and nothing
 * else is gone through again.
 */
const known = new WeakMap<object, readonly string[]>();
const nothing: readonly string[] = [];

/** Texts that are too long to be kept, as `section.name` or `section.list.row.name`. */
export function tooLongTexts(body: NoteBody): readonly string[] {
  return sections.flatMap((section) =>
    Object.entries(body[section]).flatMap(([name, value]) =>
      typeof value === 'string'
        ? value.length > limitOf(section, name)
          ? [`${section}.${name}`]
          : nothing
        : tooLongIn(value).map((path) => `${section}.${name}.${path}`),
    ),
  );
}

function tooLongIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return nothing;
  // A drawn line holds numbers only, and many of them.
  if ('points' in value) return nothing;
  const before = known.get(value);
  if (before !== undefined) return before;
  const found = membersOf(value).flatMap(([key, member]) =>
    typeof member === 'string'
      ? member.length > lineLimit
        ? [key]
        : nothing
      : tooLongIn(member).map((path) => `${key}.${path}`),
  );
  known.set(value, found);
  return found;
}

/** Members by name; rows of a list by what tells them apart, so that another row in front changes no path. */
function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Array.isArray(value)
    ? value.map((row: unknown, index) => [rowKey(row, index), row] as const)
    : Object.entries(value);
}

function rowKey(row: unknown, index: number): string {
  if (typeof row !== 'object' || row === null) return String(index);
  const { id, rule, exercise } = row as Members;
  return String(id ?? rule ?? exercise ?? index);
}

/**
 * The body as it can be saved: where a text is too long, the one that was saved last stands in for it, or none where
 * the row is new.
 */
export function savableBody(body: NoteBody, lastSaved: NoteBody): NoteBody {
  if (tooLongTexts(body).length === 0) return body;
  const savable = sections.map((section) => {
    const saved: Members = lastSaved[section];
    const members = Object.entries(body[section]).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? value.length > limitOf(section, name)
          ? saved[name]
          : value
        : shortened(value, saved[name]),
    ]);
    return [section, Object.fromEntries(members)];
  });
  return { ...body, ...Object.fromEntries(savable) } as NoteBody;
}

function shortened(value: unknown, saved: unknown): unknown {
  if (typeof value === 'string') {
    if (value.length <= lineLimit) return value;
    return typeof saved === 'string' ? saved : '';
  }
  if (tooLongIn(value).length === 0) return value;
  const savedMembers = new Map(typeof saved === 'object' && saved !== null ? membersOf(saved) : []);
  const members = membersOf(value as object).map(
    ([key, member]) => [key, shortened(member, savedMembers.get(key))] as const,
  );
  return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
}
