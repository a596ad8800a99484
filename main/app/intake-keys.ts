/** What counts of a key that is pressed. */
export type PressedKey = {
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
};

/** Chords of text fields; every other chord belongs to the window or to the system. */
const editing: ReadonlySet<string> = new Set([
  'a',
  'c',
  'v',
  'x',
  'y',
  'z',
  'arrowleft',
  'arrowright',
  'backspace',
  'delete',
  'home',
  'end',
]);

/**
 * Whether a key may reach the page while a client has it: letters and keys of text fields, Tab, Enter and the like.
 * Function keys, and chords such as those that open, close, reload, print or zoom, may not.
 */
export function isKeyForIntake({ key, control, meta, alt }: PressedKey): boolean {
  if (/^F\d+$/.test(key)) return false;
  // The right Alt key of many keyboards comes as Control and Alt together and writes signs such as @ and €.
  const writesSign = control && alt && !meta && [...key].length === 1 && !/[a-z0-9]/i.test(key);
  if (writesSign) return true;
  if (control || meta) return !alt && editing.has(key.toLowerCase());
  // Alt and a sign writes on some keyboards; Alt and a named key moves windows and pages.
  return !alt || [...key].length === 1 || key === 'Alt' || key === 'AltGraph';
}
