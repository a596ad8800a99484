import { type Technique, techniques } from '../notes/techniques.ts';
import type { CareRow } from '../progress/record.ts';
import type { TechniqueUse } from './numbers.ts';

/** Adds up what was done in signed sessions. A session counts once a technique, however many rows it had of it. */
export function createTechniqueTally() {
  const uses = new Map<Technique, { sessions: number; minutes: number; withoutMinutes: number }>();

  return {
    add(care: readonly CareRow[]): void {
      for (const technique of new Set(care.map((row) => row.technique))) {
        const rows = care.filter((row) => row.technique === technique);
        const use = uses.get(technique) ?? { sessions: 0, minutes: 0, withoutMinutes: 0 };
        uses.set(technique, use);
        use.sessions += 1;
        use.minutes += rows.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
        if (rows.some(({ minutes }) => minutes === null)) use.withoutMinutes += 1;
      }
    },
    /** Busiest first; of equally busy ones in the order of the catalogue. */
    numbers(): TechniqueUse[] {
      return techniques
        .flatMap((technique): TechniqueUse[] => {
          const use = uses.get(technique);
          return use === undefined ? [] : [{ technique, ...use }];
        })
        .sort((one, other) => other.sessions - one.sessions || other.minutes - one.minutes);
    },
  };
}
