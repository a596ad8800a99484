import { z } from 'zod';
import { canonicalJson } from '#domain/canonical-json.ts';

/** Reads and writes one JSON column: parsed when read, canonical when written. */
export type JsonColumn<Value> = {
  readonly read: (text: string) => Value;
  readonly write: (value: Value) => string;
};

export function jsonColumn<Schema extends z.ZodType>(schema: Schema): JsonColumn<z.output<Schema>> {
  return {
    read: (text) => schema.parse(JSON.parse(text)),
    write: (value) => canonicalJson(value),
  };
}

export const textList = jsonColumn(z.array(z.string()));
