/**
 * How a control of the note is named so that it is found again after a crash. It carries its name (`data-field`), or
 * stands in something that does (a row, a frame, at last the section) and is counted there: the same draft draws the
 * same controls in the same order.
 */
const anchors = '[data-field], [id^="note-"]';
const controls = 'input:not([type="hidden"]), textarea, button, [tabindex="0"]';
/** What comes and goes with what is known, such as what is due to be asked: it is not counted among the others. */
const passing = '[data-passing]';
const counted = /^(.+)\.n(\d+)$/;

function nameOfAnchor(anchor: HTMLElement): string {
  return anchor.dataset.field ?? `section.${anchor.id}`;
}

/** The name of a control that has the focus; null outside of everything that has a name. */
export function nameOfControl(control: HTMLElement): string | null {
  const anchor = control.closest<HTMLElement>(anchors);
  if (anchor === null) return null;
  if (anchor === control) return nameOfAnchor(anchor);
  const index = controlsIn(anchor).indexOf(control);
  return index === -1 ? null : `${nameOfAnchor(anchor)}.n${index}`;
}

/** The control of a name; null where it is not drawn. */
export function controlNamed(root: HTMLElement, name: string): HTMLElement | null {
  const named = [...root.querySelectorAll<HTMLElement>(anchors)];
  const itself = named.find(({ dataset }) => dataset.field === name);
  if (itself !== undefined) return itself;
  const [, anchorName = '', index = ''] = counted.exec(name) ?? [];
  const anchor = named.find((element) => nameOfAnchor(element) === anchorName);
  return anchor === undefined ? null : (controlsIn(anchor)[Number(index)] ?? null);
}

function controlsIn(anchor: HTMLElement): readonly HTMLElement[] {
  return [...anchor.querySelectorAll<HTMLElement>(controls)].filter((each) => each.closest(passing) === null);
}
