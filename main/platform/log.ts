import { pino } from 'pino';
import { safeFrames } from './log-stack.ts';
import type { Log, LogFields } from './ports.ts';
import { rotatingFile } from './rotating-file.ts';

const limits = { maximumBytes: 1_000_000, keep: 2 };

const eventName = /^[a-z][a-z0-9.-]{0,63}$/;
const methodName = /^[a-z]+\.[a-zA-Z]{1,64}$/;
const codeName = /^(?:[a-z][a-z0-9-]{0,63}|[A-Z][A-Z0-9_]{0,63})$/;
const referenceText = /^[0-9a-fA-F-]{1,64}$/;

/**
 * A log that can keep nothing but event names, ids, codes, durations and stack frames. What is handed to it is
 * checked by shape, so that a mistake elsewhere cannot put a name or a note into the file.
 */
export function createLog(path: string): Log {
  const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, rotatingFile(path, limits));
  return {
    info: (event, fields = {}) => logger.info(allowed(fields), safeEvent(event)),
    error: (event, fields = {}) => logger.error(allowed(fields), safeEvent(event)),
  };
}

const safeEvent = (event: string): string => (eventName.test(event) ? event : 'event-not-named');

function allowed(fields: LogFields): LogFields {
  return {
    ...(matches(fields.method, methodName) ? { method: fields.method } : {}),
    ...(matches(fields.code, codeName) ? { code: fields.code } : {}),
    ...(matches(fields.reference, referenceText) ? { reference: fields.reference } : {}),
    ...(Number.isFinite(fields.durationMs) ? { durationMs: Math.round(fields.durationMs ?? 0) } : {}),
    ...(fields.stack === undefined ? {} : { stack: safeFrames(fields.stack) }),
  };
}

function matches(text: string | undefined, shape: RegExp): text is string {
  return typeof text === 'string' && shape.test(text);
}
