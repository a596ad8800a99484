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

type HeadingLevel = 2 | 3 | 4;

const headings = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

function blocks(nodes: readonly RootContent[], level: HeadingLevel): ReactNode {
  return nodes.map((node) => {
    const key = keyOf(node);
    switch (node.type) {
      case 'paragraph':
        return <p key={key}>{phrases(node.children)}</p>;
      case 'heading': {
        const Heading = headings[level];
        return <Heading key={key}>{phrases(node.children)}</Heading>;
      }
      case 'list': {
        const List = node.ordered === true ? 'ol' : 'ul';
        return <List key={key}>{blocks(node.children, level)}</List>;
      }
      case 'listItem':
        return <li key={key}>{blocks(node.children, level)}</li>;
      case 'blockquote':
        return <blockquote key={key}>{blocks(node.children, level)}</blockquote>;
      default:
        return null;
    }
  });
}

type MarkdownTextProps = {
  readonly text: string;
  /** Level of the headings in it: one below what it stands under. */
  readonly level?: HeadingLevel;
};

/** The text of a content block: paragraphs, lists and stressed words. Anything else in it is left out. */
export function MarkdownText({ text, level = 4 }: MarkdownTextProps) {
  return <>{blocks(fromMarkdown(text).children, level)}</>;
}
