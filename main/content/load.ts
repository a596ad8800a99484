import { parse } from 'yaml';
import { blockFrontMatter, type ContentBlock } from '#domain/handouts/block.ts';

const files = import.meta.glob<string>('./*/*.md', { query: '?raw', import: 'default', eager: true });
const shape = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

let loaded: ReadonlyMap<string, readonly ContentBlock[]> | undefined;

/** The content blocks of a language, sorted for print; none for a language without a folder. */
export function contentBlocks(language: string): readonly ContentBlock[] {
  loaded ??= loadAll();
  return loaded.get(language) ?? [];
}

export function findBlock(language: string, id: string): ContentBlock | undefined {
  return contentBlocks(language).find((block) => block.id === id);
}

/** Reads one content file. Throws where its front matter is not valid: content is checked before it ships. */
export function readBlock(language: string, text: string): ContentBlock {
  const [, frontMatter, body] = shape.exec(text.replace(/\r\n/g, '\n')) ?? [];
  if (frontMatter === undefined || body === undefined) throw new Error('A content file has no front matter');
  return { ...blockFrontMatter.parse(parse(frontMatter)), language, body: body.trim() };
}

function loadAll(): ReadonlyMap<string, readonly ContentBlock[]> {
  const byLanguage = new Map<string, ContentBlock[]>();
  for (const [path, text] of Object.entries(files)) {
    const language = path.split('/')[1] ?? '';
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), readBlock(language, text)]);
  }
  for (const blocks of byLanguage.values()) blocks.sort((left, right) => left.order - right.order);
  return byLanguage;
}
