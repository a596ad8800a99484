import { readFileSync } from 'node:fs';

/** The JSON in a small settings file; undefined when it is absent or unreadable, since nothing in it is needed. */
export function readSmallJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** One property of whatever a settings file held. */
export function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return value[name as keyof typeof value];
}
