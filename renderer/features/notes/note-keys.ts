/** A key of the note, as Mantine's hotkeys and as it is printed on the keyboard. All are with Alt. */
type NoteKey = { readonly hotkey: string; readonly shown: readonly string[] };

const withAlt = (letter: string): NoteKey => ({ hotkey: `alt+${letter}`, shown: ['Alt', letter] });

/** Jumps to the sections and the map, and the answer to the safety screen. */
export const noteKeys = {
  s: withAlt('S'),
  o: withAlt('O'),
  t: withAlt('T'),
  a: withAlt('A'),
  p: withAlt('P'),
  map: withAlt('M'),
  clear: withAlt('C'),
} as const satisfies Record<string, NoteKey>;

/** Asks for the signature, and once asked gives it: two chords from any field of the note, and never Enter alone. */
export const signKey: NoteKey = { hotkey: 'alt+Enter', shown: ['Alt', 'Enter'] };

export const sectionKeys = ['s', 'o', 't', 'a', 'p'] as const;
export type SectionKey = (typeof sectionKeys)[number];

export const sectionElement = (letter: SectionKey | 'flag'): string => `note-${letter}`;

const firstField = 'textarea, input:not([tabindex="-1"], [type="hidden"]), button:not([tabindex="-1"])';

/** Brings a section of the note, or what was advised for an open flag, into sight and its first field into focus. */
export function goToSection(letter: SectionKey | 'flag'): void {
  const section = document.getElementById(sectionElement(letter));
  if (section === null) return;
  section.scrollIntoView({ block: 'start' });
  // What stands in the head of a section, such as confirming, is not its first field.
  const body = section.querySelector('[data-section-body]') ?? section;
  body.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true });
}
