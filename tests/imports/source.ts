import { parseSync } from 'vite';

/** One file of the project: its path from the root, with slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

export interface Import {
  /** As written: `./x.ts`, `#domain/x.ts`, `zod`, `node:fs`. */
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

/** A node of the syntax tree, as far as the checks look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every node of a file's syntax tree, parents first. Throws where the file is not valid TypeScript. */
export function syntaxNodes(file: SourceFile): readonly SyntaxNode[] {
  const parsed = parseSync(file.path, file.source);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${file.path}: ${error.message}`);
  const nodes: SyntaxNode[] = [];
  collect(parsed.program, nodes);
  return nodes;
}

function collect(value: unknown, nodes: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const child of Object.values(value)) collect(child, nodes);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Everything a file imports, re-exports, requires or takes in through `import.meta.glob`. */
export function importsOf(file: SourceFile): readonly Import[] {
  return syntaxNodes(file).flatMap((node) =>
    requestsOf(node).map((specifier) => ({ specifier, isTypeOnly: isTypeOnly(node) })),
  );
}

function requestsOf(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return texts(node.source ?? node.argument);
    case 'CallExpression':
      return isRequire(node.callee) || isGlob(node.callee) ? texts(node.arguments) : [];
    default:
      return [];
  }
}

function isTypeOnly(node: SyntaxNode): boolean {
  return node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
}

function texts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (!isNode(value)) return [];
  if (value.type === 'ArrayExpression') return texts(value.elements);
  if (value.type === 'TSLiteralType') return texts(value.literal);
  return value.type === 'Literal' && typeof value.value === 'string' ? [value.value] : [];
}

const isRequire = (callee: unknown): boolean =>
  isNode(callee) && callee.type === 'Identifier' && callee.name === 'require';

function isGlob(callee: unknown): boolean {
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
  const { object, property } = callee;
  return isNode(object) && object.type === 'MetaProperty' && isNode(property) && property.name === 'glob';
}
