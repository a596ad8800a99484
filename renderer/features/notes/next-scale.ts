const controls = 'input, textarea, select, button, a[href]';

/**
 * After a number was typed into a scale: where the very next control is a scale too, the focus goes there, so that
 * pain now, best and worst are three digits. Anything else between them keeps the focus where it is, because nobody
 * should find themselves in a field that they did not choose.
 */
export function goToNextScale(): void {
  const row = document.activeElement?.closest('[data-scale]');
  if (row === undefined || row === null) return;
  const page = row.closest('[data-note-page]') ?? document.body;
  const following = [...page.querySelectorAll<HTMLElement>(controls)].find(
    (each) =>
      each.tabIndex >= 0 &&
      !each.hasAttribute('disabled') &&
      !row.contains(each) &&
      (row.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  if (following?.closest('[data-scale]') != null) following.focus();
}

/** After an activity was scored with a digit: on to the next one, as long as that has no score yet. */
export function goToNextActivity(): void {
  const row = document.activeElement?.closest('[data-activity]');
  if (row === undefined || row === null) return;
  const page = row.closest('[data-note-page]') ?? document.body;
  const rows = [...page.querySelectorAll('[data-activity]')];
  const next = rows[rows.indexOf(row) + 1]?.querySelector('[data-scale]');
  if (next === undefined || next === null || next.querySelector('input:checked') !== null) return;
  next.querySelector<HTMLElement>('input[tabindex="0"]')?.focus();
}
