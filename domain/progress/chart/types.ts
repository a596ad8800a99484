import type { CalendarDate } from '#domain/dates/calendar-date.ts';
import type { MeasureUnit } from '#domain/measures/facts.ts';
import type { Technique } from '#domain/notes/techniques.ts';

// Positions of everything that is drawn of a course, in the drawing's own units: the same numbers for screen and paper.

/** Where a panel may draw; the margins stay free for the words of the axes. */
export type PanelBox = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** Free room between the sides of the plot and the first and last day. */
  readonly inset: number;
};

/** Values as they were noted, or as the change from the baseline in percent of it. */
export type ChartUnit = 'value' | 'percent';

/** One axis of days that every panel shares, so that they can be read one below the other. */
export type TimeAxis = {
  readonly left: number;
  readonly right: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Sessions in their order; those of one day stand beside each other. */
  readonly sessions: readonly {
    readonly sessionId: string;
    readonly date: CalendarDate;
    readonly x: number;
  }[];
  /** Where a value stands that belongs to no session. */
  readonly xOfDay: (date: CalendarDate) => number;
  /** Where a point of a series stands: at its session, or at its day. */
  readonly xOf: (at: { readonly sessionId: string | null; readonly date: CalendarDate }) => number;
  /** Days since the start; counted once for each date. */
  readonly dayOf: (date: CalendarDate) => number;
  readonly ticks: readonly { readonly date: CalendarDate; readonly x: number }[];
  /** Stretches without a session that are longer than six weeks, the one since the last session as well. */
  readonly gaps: readonly { readonly from: number; readonly to: number; readonly days: number }[];
};

export type Place = { readonly value: number; readonly y: number };
export type PlacedValue = Place & { readonly x: number };

export type PanelMark = {
  /** Of the point in its series. */
  readonly index: number;
  readonly x: number;
  readonly value: Place | null;
  readonly after: Place | null;
  /** Whether it was obtained as the latest value was; others are drawn apart and never joined to these. */
  readonly isComparable: boolean;
};

export type Panel = {
  readonly key: string;
  /** What the numbers are: values where a percentage of the baseline cannot be worked out, although it was asked for. */
  readonly unit: ChartUnit;
  /** Whose words or hands it comes from: each has a hue of its own, as on the map. */
  readonly source: 'client' | 'therapist';
  /** The unit that the numbers of the panel have. */
  readonly measured: MeasureUnit;
  /** Lowest and highest number of the scale that is drawn. */
  readonly domain: readonly [number, number];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Oldest first. */
  readonly marks: readonly PanelMark[];
  /**
   * Path data. `solid`: between values of the same way. `bridged`: across a session without a value or a gap. `drops`:
   * from the value before the treatment of a session to the one after it.
   */
  readonly lines: { readonly solid: string; readonly bridged: string; readonly drops: string };
  /**
   * Dots as subpaths almost without length, to be drawn with round caps (`apart`: with square ones): one path however
   * many there are. `same`: where the value after treatment is the one before it.
   */
  readonly dots: {
    readonly before: string;
    readonly after: string;
    readonly same: string;
    readonly apart: string;
  };
  readonly baseline: PlacedValue | null;
  readonly latest: PlacedValue | null;
  readonly target: Place | null;
  /** Edges of the band in which a value is no change that counts; null where no threshold is published. */
  readonly band: { readonly top: number; readonly bottom: number } | null;
  readonly ticks: readonly Place[];
};

/** A technique of the course and the sessions that it was used in. */
export type StripLane = {
  readonly technique: Technique;
  /** Stands at the left of the lane and, with the technique's name, in the legend. */
  readonly letter: string;
  readonly y: number;
  /** One dot a session, as the dots of a panel. */
  readonly dots: string;
  /** In how many sessions. */
  readonly count: number;
};

/** What was done, on the same axis. */
export type SessionStrip = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the ticks of the sessions stand. */
  readonly base: number;
  readonly bottom: number;
  readonly sessions: readonly {
    readonly sessionId: string;
    readonly date: CalendarDate;
    readonly x: number;
    /** The upper end of its tick: the more minutes the higher. */
    readonly top: number;
    readonly techniques: readonly Technique[];
    readonly minutes: number | null;
    /** The strongest that was noted. */
    readonly pressure: number | null;
    /** A flare of more than a day was noted. */
    readonly isFlare: boolean;
  }[];
  /** Ticks of sessions by the strongest pressure, which is how broad they are drawn; null: none was noted. */
  readonly ticks: readonly { readonly pressure: number | null; readonly path: string }[];
  /** Dots in place of ticks where no minutes were noted. */
  readonly unknown: string;
  /** Signs above the sessions after which a flare was noted. */
  readonly flares: string;
  readonly lanes: readonly StripLane[];
  /** The longest session, in minutes: what the highest tick stands for. */
  readonly mostMinutes: number;
  readonly gaps: TimeAxis['gaps'];
};
