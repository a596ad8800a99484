/** The most that one call may carry. Files never come this way: the shell hands over paths. */
export const mostInputBytes = 1_000_000;

/** What any value counts besides its text: keeps a flood of empty things from counting nothing. */
const bytesPerValue = 8;

/**
 * Whether a structured input is small enough to be looked at any further. Counts UTF-16 text, bytes, names and
 * values, and stops at the limit, so that a circle or a very large thing costs no more than the limit itself.
 */
export function isSmallEnough(input: unknown, limit = mostInputBytes): boolean {
  const containers: object[] = [];
  let left = limit;
  const take = (value: unknown): boolean => {
    left -= bytesPerValue + ownBytes(value);
    if (isContainer(value)) containers.push(value);
    return left >= 0;
  };
  if (!take(input)) return false;
  for (let container = containers.pop(); container !== undefined; container = containers.pop()) {
    if (Array.isArray(container) && container.length * bytesPerValue > left) return false;
    for (const [name, item] of parts(container)) {
      if (!take(name) || !take(item)) return false;
    }
  }
  return true;
}

function ownBytes(value: unknown): number {
  if (typeof value === 'string') return value.length * 2;
  if (typeof value === 'bigint') return value.toString(16).length;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
  return 0;
}

function isContainer(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return !(value instanceof ArrayBuffer || ArrayBuffer.isView(value));
}

function parts(container: object): Iterable<readonly [unknown, unknown]> {
  if (container instanceof Map || container instanceof Set || Array.isArray(container)) {
    return container.entries();
  }
  return Object.entries(container);
}
