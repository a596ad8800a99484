import { type Technique, techniques } from '../notes/techniques.ts';
import { type JudgedValue, judgeChange } from './judge.ts';
import type { ProgressSession } from './record.ts';

/** Fewer sessions say nothing even about what came before what. A limit of ours. */
export const fewestSessions = 5;

/** How often pain was clearly less afterwards, by the rule that every change in pain is judged by (Ostelo 2008). */
export type Tally = {
  readonly better: number;
  readonly notClear: number;
  readonly worse: number;
  /** Where one of the two scores was not noted, or the first left no room. They are in no count. */
  readonly unknown: number;
};

export type PrecedingRow = {
  /** Null for all sessions together: what the others are to be read against. */
  readonly technique: Technique | null;
  readonly sessions: number;
  /** Median over the sessions in which it was noted; null where it never was. */
  readonly minutes: number | null;
  readonly pressure: number | null;
  /** From before to after treatment of the same session. */
  readonly within: Tally;
  /** From before this session to before the next one. */
  readonly between: Tally;
};

/**
 * What was done in sessions after which pain was less, as plain counts: what came before, never what brought it about.
 * Null under five sessions. All sessions first, then techniques, the most used first.
 */
export function precedingRows(sessions: readonly ProgressSession[]): readonly PrecedingRow[] | null {
  if (sessions.length < fewestSessions) return null;
  const steps = sessions.map((session, index) => ({
    session,
    within: judged(painOf(session, 'before'), painOf(session, 'after')),
    between: judged(painOf(session, 'before'), painOf(sessions[index + 1], 'before')),
  }));
  const rowOf = (technique: Technique | null): PrecedingRow => {
    const used = steps.filter(({ session }) => technique === null || uses(session, technique));
    return {
      technique,
      sessions: used.length,
      minutes: median(used.map(({ session }) => minutesOf(session, technique))),
      pressure: median(used.map(({ session }) => pressureOf(session, technique))),
      within: tallyOf(used.map(({ within }) => within)),
      // After the last session nothing is known yet: it is in no count between sessions.
      between: tallyOf(used.filter((step) => step !== steps.at(-1)).map(({ between }) => between)),
    };
  };
  const given = new Set(sessions.flatMap(({ facts }) => facts.care.map(({ technique }) => technique)));
  const rows = techniques.filter((technique) => given.has(technique)).map(rowOf);
  return [rowOf(null), ...rows.sort((one, other) => other.sessions - one.sessions)];
}

type Outcome = keyof Tally;

function judged(from: JudgedValue | null, to: JudgedValue | null): Outcome {
  if (from === null || to === null) return 'unknown';
  switch (judgeChange('pain-now', from, to).verdict) {
    case 'better':
      return 'better';
    case 'worse':
      return 'worse';
    case 'not-clearly-different':
      return 'notClear';
    default:
      return 'unknown';
  }
}

function tallyOf(outcomes: readonly Outcome[]): Tally {
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  return {
    better: count('better'),
    notClear: count('notClear'),
    worse: count('worse'),
    unknown: count('unknown'),
  };
}

function painOf(session: ProgressSession | undefined, timing: 'before' | 'after'): JudgedValue | null {
  if (session === undefined) return null;
  const { sessionId, date, facts } = session;
  const found = facts.readings.find((each) => each.measure === 'pain-now' && each.timing === timing);
  return found === undefined ? null : { date, sessionId, entryId: null, way: found.way, value: found.value };
}

const rowsOf = ({ facts }: ProgressSession, technique: Technique | null) =>
  facts.care.filter((row) => technique === null || row.technique === technique);

const uses = (session: ProgressSession, technique: Technique): boolean =>
  rowsOf(session, technique).length > 0;

/** Minutes of a session; null where none were noted: that is not 0. */
function minutesOf(session: ProgressSession, technique: Technique | null): number | null {
  const noted = rowsOf(session, technique).flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return noted.length === 0 ? null : noted.reduce((sum, minutes) => sum + minutes, 0);
}

function pressureOf(session: ProgressSession, technique: Technique | null): number | null {
  return median(rowsOf(session, technique).map(({ pressure }) => pressure));
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const middle = Math.floor(known.length / 2);
  const [low, high] =
    known.length % 2 === 1 ? [known[middle], known[middle]] : [known[middle - 1], known[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
