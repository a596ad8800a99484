import { z } from 'zod';
import { canonicalJson } from '#domain/canonical-json.ts';

/** Reads and writes one JSON column: parsed when read. */
export type JsonColumn<Value> = {
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
};

/** Written in canonical form, unless the column is one whose text is never compared or hashed. */
export function jsonColumn<Schema extends z.ZodType>(
  schema: Schema,
  write: (value: unknown) => string = canonicalJson,
): JsonColumn<z.output<Schema>> {
  return {
    read: (text) => schema.parse(JSON.parse(text)),
    write,
  };
}

export const textList = jsonColumn(z.array(z.string()));
