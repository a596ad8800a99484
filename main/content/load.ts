import { parse } from 'yaml';
import { blockFrontMatter, type ContentBlock } from '#domain/handouts/block.ts';
import { type HandoutLanguage, handoutLanguages } from '#domain/handouts/languages.ts';

const files = import.meta.glob<string>('./*/*.md', { query: '?raw', import: 'default', eager: true });
const shape = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

let loaded: ReadonlyMap<HandoutLanguage, readonly ContentBlock[]> | undefined;

/** The content blocks of a language as they come with the program, sorted for print. */
export function contentBlocks(language: HandoutLanguage): readonly ContentBlock[] {
  loaded ??= loadAll();
  return loaded.get(language) ?? [];
}

export function findBlock(language: HandoutLanguage, id: string): ContentBlock | undefined {
  return contentBlocks(language).find((block) => block.id === id);
}

/** Reads one content file. Throws where its front matter is not valid: content is checked before it ships. */
export function readBlock(language: HandoutLanguage, text: string): ContentBlock {
  const [, frontMatter, body] = shape.exec(text.replace(/\r\n/g, '\n')) ?? [];
  if (frontMatter === undefined || body === undefined) throw new Error('A content file has no front matter');
  return { ...blockFrontMatter.parse(parse(frontMatter)), language, body: body.trim(), edit: null };
}

function loadAll(): ReadonlyMap<HandoutLanguage, readonly ContentBlock[]> {
  return new Map(
    handoutLanguages.map((language) => [
      language,
      Object.entries(files)
        .filter(([path]) => path.startsWith(`./${language}/`))
        .map(([, text]) => readBlock(language, text))
        .sort((left, right) => left.order - right.order),
    ]),
  );
}
