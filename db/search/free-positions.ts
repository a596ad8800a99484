/** Rows of one minute that keep their order; more of them go on into the next. */
export const positionsOfMinute = 10_000;

/** Rises with day and time, so that the newest are found first without sorting. */
export function firstPositionAt(date: string, time: string): number {
  return Number(`${date.replaceAll('-', '')}${time.slice(0, 5).replace(':', '')}`) * positionsOfMinute;
}

/** Gives out the positions of an index that was empty, without asking it each time. */
export class FreePositions {
  readonly #next = new Map<number, number>();

  take(date: string, time: string): number {
    for (let first = firstPositionAt(date, time); ; first += positionsOfMinute) {
      const next = this.#next.get(first) ?? first;
      if (next === first + positionsOfMinute) continue;
      this.#next.set(first, next + 1);
      return next;
    }
  }
}
