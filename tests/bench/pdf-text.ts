import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {
  StructTreeContent,
  StructTreeNode,
  TextItem,
  TextMarkedContent,
} from 'pdfjs-dist/types/src/display/api.js';

/** An element of a tagged PDF with its text or its parts. */
export type PdfElement = {
  readonly role: string;
  /** What a figure shows, in words. */
  readonly alt: string | null;
  readonly parts: readonly (PdfElement | string)[];
};

export type PdfText = {
  readonly pages: number;
  /** Letters and digits of all tagged text. */
  readonly letters: number;
  readonly elements: readonly PdfElement[];
};

/** Reads the text of a tagged PDF by its tags. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const elements: PdfElement[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = await page.getStructTree();
    if (tree === null) throw new Error('The PDF is not tagged');
    elements.push(elementOf(tree, textsById(items)));
  }
  const pages = document.numPages;
  await document.loadingTask.destroy();
  return { pages, letters: elements.reduce((sum, element) => sum + lettersIn(element), 0), elements };
}

// Content nests: text belongs to the innermost mark that has an id.
function textsById(items: readonly (TextItem | TextMarkedContent)[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark !== undefined);
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined);
  }
  return texts;
}

function elementOf(node: StructTreeNode, texts: ReadonlyMap<string, string>): PdfElement {
  return {
    role: node.role,
    alt: (node as { readonly alt?: string }).alt ?? null,
    parts: node.children.map((child) =>
      isContent(child) ? (texts.get(child.id) ?? '') : elementOf(child, texts),
    ),
  };
}

function isContent(child: StructTreeNode | StructTreeContent): child is StructTreeContent {
  return 'type' in child;
}

function lettersIn({ parts }: PdfElement): number {
  return parts.reduce(
    (sum, part) =>
      sum + (typeof part === 'string' ? (part.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : lettersIn(part)),
    0,
  );
}
