import type { z } from 'zod';
import { toAppError } from '#db/errors.ts';
import {
  AppError,
  type Envelope,
  type ErrorCode,
  errorCodes,
  type FieldErrors,
} from '#domain/contract/errors.ts';
import type { Ports } from '#main/platform/ports.ts';

function codeOf(message: string): ErrorCode {
  return (errorCodes as readonly string[]).includes(message) ? (message as ErrorCode) : 'invalid-input';
}

/** What is wrong with an input: a code a field. The whole carries the code that its fields share. */
export function invalidInput(error: z.ZodError): AppError {
  const fields: Record<string, ErrorCode> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= codeOf(issue.message);
  const codes = new Set(Object.values(fields));
  const [only] = codes;
  const isNamed = codes.size === 1 && only !== undefined;
  return new AppError(isNamed ? only : 'invalid-input', { fields: fields as FieldErrors });
}

/**
 * A failure as it crosses the boundary. What is not an AppError becomes `internal` with a reference; the log gets the
 * same reference and the stack's places, never a message, since messages can hold what a therapist typed.
 */
export function failure(error: unknown, method: string, { ids, log }: Ports): Envelope<never> {
  const known = toAppError(error);
  if (known instanceof AppError) {
    const { code, fields, waitMs } = known;
    log.info('call.refused', { method, code });
    return {
      ok: false,
      error: { code, ...(fields ? { fields } : {}), ...(waitMs === undefined ? {} : { waitMs }) },
    };
  }
  const reference = ids.next().slice(-12);
  log.error('call.failed', { method, code: 'internal', reference, stack: placesOf(known) });
  return { ok: false, error: { code: 'internal', reference } };
}

function placesOf(error: unknown): string {
  if (!(error instanceof Error) || !error.stack) return '';
  return error.stack
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .join('\n');
}
