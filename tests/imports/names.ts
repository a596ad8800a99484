import { type SourceFile, type SyntaxNode, syntaxNodes } from './source.ts';

/**
 * Every name a file uses that could be one of an API: what it imports, properties (`x.name` as `name`, and
 * `X.name` where X is written with a capital), keys of objects and whole texts such as events.
 */
export function namesUsed(file: SourceFile): ReadonlySet<string> {
  return new Set(syntaxNodes(file).flatMap(namesIn));
}

function namesIn(node: SyntaxNode): readonly string[] {
  switch (node.type) {
    case 'ImportSpecifier':
      return identifier(node.imported);
    case 'MemberExpression': {
      const property = node.computed === true ? [] : identifier(node.property);
      const owner = identifier(node.object);
      return [...property, ...owner.flatMap((name) => property.map((member) => `${name}.${member}`))];
    }
    case 'Property':
      return identifier(node.key);
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    default:
      return [];
  }
}

function identifier(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || !('name' in value)) return [];
  return typeof value.name === 'string' ? [value.name] : [];
}

/** What a file uses of Electron's modules: `app.quit`, `ipcMain.handle`; a class it makes stands alone. */
export function electronApis(file: SourceFile): readonly string[] {
  const nodes = syntaxNodes(file);
  const imported = new Set(nodes.filter(isElectronImport).flatMap(valueNames));
  const members = nodes
    .filter((node) => node.type === 'MemberExpression')
    .flatMap(namesIn)
    .filter((name) => imported.has(name.split('.')[0] ?? '') && name.includes('.'));
  return [...new Set([...imported, ...members])].sort();
}

const isElectronImport = (node: SyntaxNode): boolean =>
  node.type === 'ImportDeclaration' &&
  (node.source as SyntaxNode).value === 'electron' &&
  node.importKind !== 'type';

function valueNames(node: SyntaxNode): readonly string[] {
  const specifiers = node.specifiers as readonly SyntaxNode[];
  return specifiers.filter((item) => item.importKind !== 'type').flatMap((item) => identifier(item.imported));
}
