import { techniques as everyTechnique, type Technique } from '#domain/notes/techniques.ts';
import type { CareRow, ProgressRecord } from '../record.ts';
import { dotAt, segment, short } from './path.ts';
import type { SessionStrip, StripLane, TimeAxis } from './types.ts';

export type StripBox = {
  readonly top: number;
  /** Of the longest session. */
  readonly tick: number;
  /** From one technique to the next. */
  readonly lane: number;
};

/** No two techniques have the same letter. */
export const techniqueLetters: Readonly<Record<Technique, string>> = {
  'deep-tissue': 'D',
  swedish: 'S',
  'trigger-point': 'T',
  'myofascial-release': 'M',
  'muscle-energy': 'E',
  'passive-stretch': 'P',
  'joint-rocking': 'J',
  'heat-cold': 'H',
  relaxation: 'R',
};

/** Room above the ticks for the sign of a flare. */
const flareRoom = 8;
const flareSize = 3;

/** What was done in each session: a tick as high as its minutes, and below it a row of dots for each technique. */
export function sessionStrip(
  { sessions }: Pick<ProgressRecord, 'sessions'>,
  axis: TimeAxis,
  box: StripBox = { top: 0, tick: 20, lane: 13 },
): SessionStrip {
  const base = box.top + flareRoom + box.tick;
  const places = new Map(axis.sessions.map(({ sessionId, x }) => [sessionId, x]));
  const done = sessions.map(({ sessionId, date, facts: { care, adverse } }) => ({
    ...{ sessionId, date, x: places.get(sessionId) ?? axis.left, care },
    minutes: sumOf(care),
    isFlare: adverse.includes('flare'),
  }));
  const mostMinutes = Math.max(0, ...done.map(({ minutes }) => minutes ?? 0));
  const topOf = (minutes: number | null) =>
    minutes === null || mostMinutes === 0 ? base : base - (box.tick * minutes) / mostMinutes;
  const strip = done.map(({ care, ...session }) => ({
    ...session,
    top: topOf(session.minutes),
    techniques: everyTechnique.filter((technique) => care.some((row) => row.technique === technique)),
    pressure: strongest(care),
  }));
  const lanes = lanesOf(strip, base, box.lane);
  return {
    left: axis.left,
    right: axis.right,
    top: box.top,
    base,
    bottom: base + (lanes.length === 0 ? 0 : (lanes.length + 0.5) * box.lane),
    sessions: strip,
    ticks: ticksOf(strip, base),
    unknown: pathOf(
      strip,
      ({ minutes }) => minutes === null,
      ({ x }) => dotAt(x, base - flareSize),
    ),
    flares: pathOf(
      strip,
      ({ isFlare }) => isFlare,
      ({ x, top }) => flareAt(x, top - 2),
    ),
    lanes,
    mostMinutes,
    gaps: axis.gaps,
  };
}

type Drawn = SessionStrip['sessions'][number];

/** Null where no row says how long it took: not the same as no minutes. */
function sumOf(care: readonly CareRow[]): number | null {
  const minutes = care.flatMap((row) => (row.minutes === null ? [] : [row.minutes]));
  return minutes.length === 0 ? null : minutes.reduce((sum, each) => sum + each, 0);
}

function strongest(care: readonly CareRow[]): number | null {
  const pressures = care.flatMap(({ pressure }) => (pressure === null ? [] : [pressure]));
  return pressures.length === 0 ? null : Math.max(...pressures);
}

function pathOf(
  sessions: readonly Drawn[],
  isMeant: (session: Drawn) => boolean,
  draw: (session: Drawn) => string,
): string {
  return sessions.filter(isMeant).map(draw).join('');
}

function ticksOf(sessions: readonly Drawn[], base: number): SessionStrip['ticks'] {
  const timed = sessions.filter(({ minutes }) => minutes !== null);
  const pressures = [...new Set(timed.map(({ pressure }) => pressure))].sort(
    (one, other) => (one ?? 0) - (other ?? 0),
  );
  return pressures.map((pressure) => ({
    pressure,
    path: pathOf(
      timed,
      (session) => session.pressure === pressure,
      ({ x, top }) => segment(x, base, x, top),
    ),
  }));
}

/** A triangle that stands on its point. */
function flareAt(x: number, tip: number): string {
  const [left, right, top] = [x - flareSize, x + flareSize, tip - flareSize * 1.7].map(short);
  return `M${left},${top}L${right},${top}L${short(x)},${short(tip)}Z`;
}

/** Techniques of the course in the order of the note. */
function lanesOf(sessions: readonly Drawn[], base: number, height: number): readonly StripLane[] {
  const used = everyTechnique.filter((technique) =>
    sessions.some(({ techniques }) => techniques.includes(technique)),
  );
  return used.map((technique, row) => {
    const y = base + (row + 1) * height;
    const of = sessions.filter(({ techniques }) => techniques.includes(technique));
    return {
      ...{ technique, letter: techniqueLetters[technique], y, count: of.length },
      dots: of.map(({ x }) => dotAt(x, y)).join(''),
    };
  });
}
