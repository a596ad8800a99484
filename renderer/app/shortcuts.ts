import type { MenuCommand } from '#domain/contract/events.ts';
import { t } from '../i18n/i18n.ts';

export type Chord = {
  /** `KeyboardEvent.key` in lower case. */
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly withMain: boolean;
  readonly withShift: boolean;
};

const main = (key: string): Chord => ({ key, withMain: true, withShift: false });

/** The key of every command. The menu of the shell shows the same ones. */
export const shortcuts = {
  palette: main('k'),
  'new-client': main('n'),
  'new-note': { key: 'n', withMain: true, withShift: true },
  'note-call': { key: 't', withMain: true, withShift: true },
  save: main('s'),
  print: main('p'),
  lock: main('l'),
  'switch-therapist': { key: 'l', withMain: true, withShift: true },
  'toggle-sidebar': main('b'),
  'go-today': main('1'),
  'go-clients': main('2'),
  'go-library': main('3'),
  'go-practice': main('4'),
  // Its shift key differs from keyboard to keyboard, so only the sign counts.
  'key-map': { key: '?', withMain: false, withShift: false },
} as const satisfies Record<MenuCommand, Chord>;

const chords = Object.entries(shortcuts) as readonly (readonly [MenuCommand, Chord])[];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** The command that a key gives, or undefined. */
export function commandFor(event: Pressed): MenuCommand | undefined {
  if (event.altKey) return undefined;
  const key = event.key.toLowerCase();
  return chords.find(([, chord]) => {
    if (chord.key !== key || chord.withMain !== (event.ctrlKey || event.metaKey)) return false;
    return !chord.withMain || chord.withShift === event.shiftKey;
  })?.[0];
}

function isMac(): boolean {
  return navigator.platform.startsWith('Mac');
}

/** A chord as it is printed on the keyboard, e.g. `['Ctrl', 'K']`. */
export function keysOf(chord: Chord): readonly string[] {
  return [
    ...(chord.withMain ? [isMac() ? t('app.keyMap.command') : t('app.keyMap.ctrl')] : []),
    ...(chord.withShift ? [t('app.keyMap.shift')] : []),
    chord.key.toUpperCase(),
  ];
}
