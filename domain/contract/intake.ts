import { z } from 'zod';
import { calendarDate, instant } from '../dates/calendar-date.ts';
import { intakeAnswer, intakeAnswers } from '../intake/answers.ts';
import { checkIn } from '../intake/check-in.ts';
import { reviewFieldId } from '../intake/proposals.ts';
import { questionIds } from '../intake/questions.ts';
import { intakeRecord, reviewValue } from '../intake/review.ts';
import { scoreQuestionIds } from '../intake/score-questions.ts';
import { command, query, vaultMethod } from './method.ts';
import { passphrase } from './vault.ts';

const clientId = z.uuid();
const intakeId = z.uuid();
const nothing = z.strictObject({});

/** Open: begun and not handed in. Accepted: reviewed, whatever of it went into the record. */
export const intakeStatuses = ['open', 'submitted', 'accepted', 'set-aside'] as const;
export type IntakeStatus = (typeof intakeStatuses)[number];

/** The form of a new client, or the few questions before a session. */
export const intakeForms = ['full', 'check-in'] as const;
export type IntakeForm = (typeof intakeForms)[number];

const intakeSummary = z.strictObject({
  intakeId,
  clientId,
  form: z.enum(intakeForms),
  status: z.enum(intakeStatuses),
  startedAt: instant,
  submittedAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** Name of the therapist who handed the computer over. */
  therapist: z.string(),
});
export type IntakeSummary = z.output<typeof intakeSummary>;

const intakeToReview = z.strictObject({
  intakeId,
  clientId,
  clientName: z.string(),
  form: z.enum(intakeForms),
  submittedAt: instant,
});
export type IntakeToReview = z.output<typeof intakeToReview>;

const intakeReview = z.strictObject({
  intakeId,
  /** The record that the intake belongs to now. */
  clientId,
  status: z.enum(intakeStatuses),
  startedAt: instant,
  submittedAt: instant.nullable(),
  answers: intakeAnswers,
  /** What was asked before a session; null for the form of a new client. */
  checkIn: checkIn.nullable(),
  /** The day on which it was filled in: "since when" counts from there. */
  on: calendarDate,
  record: intakeRecord,
  /** What each part of the record was read at: accepting over a newer one is refused. */
  versions: z.strictObject({
    client: z.int(),
    /** Number of the newest version of the health history; 0 before the first. */
    health: z.int(),
    episode: z.strictObject({ id: z.uuid(), revision: z.int() }).nullable(),
  }),
  /** Values that went into the record, where it was accepted. */
  accepted: z.record(z.string(), reviewValue),
});
export type IntakeReview = z.output<typeof intakeReview>;

/** Begin and leave belong to the vault's session: the mode lives there and ends with it. */
export const intake = {
  /**
   * Hands the window to a client. From here on the store answers nothing but the four methods of the mode, the
   * vault's status and its locking. Goes on with an intake that was begun and not handed in; a check-in only on its day,
   * an earlier one is set aside. A check-in is for the open episode. Left out, `form` is the form of a new client.
   */
  'intake.begin': vaultMethod({
    input: z.strictObject({ clientId, form: z.enum(intakeForms).optional() }),
    output: z.strictObject({ intakeId }),
    errors: ['locked', 'not-found', 'intake-mode', 'client-not-active', 'episode-closed'],
    tags: [],
    invalidates: ['vault', 'intake'],
  }),
  /** Ends the mode with the passphrase of a therapist, who is then the one who acts. Wrong ones count and wait. */
  'intake.leave': vaultMethod({
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ clientId, intakeId, isSubmitted: z.boolean() }),
    errors: ['locked', 'not-found', 'wrong-passphrase', 'wait-before-retry'],
    tags: [],
    invalidates: ['vault', 'practice', 'intake'],
  }),
  /**
   * The intake on the screen. Nothing of the record is in it but the activities that this client named, with the scores
   * that they gave: the client sees only what they answered themselves.
   */
  'intake.current': query({
    input: nothing,
    output: z.strictObject({
      intakeId,
      isSubmitted: z.boolean(),
      language: z.enum(['en', 'es']),
      practiceName: z.string(),
      /** How the practice writes dates. */
      order: z.enum(['day-first', 'month-first']),
      /** The questions before a session; null where it is the form of a new client. */
      asked: checkIn.shape.asked.nullable(),
      answers: intakeAnswers,
    }),
    errors: ['not-found'],
    tags: ['intake'],
  }),
  /** Keeps one answer, or takes it back with null. */
  'intake.answer': command({
    input: z.strictObject({ question: z.enum(questionIds), answer: intakeAnswer.nullable() }),
    output: z.strictObject({ intakeId, revision: z.int() }),
    errors: ['not-found', 'invalid-input', 'text-too-long', 'date-in-future', 'date-impossible'],
    invalidates: [],
    audit: { action: 'intake.answered', entity: 'intake', id: (_input, output) => output.intakeId },
  }),
  /** The client is done. The answers stay as they are from here on. */
  'intake.submit': command({
    input: nothing,
    output: z.strictObject({ intakeId }),
    errors: ['not-found'],
    invalidates: ['intake'],
    audit: { action: 'intake.submitted', entity: 'intake', id: (_input, output) => output.intakeId },
  }),
  'intake.list': query({
    input: z.strictObject({ clientId }),
    output: z.strictObject({ intakes: z.array(intakeSummary) }),
    errors: [],
    tags: ['intake'],
  }),
  /** What clients handed in and nobody has reviewed, oldest first. */
  'intake.toReview': query({
    input: nothing,
    output: z.strictObject({ intakes: z.array(intakeToReview) }),
    errors: [],
    tags: ['intake', 'clients'],
  }),
  /** An intake beside the record as it is now. */
  'intake.review': query({
    input: z.strictObject({ intakeId }),
    output: intakeReview,
    errors: ['not-found'],
    tags: ['intake', 'clients', 'health', 'episodes'],
  }),
  /** Puts the accepted values into the record, all in one, and ends the intake. What is left out stays readable in it. */
  'intake.accept': command({
    input: z.strictObject({
      intakeId,
      versions: intakeReview.shape.versions,
      accepted: z.partialRecord(reviewFieldId, reviewValue),
      /** Questions whose numbers become measures of the day on which they were given; left out, none does. */
      scores: z.array(z.enum(scoreQuestionIds)).max(scoreQuestionIds.length).optional(),
    }),
    output: z.strictObject({ clientId }),
    errors: [
      'not-found',
      'changed-elsewhere',
      'invalid-input',
      'text-too-long',
      'date-in-future',
      'date-impossible',
      'value-out-of-range',
    ],
    invalidates: ['intake', 'clients', 'health', 'safety', 'episodes', 'timeline', 'search', 'progress'],
    audit: { action: 'intake.accepted', entity: 'intake', id: (input) => input.intakeId },
  }),
  /** Ends an intake without taking anything from it. It stays readable. */
  'intake.setAside': command({
    input: z.strictObject({ intakeId }),
    output: nothing,
    errors: ['not-found'],
    invalidates: ['intake'],
    audit: { action: 'intake.set-aside', entity: 'intake', id: (input) => input.intakeId },
  }),
} as const;
