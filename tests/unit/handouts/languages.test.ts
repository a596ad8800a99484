import { expect, test } from 'vitest';
import type { ContentBlock } from '#domain/handouts/block.ts';
import { handoutLanguages } from '#domain/handouts/languages.ts';
import { contentBlocks } from '#main/content/load.ts';
import { readMarkdown } from '#main/documents/markdown.ts';

const english = contentBlocks('en');
const others = handoutLanguages.filter((language) => language !== 'en');

/** What a block is, whatever it is written in. */
function fixed(block: ContentBlock) {
  const {
    title: _title,
    body: _body,
    language: _language,
    readingGrade: _grade,
    sources: _sources,
    ...rest
  } = block;
  return rest;
}

/** The kinds of a text's parts in order, with how many items each list has. */
function shapeOf({ body }: ContentBlock): readonly string[] {
  return readMarkdown(body, {}).map((piece) =>
    piece.kind === 'list' ? `list of ${piece.items.length}${piece.isOrdered ? ' steps' : ''}` : piece.kind,
  );
}

test('there is a second language', () => {
  expect(others.length).toBeGreaterThan(0);
});

test.each(others)(
  '%s has the same texts as English: ids, versions, kinds, order, tags, statements, grades, drawings',
  (language) => {
    expect(contentBlocks(language).map(fixed)).toEqual(english.map(fixed));
  },
);

test.each(others)(
  '%s names as many sources, has titles and texts of its own, and the same lists and placeholders',
  (language) => {
    for (const [index, block] of contentBlocks(language).entries()) {
      const original = english[index];
      if (original === undefined) throw new Error(`${block.id} is not in English`);
      expect(block.sources, block.id).toHaveLength(original.sources.length);
      expect(block.title, block.id).not.toBe(original.title);
      expect(block.body, block.id).not.toBe(original.body);
      expect(shapeOf(block), block.id).toEqual(shapeOf(original));
      expect(block.body.match(/\{\{.*?\}\}/g) ?? [], block.id).toEqual(
        original.body.match(/\{\{.*?\}\}/g) ?? [],
      );
    }
  },
);
