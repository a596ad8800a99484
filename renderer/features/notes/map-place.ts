/** The element that holds the map, and the button that shows it where there is no room for it. */
export const mapPlace = 'note-m';
export const mapToggle = 'note-map-toggle';

const firstControl =
  'button:not([tabindex="-1"], :disabled), [tabindex="0"], input:not([tabindex="-1"], [type="hidden"], :disabled)';

/** Brings the map into sight, opened where it was folded away, with the focus on its first control. */
export function showMap(): void {
  const toggle = document.getElementById(mapToggle);
  if (toggle?.getAttribute('aria-expanded') === 'false') toggle.click();
  // A map that was folded away stands only after this event.
  setTimeout(() => {
    document.getElementById(mapPlace)?.querySelector<HTMLElement>(firstControl)?.focus();
  }, 0);
}
