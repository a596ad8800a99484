import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Span } from './text-runs.ts';
import type { Weight } from './theme.ts';

/** What content may consist of: headings, paragraphs and flat lists, with bold and italic words. */
export type TextPiece =
  | { readonly kind: 'heading' | 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Span[])[] };

const parsed = new Map<string, readonly TextPiece[]>();
const textsKept = 300;

/**
 * Reads Markdown. `{{name}}` becomes its value after the reading, so that a value is never taken for Markdown. What
 * is not in `TextPiece` (tables, pictures, links' addresses) is left out; its words stay.
 */
export function readMarkdown(source: string, values: Readonly<Record<string, string>>): readonly TextPiece[] {
  let pieces = parsed.get(source);
  if (pieces === undefined) {
    pieces = fromMarkdown(source).children.flatMap(pieceOf);
    if (parsed.size >= textsKept) parsed.clear();
    parsed.set(source, pieces);
  }
  const fill = (spans: readonly Span[]) =>
    spans.map(({ text, weight }) => ({
      text: text.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => values[name] ?? placeholder),
      weight,
    }));
  return pieces.map((piece) =>
    piece.kind === 'list'
      ? { ...piece, items: piece.items.map(fill) }
      : { ...piece, spans: fill(piece.spans) },
  );
}

function pieceOf(node: RootContent): readonly TextPiece[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', spans: spansOf(node.children, 'regular') }];
    case 'paragraph':
      return [{ kind: 'paragraph', spans: spansOf(node.children, 'regular') }];
    case 'list': {
      const items = node.children.map((item) => item.children.flatMap(spansOfBlock));
      return [{ kind: 'list', isOrdered: node.ordered === true, items }];
    }
    case 'blockquote':
      return node.children.flatMap(pieceOf);
    default:
      return [];
  }
}

function spansOfBlock(node: RootContent): readonly Span[] {
  return node.type === 'paragraph' || node.type === 'heading' ? spansOf(node.children, 'regular') : [];
}

function spansOf(nodes: readonly PhrasingContent[], weight: Weight): readonly Span[] {
  return nodes.flatMap((node): readonly Span[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ text: node.value.replace(/\s*\n\s*/g, ' '), weight }];
      case 'break':
        return [{ text: '\n', weight }];
      case 'strong':
        return spansOf(node.children, 'bold');
      case 'emphasis':
        return spansOf(node.children, 'italic');
      case 'link':
      case 'delete':
        return spansOf(node.children, weight);
      default:
        return [];
    }
  });
}
