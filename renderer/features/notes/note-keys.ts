/** A key of the note, as Mantine's hotkeys and as it is printed on the keyboard. All are with Alt. */
type NoteKey = { readonly hotkey: string; readonly shown: readonly string[] };

const withAlt = (letter: string): NoteKey => ({ hotkey: `alt+${letter}`, shown: ['Alt', letter] });

/** Jumps to the sections, and the answer to the safety screen. */
export const noteKeys = {
  s: withAlt('S'),
  o: withAlt('O'),
  t: withAlt('T'),
  a: withAlt('A'),
  p: withAlt('P'),
  clear: withAlt('C'),
} as const satisfies Record<string, NoteKey>;

export const sectionKeys = ['s', 'o', 't', 'a', 'p'] as const;

/** Brings a section of the note, or what was advised for an open flag, into sight and its first field into focus. */
export function goToSection(letter: (typeof sectionKeys)[number] | 'flag'): void {
  const section = document.getElementById(`note-${letter}`);
  if (section === null) return;
  section.scrollIntoView({ block: 'start' });
  const first = section.querySelector<HTMLElement>(
    'textarea, input:not([tabindex="-1"], [type="hidden"]), button:not([tabindex="-1"])',
  );
  first?.focus({ preventScroll: true });
}
