import { parse } from 'yaml';
import {
  type ConsentKind,
  type ConsentLanguage,
  consentKinds,
  consentLanguages,
} from '#domain/consents/consent.ts';
import { type BuiltInConsent, consentFrontMatter } from '#domain/consents/text.ts';

const files = import.meta.glob<string>('./consents/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const shape = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

let loaded: readonly BuiltInConsent[] | undefined;

/** The consent texts that come with the program: each kind in each language. */
export function builtInConsents(): readonly BuiltInConsent[] {
  loaded ??= Object.entries(files).map(([path, text]) => readConsent(path, text));
  return loaded;
}

/** One of them. Every kind has a text in every language: a test reads them all. */
export function builtInConsent(kind: ConsentKind, language: ConsentLanguage): BuiltInConsent {
  const found = builtInConsents().find((each) => each.kind === kind && each.language === language);
  if (found === undefined) throw new Error(`There is no consent text ${language}/${kind}`);
  return found;
}

function readConsent(path: string, text: string): BuiltInConsent {
  const language = consentLanguages.find((each) => path.startsWith(`./consents/${each}/`));
  const kind = consentKinds.find((each) => path.endsWith(`/${each}.md`));
  const [, frontMatter, body] = shape.exec(text.replace(/\r\n/g, '\n')) ?? [];
  const isWhole = frontMatter !== undefined && body !== undefined;
  if (language === undefined || !isWhole) throw new Error(`${path} is not a consent text`);
  const matter = consentFrontMatter.parse(parse(frontMatter));
  if (matter.kind !== kind) throw new Error(`${path} says that it is about ${matter.kind}`);
  return { ...matter, language, body: body.trim() };
}
