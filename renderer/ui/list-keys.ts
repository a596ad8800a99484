export interface ListPosition {
  readonly active: number;
  readonly count: number;
  /** Whole rows that fit into the window of the list. */
  readonly pageRows: number;
}

/** The row that a key moves to in a list, or undefined where the key is none of the list's. */
export function rowForKey(key: string, { active, count, pageRows }: ListPosition): number | undefined {
  if (count === 0) return undefined;
  const clamp = (row: number) => Math.min(Math.max(row, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
      return clamp(active + 1);
    case 'ArrowUp':
      return clamp(active - 1);
    case 'PageDown':
      return clamp(active + pageRows);
    case 'PageUp':
      return clamp(active - pageRows);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
