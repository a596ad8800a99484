import type { NotedReferral } from '#domain/notes/outcome.ts';
import { noteTermsEn } from '#domain/terms/note-en.ts';
import type { AdverseReaction, AssessmentStatement, PlanStatement } from '../plan/outcome.ts';
import type { Sayings } from '../sentence.ts';
import { quotedEn } from '../typed.ts';
import { counted, day, inline, listed, outOfTen, structureWord } from './words.ts';

export const assessmentEn: Sayings<AssessmentStatement> = {
  response: ({ response }) => `After the session the client feels ${responses[response]}`,
  'pain-after': ({ after, difference }) => {
    const now = `Pain after the session is ${outOfTen(after)}`;
    if (difference === null) return now;
    if (difference === 0) return `${now}, the same as before it`;
    const points = counted(Math.abs(difference), 'point', 'points');
    return `${now}, ${points} ${difference < 0 ? 'less' : 'more'} than before it`;
  },
  adverse: ({ reactions }) =>
    reactions.length === 0
      ? 'There was no unwanted reaction'
      : `Unwanted ${reactions.length === 1 ? 'reaction' : 'reactions'}: ${listed(reactions.map((each) => adverse[each]))}`,
  irritability: ({ level }) => `Irritability is ${level}`,
  progress: ({ percent }) => `Progress towards the goals is put at ${percent}%`,
};

const responses = { better: 'better', same: 'the same', worse: 'worse' } as const;

const adverse: Readonly<Record<AdverseReaction, string>> = {
  soreness: 'soreness',
  bruise: 'a bruise',
  headache: 'headache',
  dizziness: 'dizziness',
  flare: 'a flare of more than 24 hours',
  other: 'another reaction',
};

export const planEn: Sayings<PlanStatement> = {
  frequency: ({ frequency, count, reviewOn }) =>
    [
      ...(frequency === null ? [] : [`the frequency agreed is ${quotedEn(frequency)}`]),
      ...(count === null ? [] : [`the plan is for ${counted(count, 'session', 'sessions')} in all`]),
      ...(reviewOn === null ? [] : [`progress is reviewed on ${day(reviewOn)}`]),
    ].join('; '),
  focus: ({ structures, words }) =>
    [
      ...(structures.length === 0
        ? []
        : [`the next session focuses on ${listed(structures.map((each) => `the ${structureWord(each)}`))}`]),
      ...(words === null ? [] : [`the focus next time is ${quotedEn(words)}`]),
    ].join('; '),
  'next-visit': ({ date, time }) =>
    `The next visit is${date === null ? '' : ` on ${day(date)}`}${time === null ? '' : ` at ${time}`}`,
  exercises: ({ exercises }) =>
    `Home exercises: ${listed(
      exercises.map(({ exercise, dose }) => {
        const name = inline(noteTermsEn.exercise[exercise]);
        return dose === null ? name : `${name} (${quotedEn(dose)})`;
      }),
    )}`,
  'home-care': ({ words }) => `Home care agreed: ${quotedEn(words)}`,
  referral: ({ to, urgency, reason, letterOn }) =>
    [
      `The client is referred${to === null ? '' : ` to ${quotedEn(to)}`} ${urgencies[urgency]}`,
      ...(reason === null ? [] : [`the reason is ${quotedEn(reason)}`]),
      ...(letterOn === null ? [] : [`the letter is of ${day(letterOn)}`]),
    ].join('; '),
  agreed: ({ agreed }) =>
    agreed === 'yes'
      ? 'The plan was explained to the client, who agreed to it'
      : 'The plan was not agreed with the client',
};

const urgencies: Readonly<Record<NotedReferral['urgency'], string>> = {
  emergency: 'as an emergency',
  'same-day': 'for the same day',
  days: 'within days',
  routine: 'without urgency',
};
