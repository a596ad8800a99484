import { z } from 'zod';
import { type StructureId, sides, structureIds } from '../anatomy/structures.ts';
import { pressureLevel } from '../clients/client.ts';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { healthHistory } from '../health/history.ts';
import { clearableRules } from '../safety/clearance.ts';
import { type ConditionId, conditions } from '../safety/conditions.ts';
import { flagLevels, type RedFlag, redFlagIds } from '../safety/red-flags.ts';
import {
  derivedRules,
  matterLevels,
  matterStates,
  methodKinds,
  positions,
  type RuleId,
} from '../safety/verdict.ts';
import { line, paragraph, requiredName } from '../text.ts';
import { command, query } from './method.ts';

const clientId = z.uuid();
const clearanceId = z.uuid();
const conditionIds = conditions.map(({ id }) => id) as [ConditionId, ...ConditionId[]];
const ruleId = z.enum([...redFlagIds, ...conditionIds, ...derivedRules] as unknown as [RuleId, ...RuleId[]]);
const flag = z.enum(redFlagIds as [RedFlag, ...RedFlag[]]);
const clearable = z.enum(clearableRules);

const placed = {
  structure: z.enum(structureIds as [StructureId, ...StructureId[]]),
  side: z.enum(sides),
};
const place = z.strictObject(placed);
const method = z.enum(methodKinds);
/** A list that nobody changes after it was made. */
const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();
const because = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, rules: list(ruleId) });

/** What the rules need to know of a clearance. */
const clearanceTerm = z.strictObject({
  id: clearanceId,
  ruleId: clearable,
  givenOn: calendarDate,
  pressureLimit: pressureLevel.nullable(),
  expiresOn: calendarDate.nullable(),
  withdrawnOn: calendarDate.nullable(),
});

/** What is known of a client beside the note of the day: the window and the store ask the same rules about it. */
export const knownFacts = z.strictObject({
  health: z.strictObject({ body: healthHistory, recordedOn: calendarDate }).nullable(),
  clearances: z.array(clearanceTerm),
  pressureLimit: pressureLevel.nullable(),
  allergies: z.string(),
  birthDate: calendarDate.nullable(),
});

const matter = z.strictObject({
  ruleId,
  level: z.enum(matterLevels),
  state: z.enum(matterStates),
  source: z.string(),
  blocksTreatment: z.boolean(),
  blocksExercises: z.boolean(),
  limits: list(
    z.strictObject({
      place: place.nullable(),
      isLocked: z.boolean(),
      pressure: pressureLevel.nullable(),
      notAllowed: list(method),
    }),
  ),
  position: z.enum(positions).nullable(),
  isClearable: z.boolean(),
  clearanceId: clearanceId.nullable(),
});

const verdict = z.strictObject({
  ruleSet: z.string(),
  matters: list(matter),
  level: z.enum(matterLevels).nullable(),
  blocksTreatment: z.boolean(),
  blocksExercises: z.boolean(),
  pressureCap: because(pressureLevel).nullable(),
  locked: list(because(place)),
  placeCaps: list(because(z.strictObject({ ...placed, pressure: pressureLevel }))),
  notAllowed: list(because(method)),
  notAllowedAt: list(because(z.strictObject({ ...placed, kind: method }))),
  positions: list(because(z.enum(positions))),
  needsReason: list(z.enum(conditionIds)),
});

export const clearanceStates = ['in-force', 'not-yet', 'expired', 'withdrawn'] as const;

const clearanceFields = {
  ruleId: clearable,
  /** Whose word it is, e.g. "Dr Okafor, by phone". */
  source: requiredName,
  givenOn: calendarDate,
  limits: paragraph,
  pressureLimit: pressureLevel.nullable(),
  expiresOn: calendarDate.nullable(),
};

export const clearanceView = z.strictObject({
  ...clearanceFields,
  id: clearanceId,
  source: z.string(),
  /** The first day on which it no longer answers; null where it has no end. */
  endsOn: calendarDate.nullable(),
  therapistName: z.string(),
  at: instant,
  withdrawnOn: calendarDate.nullable(),
  withdrawalReason: z.string(),
  /** What it is worth today. */
  state: z.enum(clearanceStates),
});
export type ClearanceView = z.output<typeof clearanceView>;

const openFlag = z.strictObject({ flag, level: z.enum(flagLevels) });

const clientSafety = z.strictObject({
  today: calendarDate,
  /** Today's view of the record: health, clearances, the client's own limit and the flags of the last note. */
  verdict,
  /** Whether health was ever asked. */
  isHealthKnown: z.boolean(),
  /** The open flags of the last note, gravest first, and the day they were answered; null where there is no note. */
  lastScreen: z.strictObject({ noteId: z.uuid(), date: calendarDate, flags: z.array(openFlag) }).nullable(),
});
export type ClientSafety = z.output<typeof clientSafety>;

export const safety = {
  /** What holds for a client today, for the header and the health tab. */
  'safety.ofClient': query({
    input: z.strictObject({ clientId }),
    output: clientSafety,
    errors: ['not-found'],
    tags: ['safety', 'health', 'clients', 'notes'],
  }),
  /** Every clearance of a client, newest first. */
  'safety.clearances': query({
    input: z.strictObject({ clientId }),
    output: z.strictObject({ today: calendarDate, clearances: z.array(clearanceView) }),
    errors: ['not-found'],
    tags: ['safety'],
  }),
  'safety.addClearance': command({
    input: z.strictObject({ clientId, ...clearanceFields }),
    output: z.strictObject({ clearanceId }),
    errors: [
      'not-found',
      'name-missing',
      'text-too-long',
      'value-out-of-range',
      'date-impossible',
      'date-in-future',
    ],
    invalidates: ['safety', 'notes', 'timeline'],
    audit: { action: 'clearance.added', entity: 'clearance', id: (_input, output) => output.clearanceId },
  }),
  /** From today on it no longer answers. It stays in the record. */
  'safety.withdrawClearance': command({
    input: z.strictObject({ clearanceId, reason: line }),
    output: z.strictObject({ withdrawnOn: calendarDate }),
    errors: ['not-found', 'clearance-already-withdrawn', 'text-too-long'],
    invalidates: ['safety', 'notes', 'timeline'],
    audit: { action: 'clearance.withdrawn', entity: 'clearance', id: (input) => input.clearanceId },
  }),
} as const;
