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
