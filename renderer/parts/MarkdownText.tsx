import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';

/** Where a piece begins in the text: nothing else tells two alike paragraphs apart. */
function keyOf(node: RootContent): string {
  return `${node.type}-${String(node.position?.start.offset ?? 0)}`;
}

function phrases(nodes: readonly PhrasingContent[]): ReactNode {
  return nodes.map((node) => {
    const key = keyOf(node);
    switch (node.type) {
      case 'text':
        return <Fragment key={key}>{node.value}</Fragment>;
      case 'strong':
        return <strong key={key}>{phrases(node.children)}</strong>;
      case 'emphasis':
        return <em key={key}>{phrases(node.children)}</em>;
      case 'break':
        return <br key={key} />;
      default:
        return <Fragment key={key}>{'children' in node ? phrases(node.children) : null}</Fragment>;
    }
  });
}

function blocks(nodes: readonly RootContent[]): ReactNode {
  return nodes.map((node) => {
    const key = keyOf(node);
    switch (node.type) {
      case 'paragraph':
        return <p key={key}>{phrases(node.children)}</p>;
      case 'heading':
        return <h4 key={key}>{phrases(node.children)}</h4>;
      case 'list': {
        const List = node.ordered === true ? 'ol' : 'ul';
        return <List key={key}>{blocks(node.children)}</List>;
      }
      case 'listItem':
        return <li key={key}>{blocks(node.children)}</li>;
      case 'blockquote':
        return <blockquote key={key}>{blocks(node.children)}</blockquote>;
      default:
        return null;
    }
  });
}

/** The text of a content block: paragraphs, lists and stressed words. Anything else in it is left out. */
export function MarkdownText({ text }: { readonly text: string }) {
  return <>{blocks(fromMarkdown(text).children)}</>;
}
