import type { z } from 'zod';
import { type ErrorCode, errorCodes } from '#domain/contract/errors.ts';
import { fieldError } from './field-errors.ts';

function isErrorCode(text: string): text is ErrorCode {
  return (errorCodes as readonly string[]).includes(text);
}

/**
 * What the rules of the domain say against a form, by dotted field name, in words. The store checks again; this only
 * spares the way there.
 */
export function problemsOf(rules: z.ZodType, value: unknown): Record<string, string> {
  const result = rules.safeParse(value);
  if (result.success) return {};
  return Object.fromEntries(
    result.error.issues.map(({ path, message }) => [
      path.join('.'),
      fieldError(isErrorCode(message) ? message : 'invalid-input'),
    ]),
  );
}
