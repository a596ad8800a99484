import { reactionsOf } from '#domain/progress/care-given.ts';
import { termsEs } from '#domain/terms/es.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import type { Block, Canvas } from './canvas.ts';
import type { DischargePaper } from './discharge-summary.ts';
import { factLine } from './fact-line.ts';
import { helpBlocks } from './handout-help.ts';
import { noteSection, proseBlocks } from './note-parts.ts';
import { capital, typed } from './progress-letter-sections.ts';
import { dateOf } from './progress-letter-words.ts';
import { handoutWords } from './words.ts';

/** How it ended, in numbers: never what brought it about. */
export function targetWords({ measures, goalProgress, discharge }: DischargePaper): readonly string[] {
  const targets = measures.flatMap(({ target }) => (target === null ? [] : [target]));
  const reached = targets.filter(({ isReached }) => isReached === true).length;
  return [
    targets.length === 0 ? discharge.noTargets : discharge.targetsReached(reached, targets.length),
    ...(goalProgress === null ? [] : [discharge.goalProgress(goalProgress)]),
  ];
}

/** Reactions, each with its sessions, and at how many they were asked: what was not asked is not "none". */
export function reactionWords({ record, discharge }: DischargePaper): readonly string[] {
  const { asked, noted } = reactionsOf(record);
  const all = record.sessions.length;
  if (asked === 0) return [discharge.reactionsNotNoted];
  if (noted.length === 0) return [discharge.noReactions(asked, all)];
  const list = noted.map(({ reaction, sessions }) =>
    discharge.reactionAt(discharge.reaction[reaction], sessions),
  );
  return [discharge.reactionsSaid(list.join(', '), asked, all)];
}

/**
 * What the client was given to do at home, as it stood last, whom the client was sent to, and what the clinical rules
 * let a paper say about the time after.
 */
export function homeBlocks(canvas: Canvas, paper: DischargePaper): readonly Block[] {
  const { homeCare, plan, discharge, voice } = paper;
  const referral = plan?.referral ?? null;
  const given = homeCare === null ? '' : ` (${discharge.givenOn(dateOf(voice, homeCare.on))})`;
  const facts = [
    [`${discharge.exercises}${given}`, homeCare === null ? '' : exerciseWords(paper)],
    [`${discharge.selfCare}${given}`, typed(paper, homeCare?.words ?? '')],
    [discharge.referral, referral === null ? '' : typed(paper, referral.to)],
  ] as const;
  return noteSection(canvas, discharge.home, (section) => [
    ...(homeCare === null ? proseBlocks(canvas, section, [discharge.noHome]) : []),
    ...facts.flatMap((fact) => factLine(canvas, section, [fact])),
    ...factLine(canvas, section, [[discharge.advice, discharge.adviceWords.join(' ')]]),
  ]);
}

function exerciseWords({ homeCare, voice }: DischargePaper): string {
  const name = voice.language === 'es' ? termsEs.exercise : noteTermsEn.exercise;
  return (homeCare?.exercises ?? [])
    .map(({ exercise, dose }) => capital(dose === '' ? name[exercise] : `${name[exercise]}, ${dose}`))
    .join('; ');
}

/** A client gets the lists of when to get help, whole. */
export function gettingHelpBlocks(canvas: Canvas, paper: DischargePaper): readonly Block[] {
  const { audience, voice, help, emergencyNumber } = paper;
  if (audience === 'physician') return [];
  const { language } = voice;
  const number = emergencyNumber === '' ? handoutWords[language].emergencyNumber : emergencyNumber;
  return helpBlocks(canvas, { language, values: { emergencyNumber: number } }, [help]);
}
