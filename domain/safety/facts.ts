import type { PainRegion } from '../anatomy/structures.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { DatedHealth } from '../health/pregnancy.ts';
import type { ClearanceTerm } from './clearance.ts';
import type { SafetySection } from './section.ts';
import type { Place } from './verdict.ts';

/** What is known of a client beside the note of the day. */
export type KnownFacts = {
  /** Null where health was never asked. */
  readonly health: DatedHealth | null;
  readonly clearances: readonly ClearanceTerm[];
  /** The client's own limit of pressure, 1 to 5; null where there is none. */
  readonly pressureLimit: number | null;
  /** What the client's record says of allergies; empty where it says nothing. */
  readonly allergies: string;
  readonly birthDate: CalendarDate | null;
};

export type SafetyFacts = KnownFacts & {
  readonly safety: Omit<SafetySection, 'ruleSet' | 'form' | 'action'>;
  /** The day of the session. */
  readonly day: CalendarDate;
  /** Places that withdrew from light touch (tenderness 4). */
  readonly tender: readonly Place[];
  readonly painRegions: readonly PainRegion[];
};
