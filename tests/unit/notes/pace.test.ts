import { describe, expect, it } from 'vitest';
import { type NotePace, paceSummary } from '#domain/notes/pace.ts';
import { Effort, type HandEvent } from '#renderer/features/notes/meter/effort.ts';

const pace = (seconds: number, interactions: number, sections: NotePace['sections']): NotePace => ({
  seconds,
  interactions,
  sections,
});

describe('the middle of several notes', () => {
  it('is nothing without notes', () => {
    expect(paceSummary([])).toBeNull();
  });

  it('is the middle value, or half way between the two in the middle', () => {
    const three = [pace(90, 30, {}), pace(50, 10, {}), pace(60, 14, {})];
    expect(paceSummary(three)).toMatchObject({ count: 3, seconds: 60, interactions: 14 });
    expect(paceSummary(three.slice(0, 2))).toMatchObject({ count: 2, seconds: 70, interactions: 20 });
  });

  it('says which section costs most of all the time, and how much', () => {
    const paces = [
      pace(60, 1, { treatment: 20, subjective: 40 }),
      pace(60, 1, { treatment: 50, subjective: 10 }),
    ];
    expect(paceSummary(paces)?.costliest).toEqual({ section: 'treatment', share: 70 / 120 });
    expect(paceSummary([pace(0, 3, {})])?.costliest).toBeNull();
  });
});

describe('the count of a note', () => {
  const event = (kind: HandEvent['kind'], at: number, target: string, section: HandEvent['section']) => ({
    kind,
    at,
    target,
    section,
  });
  const paceOf = (...events: readonly HandEvent[]): NotePace => {
    const effort = new Effort();
    for (const each of events) effort.add(each);
    return effort.pace;
  };

  it('takes a stretch of typing in one field as one interaction', () => {
    const typed = (at: number, target: string) => event('typing', at, target, 'plan');
    expect(paceOf(typed(0, 'a'), typed(200, 'a'), typed(400, 'a')).interactions).toBe(1);
    expect(paceOf(typed(0, 'a'), typed(200, 'b')).interactions).toBe(2);
    expect(paceOf(typed(0, 'a'), event('click', 1, 'c', 'plan'), typed(2, 'a')).interactions).toBe(3);
  });

  it('takes every click and every chord as one', () => {
    const chord = event('chord', 0, 'a', 'plan');
    expect(paceOf(chord, chord, event('click', 0, 'a', 'plan')).interactions).toBe(3);
  });

  it('gives the time before an act to its section', () => {
    const found = paceOf(
      event('click', 0, 'a', 'subjective'),
      event('click', 4_000, 'a', 'subjective'),
      event('click', 10_000, 'b', 'treatment'),
    );
    expect(found).toEqual({ seconds: 10, interactions: 3, sections: { subjective: 4, treatment: 6 } });
  });

  it('counts no more than a minute of a pause, and nothing of the time that the note was left', () => {
    const click = (at: number) => event('click', at, 'a', 'plan');
    expect(paceOf(click(0), click(3_600_000)).seconds).toBe(60);
    const effort = new Effort();
    effort.add(click(0));
    effort.pause();
    effort.add(click(30_000));
    expect(effort.pace.seconds).toBe(0);
  });
});
