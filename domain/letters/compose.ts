import { assertNever } from '../assert-never.ts';
import { type NoteBody, treatmentMinutes } from '../notes/body.ts';
import { countryFacts } from '../practice/country.ts';
import type { PracticeFields } from '../practice/practice.ts';
import type { Verdict } from '../safety/verdict.ts';
import { termsEn } from '../terms/en.ts';
import { type LetterFields, type Urgency, urgencyOf } from './letter.ts';
import { reportedLines } from './reported.ts';

export type LetterFacts = {
  readonly body: NoteBody;
  /** What the rules make of the session's answers. */
  readonly verdict: Verdict;
  readonly practice: Pick<PracticeFields, 'country' | 'phone' | 'emergencyNumber'>;
  /** The client's own doctor as the record has it; empty when not known. */
  readonly physician: string;
};

/**
 * The letter that the answers of a session make. It reports what the client said and what was seen; it names no
 * disease, since a massage therapist does not diagnose. Without an open flag it is a routine letter with nothing found.
 */
export function composeLetter(facts: LetterFacts): LetterFields {
  const urgency = urgencyOf(facts.verdict.level);
  return {
    to: recipient(facts, urgency),
    urgency,
    reason: reasonWords(urgency),
    found: foundLines(facts).join('\n'),
    done: doneLines(facts, urgency).join('\n'),
    request: requestWords(urgency),
    contact: facts.practice.phone,
  };
}

function recipient({ practice, physician }: LetterFacts, urgency: Urgency): string {
  const { doctor, emergencyDepartment } = countryFacts[practice.country];
  if (urgency === 'emergency') return sentence(emergencyDepartment);
  return physician === '' ? sentence(`the client’s ${doctor}`) : physician;
}

function reasonWords(urgency: Urgency): string {
  switch (urgency) {
    case 'emergency':
      return 'In the safety questions before massage the client reported warning signs that need emergency assessment now.';
    case 'same-day':
      return 'In the safety questions before massage the client reported warning signs that need medical assessment today.';
    case 'within-days':
      return 'In the safety questions before massage the client reported signs that should be assessed within days.';
    case 'routine':
      return 'I would be glad if you could assess this client’s low back pain.';
    default:
      return assertNever(urgency);
  }
}

function requestWords(urgency: Urgency): string {
  switch (urgency) {
    case 'emergency':
      return 'Please assess this client at once.';
    case 'same-day':
      return 'Please assess this client today, and tell the client and me whether massage may go on.';
    case 'within-days':
      return 'Please assess this client within days, and tell the client and me whether massage may go on and within what limits.';
    case 'routine':
      return 'Please let the client and me know what you find, and whether anything should limit massage.';
    default:
      return assertNever(urgency);
  }
}

function foundLines({ body, verdict }: LetterFacts): readonly string[] {
  const { subjective } = body;
  const pain = [
    ['now', subjective.painBefore],
    ['worst', subjective.painWorst],
  ].flatMap(([when, score]) => (score === null ? [] : [`${when} ${score} of 10`]));
  return [
    ...reportedLines(body.safety, verdict),
    ...(subjective.complaint.trim() === '' ? [] : [`In the client’s words: ${subjective.complaint.trim()}`]),
    ...(subjective.radiation === null || subjective.radiation === 'none'
      ? []
      : [`Pain spreads: ${termsEn.radiation[subjective.radiation].toLowerCase()}`]),
    ...(pain.length === 0 ? [] : [`Pain ${pain.join(', ')}`]),
  ];
}

function doneLines({ body, practice }: LetterFacts, urgency: Urgency): readonly string[] {
  const minutes = treatmentMinutes(body);
  const { rows } = body.treatment;
  const treated =
    rows.length === 0
      ? 'No massage was given in this session.'
      : minutes === 0
        ? 'Massage was given in this session.'
        : `Massage was given in this session: ${minutes} minutes.`;
  const action = body.safety.action.trim();
  return [treated, ...(action === '' ? toldLines(practice, urgency) : [action])];
}

/** What the client is to be told at each level, where the therapist has not written what was said. */
function toldLines(
  { country, emergencyNumber }: LetterFacts['practice'],
  urgency: Urgency,
): readonly string[] {
  const { doctor, emergencyDepartment } = countryFacts[country];
  const call = emergencyNumber === '' ? '' : `call ${emergencyNumber} or `;
  switch (urgency) {
    case 'emergency':
      return [`The client was told to ${call}go to the ${emergencyDepartment} at once.`];
    case 'same-day':
      return [`The client was told to see a ${doctor} today.`];
    case 'within-days':
      return [`The client was told to see a ${doctor} within days.`];
    case 'routine':
      return [];
    default:
      return assertNever(urgency);
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
