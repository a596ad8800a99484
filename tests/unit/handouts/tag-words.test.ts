import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stages } from '#domain/clients/episode.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { matchingTerms } from '#domain/handouts/matching-terms.ts';
import { suggestionTags, tagGroups, tagInWords } from '#domain/handouts/tag-words.ts';
import { contentBlocks } from '#main/content/load.ts';
import { anyNoteBody } from '#tests/support/note-arbitraries.ts';

const all = tagGroups.flatMap((group) => suggestionTags[group]);

describe('the tags that suggest a text', () => {
  it('have words wherever a text of the program carries one', () => {
    const used = handoutLanguages.flatMap((language) => contentBlocks(language).flatMap(({ tags }) => tags));
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((tag) => tagInWords(tag) === null)).toEqual([]);
  });

  it('are all that a session can have', () => {
    const offered = new Set(all.map(({ tag }) => tag));
    fc.assert(
      fc.property(anyNoteBody, fc.constantFrom(...stages), fc.boolean(), (note, stage, isFirstSession) => {
        const facts = { isFirstSession, day: '2026-11-22', health: null, limitations: [] };
        for (const { tag } of matchingTerms(note, stage, facts)) expect(offered).toContain(tag);
      }),
    );
  });

  it('stand once each', () => {
    expect(new Set(all.map(({ tag }) => tag)).size).toBe(all.length);
  });

  it('are said in words, none by its name', () => {
    for (const { tag, words } of all) expect(words, tag).toMatch(/^[A-Z][a-z’]+ .*[a-z]$/);
    expect(tagInWords('found-quadratus-lumborum')).toBe('The quadratus lumborum was tender or tight');
    expect(tagInWords('made-up')).toBeNull();
  });
});
