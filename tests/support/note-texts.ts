import type { z } from 'zod';
import { type NoteBody, noteBody } from '#domain/notes/body.ts';

/*
 * Goes through every text of a note by its schema, so that a field that is added is tried like all others without
 * anybody thinking of it.
 */

type Definition = {
  readonly type: string;
  readonly format?: string;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly format?: string } };
  }[];
  readonly in?: Schema;
  readonly out?: Schema;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};
type Schema = { readonly _zod: { readonly def: Definition } };
type Next = (path: string) => string;

/** Strings that nobody types: what versions of rules are called. */
const notTyped = ['safety.ruleSet'];

/** What is typed: every text of the note goes through `line` or `longText`, which clean it. */
function isText({ type, in: from, out }: Definition): boolean {
  return type === 'pipe' && from?._zod.def.type === 'string' && out?._zod.def.type === 'transform';
}

function hasPattern({ format, checks = [] }: Definition): boolean {
  return format !== undefined || checks.some(({ _zod: { def } }) => def.check === 'string_format');
}

function hasTexts(schema: Schema): boolean {
  const {
    _zod: { def },
  } = schema;
  if (isText(def)) return true;
  const inner = [def.innerType, def.element, ...Object.values(def.shape ?? {})];
  return inner.some((each) => each !== undefined && hasTexts(each));
}

/** The value with `next` in the place of every text, and with a row in every list that has texts. */
function filled(schema: Schema, value: unknown, path: string, next: Next): unknown {
  const {
    _zod: { def },
  } = schema;
  if (isText(def)) return next(path);
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, member]) => {
          const before = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
          return [name, filled(member, before, path === '' ? name : `${path}.${name}`, next)];
        }),
      );
    case 'array': {
      const rows = (value as readonly unknown[] | undefined) ?? [];
      if (def.element === undefined || !hasTexts(def.element)) return rows;
      const { element } = def;
      return (rows.length === 0 ? [undefined] : rows).map((row) => filled(element, row, `${path}[]`, next));
    }
    case 'nullable':
      if (def.innerType === undefined || !hasTexts(def.innerType)) return value ?? null;
      return filled(def.innerType, value ?? undefined, path, next);
    case 'string':
      if (!hasPattern(def) && !notTyped.includes(path))
        throw new Error(`${path} is a text that is not cleaned`);
      return value ?? '01900000-0000-7000-8000-00000000feed';
    case 'enum':
      return value ?? Object.values(def.entries ?? {})[0];
    case 'literal':
      return value ?? def.values?.[0];
    default:
      return value ?? null;
  }
}

/** The note with a text of the test's own in every field that takes one. */
export function withTexts(body: NoteBody, next: Next): NoteBody {
  return filled(noteBody as unknown as Schema, body, '', next) as z.output<typeof noteBody>;
}
