import { describe, expect, it } from 'vitest';
import { hasRightToLeft } from '#domain/text.ts';

describe('a text that may run from right to left', () => {
  it.each([
    ['Hebrew', 'כאב גב'],
    ['Arabic among other words', 'Says ألم when bending'],
    ['a presentation form', '\ufefb'],
    ['a script of another plane', '\u{10a00}'],
    ['a mark that turns the text', 'a\u202eb'],
  ])('%s', (_, text) => {
    expect(hasRightToLeft(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['Spanish', 'Dolor al agacharse, ¿mejor?'],
    ['Greek and Cyrillic', 'πόνος, боль'],
    ['Chinese', '腰痛'],
    ['signs and emoji', '→ 3/10 🙂'],
  ])('%s does not', (_, text) => {
    expect(hasRightToLeft(text)).toBe(false);
  });
});
