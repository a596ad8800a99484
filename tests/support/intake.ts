import { emptyClient } from '#domain/clients/client.ts';
import type { IntakeAnswer } from '#domain/intake/answers.ts';
import type { QuestionId } from '#domain/intake/questions.ts';
import { passphrase } from './records.ts';
import type { TestApp } from './test-router.ts';

/** What a client with a blood thinner and a sore back writes. */
export const someAnswers: readonly (readonly [QuestionId, IntakeAnswer])[] = [
  ['preferred-name', { type: 'text', text: 'Billie' }],
  ['phone', { type: 'text', text: '555-0142' }],
  ['birth-date', { type: 'date', date: '1979-03-04' }],
  ['complaint', { type: 'text', text: 'It pulls when I bend' }],
  ['since-when', { type: 'choice', choice: 'weeks' }],
  ['has-anticoagulant', { type: 'yes-no', answer: 'yes', detail: 'warfarin since May' }],
  ['has-osteoporosis', { type: 'yes-no', answer: 'not-sure', detail: '' }],
  ['large-print', { type: 'choice', choice: 'yes' }],
];

/** A client who sits at the computer; the store answers nothing but the intake. */
export async function handOver(app: TestApp, name = 'Wilhelmina Sand') {
  const { id: clientId } = await app.ok('clients.create', { fields: { ...emptyClient, name } });
  const { intakeId } = await app.ok('intake.begin', { clientId });
  return { clientId, intakeId };
}

/** The same client after handing in, and the therapist back at the computer. */
export async function handedIn(app: TestApp, answers = someAnswers) {
  const handed = await handOver(app);
  for (const [question, answer] of answers) await app.ok('intake.answer', { question, answer });
  await app.ok('intake.submit', {});
  await app.ok('intake.leave', { passphrase });
  return handed;
}
