import type { Printer } from './ports.ts';

/** What the three answers of `lpstat` say together. `-e` also knows printers found on the network. */
export function printersFrom(names: string, states: string): readonly Printer[] {
  const stateLines = states.split('\n');
  const stateOf = new Map(stateLines.flatMap((line) => stateEntry(line)));
  const standard = defaultName(stateLines);
  const all = new Set([...names.split('\n').map((name) => name.trim()), ...stateOf.keys()]);
  all.delete('');
  return [...all]
    .map((name) => ({ name, isDefault: name === standard, state: stateOf.get(name) ?? 'unknown' }))
    .sort(byDefaultThenName);
}

function byDefaultThenName(one: Printer, other: Printer): number {
  if (one.isDefault !== other.isDefault) return one.isDefault ? -1 : 1;
  return one.name.localeCompare(other.name, 'en');
}

function stateEntry(line: string): readonly (readonly [string, Printer['state']])[] {
  const [, name, words] = /^printer (\S+) (.*)$/.exec(line) ?? [];
  return name === undefined || words === undefined ? [] : [[name, stateFromWords(words)]];
}

function stateFromWords(words: string): Printer['state'] {
  if (words.startsWith('is idle')) return 'idle';
  if (words.startsWith('now printing')) return 'printing';
  if (words.startsWith('disabled')) return 'stopped';
  return 'unknown';
}

function defaultName(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const [, name] = /^system default destination: (\S+)$/.exec(line) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The error code for what `lp` said when it refused a job. */
export function refusalCode(errors: string): 'printer-missing' | 'printer-refused' | 'printing-unavailable' {
  if (/does not exist|no default destination/i.test(errors)) return 'printer-missing';
  if (/scheduler (?:is )?not|unable to connect|connection refused/i.test(errors))
    return 'printing-unavailable';
  return 'printer-refused';
}
