import type { Printer } from './ports.ts';

type Told = Pick<Printer, 'state' | 'description' | 'location'>;

const untold: Told = { state: 'unknown', description: '', location: '' };

/** What the three answers of `lpstat` say together. `-e` also knows printers found on the network. */
export function printersFrom(names: string, states: string): readonly Printer[] {
  const stateLines = states.split('\n');
  const told = toldOf(stateLines);
  const standard = defaultName(stateLines);
  const all = new Set([...names.split('\n').map((name) => name.trim()), ...told.keys()]);
  all.delete('');
  return [...all]
    .map((name) => ({ name, isDefault: name === standard, ...(told.get(name) ?? untold) }))
    .sort(byDefaultThenName);
}

/** A printer's line and the indented ones below it, which say how people call it and where it stands. */
function toldOf(lines: readonly string[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  let current: string | undefined;
  for (const line of lines) {
    const [, name, words] = /^printer (\S+) (.*)$/.exec(line) ?? [];
    if (name !== undefined && words !== undefined) {
      current = name;
      told.set(name, { ...untold, state: stateFromWords(words) });
    } else if (current !== undefined) {
      told.set(current, { ...(told.get(current) ?? untold), ...factIn(line, current) });
    }
  }
  return told;
}

/** A description that only repeats the queue's name says nothing. */
function factIn(line: string, name: string): Partial<Told> {
  const [, label, words = ''] = /^\s+(Description|Location):\s*(.*?)\s*$/.exec(line) ?? [];
  if (label === 'Description') return { description: words === name ? '' : words };
  return label === 'Location' ? { location: words } : {};
}

function byDefaultThenName(one: Printer, other: Printer): number {
  if (one.isDefault !== other.isDefault) return one.isDefault ? -1 : 1;
  return one.name.localeCompare(other.name, 'en');
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
