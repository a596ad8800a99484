/**
 * Puts the words of an element on the clipboard, as the key for copying would. The window asks for no permission, and
 * has none, to write there by itself.
 */
export function copyWords(element: HTMLElement | null): void {
  const selection = document.getSelection();
  if (element === null || selection === null) return;
  selection.selectAllChildren(element);
  document.execCommand('copy');
}
