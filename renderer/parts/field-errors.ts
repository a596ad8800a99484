import type { ErrorCode } from '#domain/contract/errors.ts';
import { CallError } from '../api/client.ts';
import { errorTexts } from '../i18n/errors.ts';

/** What a field shows under itself. */
export function fieldError(code: ErrorCode): string {
  const { what, todo } = errorTexts[code];
  return `${what} ${todo}`;
}

/**
 * The errors of a call by the names of a form's fields, in words. `under` is the part of the input that the form
 * fills: `fields` for `fields.name`. Empty when the error names no field of it.
 */
export function fieldErrorsOf(error: unknown, under: string): Record<string, string> {
  if (!(error instanceof CallError) || error.fields === undefined) return {};
  const inForm = Object.entries(error.fields).filter(([path]) => path.startsWith(`${under}.`));
  return Object.fromEntries(inForm.map(([path, code]) => [path.slice(under.length + 1), fieldError(code)]));
}
