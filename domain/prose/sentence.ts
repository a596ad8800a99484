/** One written sentence and the entries that it comes from, as paths of domain/notes/carried.ts. */
export type Sentence = { readonly text: string; readonly from: readonly string[] };

/** What every statement carries beside what it says. */
export type Statement<Kind extends string> = { readonly kind: Kind; readonly from: readonly string[] };

/** How a language says each kind of statement. A kind without words does not compile. */
export type Sayings<What extends Statement<string>> = {
  readonly [Kind in What['kind']]: (what: Extract<What, { readonly kind: Kind }>) => string;
};

/** Says statements in their order. What would read the same twice is said once, for the entries of both. */
export function sayAll<What extends Statement<string>>(
  statements: readonly What[],
  sayings: Sayings<What>,
): readonly Sentence[] {
  const said = new Map<string, readonly string[]>();
  for (const statement of statements) {
    const say = sayings[statement.kind as What['kind']] as (what: What) => string;
    const text = finished(say(statement));
    said.set(text, [...new Set([...(said.get(text) ?? []), ...statement.from])]);
  }
  return [...said].map(([text, from]) => ({ text, from }));
}

/** A capital first, a full stop last. */
function finished(text: string): string {
  const [first = '', ...rest] = text;
  return `${first.toUpperCase()}${rest.join('')}.`;
}
