import { activityMeasure } from '#domain/measures/activity.ts';
import { measures } from '#domain/measures/pain.ts';
import { sidesOfMovement, unitOf } from '#domain/measures/ranges.ts';
import type { PaperSize } from '#domain/practice/practice.ts';
import {
  type ActivityCourse,
  activityCourses,
  type Noted,
  type RangeCourse,
  rangeCourses,
  techniqueShares,
} from '#domain/progress/letter-facts.ts';
import { painTrend } from '#domain/progress/pain-trend.ts';
import { termsEn } from '#domain/terms/en.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import { type ProgressLetterWords, progressLetterEn } from '#domain/terms/progress-letter-en.ts';
import type { Block, Canvas } from './canvas.ts';
import { factRows, noteSection, sectionTable } from './note-parts.ts';
import type { ProgressLetterInput } from './progress-letter.ts';
import type { Column } from './table-block.ts';
import { textBlock } from './text-block.ts';
import { contentWidth } from './theme.ts';
import { dateInWords, shortDate, timeInWords } from './words.ts';

const changeColumns: readonly Column[] = [
  { head: 'What', share: 33 },
  { head: 'First', share: 22 },
  { head: 'Latest', share: 22 },
  { head: 'Change', share: 12, isRight: true },
  { head: 'In words', share: 33 },
];

/** First and latest of what the client said and what was measured, with what the change amounts to. */
export function changeBlocks(canvas: Canvas, input: ProgressLetterInput): readonly Block[] {
  const { audience, sessions, practice } = input;
  const words = progressLetterEn[audience];
  const activities = activityCourses(sessions);
  const ranges = rangeCourses(sessions);
  const rows = [
    ...painRows(input, words),
    ...activities.map((course) => activityRow(course, words, practice.paper)),
    ...ranges.map((course) => rangeRow(course, audience, practice.paper)),
  ];
  const sources = sourcesOf(input, activities, ranges);
  return noteSection(canvas, words.changes, (section) =>
    rows.length === 0
      ? [paragraph(canvas, section, words.nothing)]
      : [
          ...sectionTable(canvas, section, changeColumns, rows),
          ...(sources === '' ? [] : [paragraph(canvas, section, sources, true)]),
        ],
  );
}

function painRows({ pain, practice }: ProgressLetterInput, words: ProgressLetterWords) {
  const { baseline, latest, change } = painTrend(pain);
  if (baseline === null) return [];
  const isOnce = latest === null || change === null;
  return [
    [
      words.pain,
      noted(baseline, '', practice.paper),
      isOnce ? '' : noted(latest, '', practice.paper),
      isOnce ? '' : signed(change.points),
      isOnce ? words.once : words.painVerdict[change.verdict],
    ],
  ];
}

function activityRow(
  { name, first, latest, verdict }: ActivityCourse,
  words: ProgressLetterWords,
  paper: PaperSize,
) {
  return [
    `“${name}”, 0 cannot, 10 as before`,
    noted(first, '', paper),
    latest === null ? '' : noted(latest, '', paper),
    latest === null ? '' : signed(latest.value - first.value),
    verdict === null ? words.once : words.activityVerdict[verdict],
  ];
}

function rangeRow(course: RangeCourse, audience: ProgressLetterInput['audience'], paper: PaperSize) {
  const { entry, first, latest, change } = course;
  const words = progressLetterEn[audience];
  const { movement, side, method } = entry;
  const unit = noteTermsEn.unit[unitOf(movement, method)];
  const mark = unit === '°' ? unit : ` ${unit}`;
  const what = [
    words.movement[movement],
    side === null || sidesOfMovement(movement).length === 0 ? '' : termsEn.side[side],
    audience === 'physician' ? noteTermsEn.rangeMethod[method].toLowerCase() : '',
  ];
  return [
    what.filter((part) => part !== '').join(', '),
    noted(first, mark, paper),
    noted(latest, mark, paper),
    `${signed(Math.round((latest.value - first.value) * 10) / 10)}${mark}`,
    words.rangeVerdict[change?.direction ?? 'none'],
  ];
}

/** Every judgement names what it is measured by. */
function sourcesOf(
  { pain }: ProgressLetterInput,
  activities: readonly ActivityCourse[],
  ranges: readonly RangeCourse[],
): string {
  const { meaningfulPoints, meaningfulShare, source } = measures.pain;
  const share = String(Math.round(meaningfulShare * 100));
  const detectable = ranges.flatMap(({ entry, change }) =>
    change === null
      ? []
      : [
          `${noteTermsEn.movement[entry.movement]}: ${String(change.detectable.change)} (${change.detectable.source}).`,
        ],
  );
  return [
    painTrend(pain).change === null
      ? ''
      : `A clear change in pain is ${String(meaningfulPoints)} points or ${share} % of the first score (${source}).`,
    activities.every(({ verdict }) => verdict === null)
      ? ''
      : `In one activity it is ${String(activityMeasure.detectable)} points (${activityMeasure.source}).`,
    ...new Set(detectable),
    ranges.length === 0 ? '' : 'Movements are compared only where they were measured the same way.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const careColumns: readonly Column[] = [
  { head: 'Technique', share: 50 },
  { head: 'Sessions', share: 25, isRight: true },
  { head: 'Minutes in all', share: 25, isRight: true },
];

/** Techniques so far, how often and how long. */
export function careBlocks(canvas: Canvas, { audience, sessions }: ProgressLetterInput): readonly Block[] {
  const rows = techniqueShares(sessions).map(({ technique, sessions: count, minutes }) => [
    termsEn.technique[technique],
    String(count),
    minutes === null ? '' : String(minutes),
  ]);
  return noteSection(canvas, progressLetterEn[audience].done, (section) =>
    sectionTable(canvas, section, careColumns, rows),
  );
}

/** The goals in the client's words, the plan of care as agreed and as the latest note has it. */
export function planBlocks(canvas: Canvas, input: ProgressLetterInput): readonly Block[] {
  const { audience, episode, sessions, practice } = input;
  const words = progressLetterEn[audience];
  const { paper } = practice;
  const plan = sessions.at(-1)?.body.plan;
  const day = (date: string | null | undefined) => (date == null ? '' : dateInWords(date, paper));
  const time = plan?.nextVisitTime == null ? '' : timeInWords(plan.nextVisitTime, paper);
  const visit = plan?.nextVisitDate == null ? [] : [day(plan.nextVisitDate), time];
  return noteSection(canvas, words.plan, (section) =>
    factRows(canvas, section, [
      [words.goals, episode.goals.trim()],
      ['Agreed', episode.plan],
      ['How often', plan?.frequency ?? ''],
      ['Sessions planned', plan?.sessionCount == null ? '' : String(plan.sessionCount)],
      ['Look again on', day(plan?.reviewOn)],
      [words.next, visit.filter((part) => part !== '').join(', ')],
    ]),
  );
}

type Parent = Parameters<Parameters<typeof noteSection>[2]>[0];

function paragraph(canvas: Canvas, parent: Parent, words: string, isSmall = false): Block {
  const { text, margin, unit } = canvas.theme;
  return textBlock(canvas, words, {
    parent,
    x: margin.left,
    width: contentWidth(canvas.theme),
    style: isSmall ? text.small : text.body,
    gapBefore: unit,
    direction: 'auto',
  });
}

const noted = ({ value, date }: Noted, mark: string, paper: PaperSize): string =>
  `${String(value)}${mark}, ${shortDate(date, paper)}`;

const signed = (value: number): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : '±'}${String(Math.abs(value))}`;
