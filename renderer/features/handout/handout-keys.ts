/** A key of the handout's page, as Mantine's hotkeys and as it is printed on the keyboard. */
type HandoutKey = { readonly hotkey: string; readonly shown: readonly string[] };

const withAlt = (letter: string): HandoutKey => ({ hotkey: `alt+${letter}`, shown: ['Alt', letter] });

export const handoutKeys = {
  add: withAlt('A'),
  message: withAlt('M'),
  limits: withAlt('L'),
  language: withAlt('G'),
  size: withAlt('Z'),
} as const satisfies Record<string, HandoutKey>;

/** Parts of the page that a key or the palette goes to. */
export const places = {
  message: 'handout-message',
  add: 'handout-add',
  limits: 'handout-limits',
} as const;

/** Brings a part of the page into sight and its first field into focus. */
export function goTo(place: string): void {
  const part = document.getElementById(place);
  part?.scrollIntoView({ block: 'nearest' });
  part?.querySelector<HTMLElement>('textarea, input, button')?.focus({ preventScroll: true });
}
