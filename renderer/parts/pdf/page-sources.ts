/**
 * What a page is drawn from, as it stands in the file: its own content, and the fonts and pictures that all pages
 * share. Two pages of the same sources look the same.
 */
export type PageSource = { readonly content: string; readonly shared: string };

const object = /(?:^|\n)(\d+) 0 obj\n/g;
const pageList = /^<<\n\/Type \/Pages\n[\s\S]*?\/Kids \[([^\]]*)\]/;
const pageContent = /^<<\n\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/;
// The tag tree and the table of contents: nothing is drawn from them.
const bookkeeping = /^<<\n\/Type \/(?:ObjStm|XRef)\n/;

/**
 * The sources of the pages in their order, or null where the file is not built as ours are: then nothing is known of
 * what changed. Our own files have one content a page, pages that stand unpacked, and those in the order of reading.
 */
export function pageSources(pdf: Uint8Array): readonly PageSource[] | null {
  const file = new TextDecoder('latin1').decode(pdf);
  const objects = objectsOf(file);
  const list = [...objects.values()]
    .map((text) => pageList.exec(text)?.[1])
    .find((kids) => kids !== undefined);
  const pages = [...(list ?? '').matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
  const contents = pages.map((id) => pageContent.exec(objects.get(id) ?? '')?.[1] ?? '');
  if (contents.length === 0 || contents.some((id) => !objects.has(id))) return null;
  const own = new Set(contents);
  const shared = [...objects]
    .filter(([id, text]) => !own.has(id) && text.includes('\nstream\n') && !bookkeeping.test(text))
    .map(([, text]) => text)
    .join('');
  return contents.map((id) => ({ content: objects.get(id) ?? '', shared }));
}

function objectsOf(file: string): ReadonlyMap<string, string> {
  const heads = [...file.matchAll(object)];
  return new Map(
    heads.map((head, index) => [
      head[1] ?? '',
      file.slice(head.index + head[0].length, heads[index + 1]?.index ?? file.length),
    ]),
  );
}

/** Whether a page drawn from the one looks as a page drawn from the other; what is not known differs. */
export function isSamePage(one: PageSource | undefined, other: PageSource | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.content === other.content && one.shared === other.shared
  );
}
