/**
 * Puts a text on the clipboard, as the key for copying would: the window asks for no permission, and has none, to write
 * there by itself. False where the system did not take it.
 */
export function copyText(text: string): boolean {
  let isTaken = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.addEventListener('copy', put, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isTaken;
}
