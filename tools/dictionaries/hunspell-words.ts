/** One rule of an affix: what is taken off a word, what is put on, and to which words that may be done. */
type Rule = {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
  /** Affixes that may be put on after this one. */
  readonly further: string;
};

type Affix = { readonly isPrefix: boolean; readonly crosses: boolean; readonly rules: readonly Rule[] };

/** Every word that a Hunspell dictionary stands for. Flags are single letters, as in the dictionaries used here. */
export function hunspellWords(aff: string, dic: string): Set<string> {
  const { affixes, skipped } = readAffixes(aff);
  const words = new Set<string>();
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/[\s\t]/)[0] ?? '').split('/');
    if (word === '' || [...flags].some((flag) => skipped.has(flag))) continue;
    for (const form of formsOf(word, flags, affixes)) words.add(form);
  }
  return words;
}

function readAffixes(aff: string) {
  const affixes = new Map<string, { isPrefix: boolean; crosses: boolean; rules: Rule[] }>();
  const skipped = new Set<string>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', third = '', add = '', condition = '.'] = line.trim().split(/\s+/);
    // Words that are right but never proposed, and parts that stand in compounds only.
    if (kind === 'ONLYINCOMPOUND' || kind === 'NOSUGGEST') skipped.add(flag);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const isPrefix = kind === 'PFX';
    const known = affixes.get(flag);
    if (known === undefined) {
      affixes.set(flag, { isPrefix, crosses: third === 'Y', rules: [] });
      continue;
    }
    const [letters = '', further = ''] = add.split('/');
    known.rules.push({
      strip: third === '0' ? '' : third,
      add: letters === '0' ? '' : letters,
      fits: new RegExp(isPrefix ? `^${condition}` : `${condition}$`, 'u'),
      further,
    });
  }
  return { affixes: affixes as ReadonlyMap<string, Affix>, skipped };
}

function* formsOf(word: string, flags: string, affixes: ReadonlyMap<string, Affix>): Generator<string> {
  yield word;
  const own = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
  const prefixes = own.filter(({ isPrefix }) => isPrefix);
  for (const prefix of prefixes) yield* applied(word, prefix, affixes);
  for (const suffix of own.filter(({ isPrefix }) => !isPrefix)) {
    for (const form of applied(word, suffix, affixes)) {
      yield form;
      if (!suffix.crosses) continue;
      for (const prefix of prefixes) if (prefix.crosses) yield* applied(form, prefix, affixes);
    }
  }
}

function* applied(word: string, affix: Affix, affixes: ReadonlyMap<string, Affix>): Generator<string> {
  for (const { strip, add, fits, further } of affix.rules) {
    if (!fits.test(word)) continue;
    if (affix.isPrefix ? !word.startsWith(strip) : !word.endsWith(strip)) continue;
    const form = affix.isPrefix
      ? add + word.slice(strip.length)
      : word.slice(0, word.length - strip.length) + add;
    yield form;
    for (const flag of further) {
      const next = affixes.get(flag);
      // One affix upon another is as deep as Hunspell goes.
      if (next !== undefined)
        yield* applied(
          form,
          { ...next, rules: next.rules.map((rule) => ({ ...rule, further: '' })) },
          affixes,
        );
    }
  }
}
