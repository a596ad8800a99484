import {
  type ContactDirection,
  type ContactWay,
  contactDirections,
  contactWays,
} from '../contacts/contact.ts';
import { fileKinds } from '../files/file.ts';
import { flagLevels } from '../safety/red-flags.ts';

/** What a record's timeline is made of; each kind can be shown alone. */
export const timelineKinds = [
  'session',
  'screen',
  'clearance',
  'handout',
  'letter',
  'file',
  'consent',
  'health',
  'score',
  'contact',
  'merge',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export function contactEvent<Direction extends ContactDirection, Way extends ContactWay>(
  direction: Direction,
  way: Way,
): `contact-${Direction}-${Way}` {
  return `contact-${direction}-${way}`;
}

const contactEvents = contactDirections.flatMap((direction) =>
  contactWays.map((way) => contactEvent(direction, way)),
);
const screenEvents = flagLevels.map((level) => `screen-${level}` as const);
const fileEvents = fileKinds.map((kind) => `file-${kind}` as const);

/** What happened, as a code; renderer/i18n/en/timeline.ts has the words of each. */
export const timelineEvents = [
  'session-draft',
  'session-signed',
  'session-amended',
  'session-late-draft',
  'session-late-signed',
  'session-late-amended',
  'screen-clear',
  'screen-incomplete',
  ...screenEvents,
  'clearance-given',
  'clearance-withdrawn',
  'handout-made',
  'handout-printed',
  'handout-saved',
  'handout-opened',
  'letter-made',
  'letter-printed',
  'letter-saved',
  ...fileEvents,
  ...contactEvents,
  'consent-treatment',
  'consent-gluteal',
  'consent-anterior',
  'consent-withdrawn-treatment',
  'consent-withdrawn-gluteal',
  'consent-withdrawn-anterior',
  'health-recorded',
  'health-intake',
  'health-confirmed',
  'health-reviewed',
  'scores-client',
  'scores-sheet',
  'scores-form',
  'scores-withdrawn',
  'merge-done',
  'merge-undone',
] as const;
export type TimelineEvent = (typeof timelineEvents)[number];

/** Where a page of the timeline ended: the next one begins with what is older. */
export type TimelineCursor = {
  readonly at: string;
  readonly kind: TimelineKind;
  readonly rowId: string;
};
