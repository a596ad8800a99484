import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthHistory, healthTopics, historyConditions, nothingKnown } from '#domain/health/history.ts';
import { notAskedCount, tidyHealth } from '#domain/health/tidy.ts';
import { anyHealth, healthWith } from '#tests/support/health.ts';

describe('a history as it is kept', () => {
  test('starts with nothing asked at all', () => {
    expect(healthHistory.parse(nothingKnown)).toEqual(nothingKnown);
    expect(notAskedCount(nothingKnown)).toBe(historyConditions.length + healthTopics.length);
  });

  test('never turns "not asked" into "no", nor a "yes" into anything else', () => {
    const property = fc.property(anyHealth, (health) => {
      const kept = tidyHealth(health);
      for (const id of historyConditions) {
        expect(kept.conditions[id].answer).toBe(health.conditions[id].answer);
      }
      for (const topic of healthTopics) {
        if (kept.topics[topic] !== health.topics[topic]) expect(kept.topics[topic]).toBe('yes');
      }
    });
    fc.assert(property);
  });

  test('leaves out rows that nobody filled in and keeps every other', () => {
    const kept = tidyHealth({
      ...nothingKnown,
      medications: [
        { name: '', class: 'other', dose: '' },
        { name: '', class: 'anticoagulant', dose: '' },
      ],
      allergies: [{ kind: 'other', detail: '' }],
      surgeries: [{ what: '', on: null, isSpinal: false }],
    });
    expect(kept.medications).toEqual([{ name: '', class: 'anticoagulant', dose: '' }]);
    expect(kept.allergies).toEqual([]);
    expect(kept.topics).toEqual({ ...nothingKnown.topics, medications: 'yes' });
  });

  test('keeps places and weeks with a "yes" only', () => {
    const places = [{ structure: 'multifidus', side: 'left' } as const];
    const no = tidyHealth(
      healthWith(
        { 'numb-area': { answer: 'no', places }, pregnancy: { answer: 'no' } },
        { pregnancyWeeks: 9 },
      ),
    );
    expect(no.conditions['numb-area'].places).toEqual([]);
    expect(no.pregnancyWeeks).toBeNull();
    const yes = tidyHealth(
      healthWith({ 'numb-area': { places: [...places, ...places] }, pregnancy: {} }, { pregnancyWeeks: 9 }),
    );
    expect(yes.conditions['numb-area'].places).toEqual(places);
    expect(yes.pregnancyWeeks).toBe(9);
  });

  test('is tidy once it is tidied', () => {
    fc.assert(
      fc.property(anyHealth, (health) => {
        const kept = tidyHealth(health);
        expect(tidyHealth(kept)).toEqual(kept);
      }),
    );
  });
});
