import type { Side, StructureId } from '#domain/anatomy/structures.ts';
import type { ClientFields } from '#domain/clients/client.ts';
import type { OnsetMode } from '#domain/clients/episode.ts';
import type { Technique } from '#domain/notes/techniques.ts';
import type { RedFlag } from '#domain/safety/red-flags.ts';

/** One visit: how many days ago, pain before and after, and what was open. */
export type SampleVisit = {
  readonly daysAgo: number;
  readonly before: number;
  readonly after: number;
  readonly words?: string;
  readonly flag?: RedFlag;
  readonly hasHandout?: boolean;
  readonly isDraft?: boolean;
  /** While the usual therapist was away. */
  readonly isByColleague?: boolean;
};

export type SamplePerson = {
  readonly client: Partial<ClientFields> & { readonly name: string };
  /** Age in years; the birth date is counted back from today. */
  readonly age: number;
  readonly episode: {
    readonly onsetDaysAgo: number;
    readonly mode: OnsetMode;
    readonly complaint: string;
    readonly goals: string;
    readonly plan: string;
    readonly isClosed?: boolean;
  };
  readonly focus: readonly { readonly structure: StructureId; readonly side: Side }[];
  readonly techniques: readonly Technique[];
  /** What the client named as hard to do; the goal stands in where nothing else was named. */
  readonly activities?: readonly string[];
  /** A client of the second therapist. */
  readonly isOfColleague?: boolean;
  readonly visits: readonly SampleVisit[];
};
