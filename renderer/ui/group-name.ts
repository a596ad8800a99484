/**
 * How a group of controls is named: by the label beside it, or by itself where a line of headings says what stands there.
 * Words hidden by clipping would do as well, but each is a layer of its own to the browser, and a long note has hundreds.
 */
export function groupName(
  label: string,
  labelHidden: boolean,
  labelId: string,
): { readonly 'aria-label': string } | { readonly 'aria-labelledby': string } {
  return labelHidden ? { 'aria-label': label } : { 'aria-labelledby': labelId };
}
