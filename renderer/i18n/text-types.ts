/** A tree of texts. Leaves are sentences with `{{values}}` in them. */
export type TextTree = { readonly [key: string]: string | TextTree };

type PluralEnding = 'one' | 'other';

type WithoutEnding<Key extends string> = Key extends `${infer Base}_${PluralEnding}` ? Base : Key;

/** Dotted paths to every text of a tree. */
export type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? WithoutEnding<Key> : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];

type Counted<Text extends string> = { readonly text: Text; readonly counted: true };

/** The text at a dotted path; a counted one for a text with plural forms. */
export type TextAt<Tree, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Tree
    ? TextAt<Tree[Head], Rest>
    : never
  : Path extends keyof Tree
    ? Tree[Path]
    : `${Path}_other` extends keyof Tree
      ? Tree[`${Path}_other`] extends string
        ? Counted<Tree[`${Path}_other`]>
        : never
      : never;

type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What a text must be given: one value for each of its names, and a number where it has plural forms. */
export type ValuesOf<Text> =
  Text extends Counted<infer Inner>
    ? { readonly [Name in Exclude<NamesIn<Inner>, 'count'>]: string | number } & { readonly count: number }
    : { readonly [Name in NamesIn<Text>]: string | number };
