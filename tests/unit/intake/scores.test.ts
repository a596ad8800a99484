import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fits, type IntakeAnswers, questionsFor } from '#domain/intake/answers.ts';
import { type AskedScore, checkIn } from '#domain/intake/check-in.ts';
import { intakeQuestions, questionOf } from '#domain/intake/questions.ts';
import { scoreQuestionIds } from '#domain/intake/score-questions.ts';
import { givenScores } from '#domain/intake/scores.ts';
import { entryFault } from '#domain/measures/entry-check.ts';
import { checkInEn } from '#domain/terms/check-in-en.ts';
import { checkInEs } from '#domain/terms/check-in-es.ts';
import { anyAnswer } from './answers-arbitrary.ts';

const today = '2026-11-22';
const ask = (question: AskedScore['question'], item = ''): AskedScore => ({
  ...{ question, item, lastValue: null, lastOn: null },
});

describe('the numbers that a client gave', () => {
  test('each becomes a value before treatment, about the time that its question asks for', () => {
    const answers: IntakeAnswers = {
      'pain-now': { type: 'score', score: 0 },
      'pain-worst': { type: 'score', score: 7 },
      'activity-1': { type: 'activity', name: 'Socks', score: 4 },
    };
    const values = givenScores(answers, today, null).map(({ question, reading }) => [
      ...[question, reading.measure, reading.item, reading.timing, reading.way.window, reading.value],
    ]);
    expect(values).toEqual([
      ['pain-now', 'pain-now', '', 'before', 'now', 0],
      ['pain-worst', 'pain-worst', '', 'before', 'day', 7],
      ['activity-1', 'activity', 'Socks', 'before', 'now', 4],
    ]);
  });

  test('what was left out, named without a number, or numbered without a name gives nothing, never a 0', () => {
    const answers: IntakeAnswers = {
      'activity-1': { type: 'activity', name: 'Socks', score: null },
      'activity-2': { type: 'activity', name: '', score: 3 },
    };
    expect(givenScores(answers, today, null)).toEqual([]);
    expect(givenScores({}, today, { asked: [ask('sleep'), ask('stress')] })).toEqual([]);
  });

  test('an activity that was named twice counts once, with its first number', () => {
    const answers: IntakeAnswers = {
      'activity-1': { type: 'activity', name: 'Put on socks', score: 4 },
      'activity-2': { type: 'activity', name: 'put  on SOCKS', score: 9 },
    };
    expect(givenScores(answers, today, null).map(({ reading }) => reading.value)).toEqual([4]);
  });

  test('an answer to what is not asked any more counts no more', () => {
    const answers: IntakeAnswers = {
      'activity-1': { type: 'activity', name: '', score: null },
      'activity-2': { type: 'activity', name: 'Socks', score: 3 },
      sleep: { type: 'score', score: 5 },
    };
    expect(givenScores(answers, today, null)).toEqual([]);
  });

  test('whatever is answered can be kept as a measure, in the order of the questions', () => {
    const scored = scoreQuestionIds.map(questionOf);
    fc.assert(
      fc.property(fc.tuple(...scored.map((question) => fc.option(anyAnswer(question)))), (given) => {
        const asked = scored.map(({ id }) => ask(id as AskedScore['question']));
        const answers = Object.fromEntries(
          scored.flatMap(({ id }, index) => (given[index] ? [[id, given[index]]] : [])),
        ) as IntakeAnswers;
        const scores = givenScores(answers, today, { asked });
        for (const { reading } of scores) expect(entryFault(reading, 'client')).toBeNull();
        const places = scores.map(({ question }) => scoreQuestionIds.indexOf(question));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the questions before a session', () => {
  test('are those that were fixed, named activities without hanging on one another', () => {
    const asked = [ask('pain-now'), ask('activity-1', 'Socks'), ask('activity-2', 'Driving')];
    expect(questionsFor({}, today, { asked }).map(({ id }) => id)).toEqual([
      'pain-now',
      'activity-1',
      'activity-2',
    ]);
    const toName = [ask('activity-1'), ask('activity-2')];
    expect(questionsFor({}, today, { asked: toName }).map(({ id }) => id)).toEqual(['activity-1']);
  });

  test('have words in both languages, a question each, with what the ends mean', () => {
    for (const words of [checkInEn, checkInEs]) {
      for (const id of scoreQuestionIds) {
        expect(words[id].ask).toMatch(/\?$/);
        expect(words[id].ends.low).not.toBe('');
        expect(words[id].ends.high).not.toBe('');
      }
    }
  });

  test('are never none', () => {
    expect(checkIn.safeParse({ episodeId: crypto.randomUUID(), asked: [] }).success).toBe(false);
  });

  test('at the first visit pain and up to three activities are asked at the end of the complaint', () => {
    const complaint = intakeQuestions.filter(({ part }) => part === 'complaint').map(({ id }) => id);
    expect(complaint.slice(-6)).toEqual([
      ...['pain-now', 'pain-best', 'pain-worst'],
      ...['activity-1', 'activity-2', 'activity-3'],
    ]);
    expect(fits(questionOf('pain-now'), { type: 'score', score: 0 })).toBe(true);
  });
});
