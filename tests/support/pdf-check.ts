import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A piece of text as it stands on a page. Points, from the lower left corner. */
export type PageText = {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The nearest tag, e.g. `P` or `H2`; `Artifact` for page numbers and the like; null where nothing is tagged. */
  readonly tag: string | null;
  readonly contentId: string | null;
};

/** A node of the tag tree. */
export type TagNode = {
  readonly role: string;
  readonly alt: string | null;
  readonly children: readonly TagNode[];
};

export type CheckedPdf = {
  readonly pageCount: number;
  readonly pageSize: readonly [number, number];
  readonly texts: readonly PageText[];
  /** All words in drawing order, one line a piece. */
  readonly words: string;
  readonly tags: readonly TagNode[];
  /** Titles in order; those of a lower level with two spaces before them. */
  readonly bookmarks: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /**
   * What a machine can find against PDF/UA-1: marks, language, title, tag tree, untagged text, order of headings, form
   * of lists and tables, descriptions. Empty is good, and no certificate.
   */
  readonly findings: readonly string[];
};

/** Opens a PDF with pdf.js and checks what a machine can check of its accessibility. */
export async function checkPdf(bytes: Uint8Array): Promise<CheckedPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  try {
    return await inspect(pdf);
  } finally {
    await task.destroy();
  }
}

async function inspect(pdf: PdfDocument): Promise<CheckedPdf> {
  const findings = await findInCatalogue(pdf);
  const texts: PageText[] = [];
  const tags: TagNode[] = [];
  let pageSize: readonly [number, number] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    pageSize = [width, height];
    const tree = (await page.getStructTree()) as RawNode | null;
    if (tree === null) findings.push(`page ${number}: no tag tree`);
    else tags.push(toTagNode(tree));
    const tagged = new Set(contentIds(tree));
    const pageTexts = await readTexts(page, number);
    texts.push(...pageTexts);
    findings.push(...findUntagged(pageTexts, tagged), ...(await findInLinks(page, number)));
  }
  findings.push(...tags.flatMap(findInTree), ...findInHeadings(tags));
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  return {
    pageCount: pdf.numPages,
    pageSize,
    texts,
    words: texts.map(({ text }) => text).join('\n'),
    tags,
    bookmarks: outline.flatMap(titlesIn),
    info: info as Record<string, unknown>,
    findings,
  };
}

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };

function titlesIn({ title, items }: OutlineItem): readonly string[] {
  return [title, ...items.flatMap(titlesIn).map((below) => `  ${below}`)];
}

async function findInCatalogue(pdf: PdfDocument): Promise<string[]> {
  const findings: string[] = [];
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, unknown> | null;
  const { info, metadata } = await pdf.getMetadata();
  const known = info as { Language?: string; Title?: string };
  const preferences = (await pdf.getViewerPreferences()) as unknown as ReadonlyMap<string, unknown> | null;
  if (marks?.get('Marked') !== true) findings.push('not marked as tagged');
  if (!known.Language) findings.push('no language');
  if (!known.Title) findings.push('no title');
  if (preferences?.get('DisplayDocTitle') !== true) findings.push('the title is not shown');
  const xmp = (metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? '';
  if (!/pdfuaid:part>1</.test(xmp)) findings.push('does not say that it follows PDF/UA-1');
  return findings;
}

type RawNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly RawNode[];
};

function contentIds(node: RawNode | null): readonly string[] {
  if (node === null) return [];
  const own = node.type === 'content' && node.id !== undefined ? [node.id] : [];
  return [...own, ...(node.children ?? []).flatMap(contentIds)];
}

function toTagNode({ role = '', alt, children = [] }: RawNode): TagNode {
  const elements = children.filter((child) => child.role !== undefined);
  return { role, alt: alt ?? null, children: elements.map(toTagNode) };
}

type Page = Awaited<ReturnType<PdfDocument['getPage']>>;
type Mark = { readonly tag: string; readonly id: string | null };

async function readTexts(page: Page, number: number): Promise<PageText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: Mark[] = [];
  const texts: PageText[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      const mark = open.at(-1) ?? null;
      texts.push({
        page: number,
        text: item.str,
        x,
        y,
        width: item.width,
        size,
        tag: mark?.tag ?? null,
        contentId: mark?.id ?? null,
      });
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push({ tag: (item as { tag?: string }).tag ?? '', id: item.id ?? null });
    }
  }
  return texts;
}

function findUntagged(texts: readonly PageText[], tagged: ReadonlySet<string>): readonly string[] {
  return texts
    .filter(({ tag, contentId }) => tag !== 'Artifact' && (contentId === null || !tagged.has(contentId)))
    .map(({ page, text }) => `page ${page}: untagged text "${text.slice(0, 30)}"`);
}

async function findInLinks(page: Page, number: number): Promise<readonly string[]> {
  const annotations = (await page.getAnnotations()) as { subtype?: string; contentsObj?: { str?: string } }[];
  return annotations
    .filter(({ subtype, contentsObj }) => subtype === 'Link' && !contentsObj?.str)
    .map(() => `page ${number}: a link without a description`);
}

const allowedChildren: Readonly<Record<string, readonly string[]>> = {
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

function findInTree(node: TagNode): readonly string[] {
  const allowed = allowedChildren[node.role];
  const strangers = allowed === undefined ? [] : node.children.filter(({ role }) => !allowed.includes(role));
  return [
    ...(node.role === 'Figure' && !node.alt ? ['a figure without words'] : []),
    ...strangers.map(({ role }) => `${role} stands in ${node.role}`),
    ...node.children.flatMap(findInTree),
  ];
}

function findInHeadings(tags: readonly TagNode[]): readonly string[] {
  const levels = tags.flatMap(rolesIn).flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
  const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  return [
    ...(levels[0] === 1 ? [] : ['the first heading is not H1']),
    ...(levels.filter((level) => level === 1).length > 1 ? ['more than one H1'] : []),
    ...(skips ? ['a heading level is skipped'] : []),
  ];
}

/** Roles of a tree in reading order. */
export function rolesIn(node: TagNode): readonly string[] {
  return [node.role, ...node.children.flatMap(rolesIn)];
}
