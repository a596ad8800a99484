/*
 * What folds out in the note: groups by their own name (ui/Disclosure), and the rarer fields of a row by the row's id.
 * Each is opened and closed by one button that says which it is.
 */
const toggle = 'button[aria-expanded]';
const rowField = /^[a-zA-Z]+\.[a-zA-Z]+\.([a-z0-9-]+)$/;

type Fold = { readonly name: string; readonly toggle: HTMLElement };

function foldsIn(root: HTMLElement): readonly Fold[] {
  return [...root.querySelectorAll<HTMLElement>('[data-disclosure], [data-field]')].flatMap((element) => {
    const name = nameOf(element);
    const button = element.querySelector<HTMLElement>(toggle);
    return name === null || button === null ? [] : [{ name, toggle: button }];
  });
}

function nameOf({ dataset }: HTMLElement): string | null {
  if (dataset.disclosure !== undefined) return dataset.disclosure;
  const row = rowField.exec(dataset.field ?? '')?.[1];
  return row === undefined ? null : `row-${row}`;
}

const isOpen = (fold: Fold): boolean => fold.toggle.getAttribute('aria-expanded') === 'true';

/** Names of what is folded out, what holds the control first. */
export function openFolds(root: HTMLElement, control: HTMLElement): string[] {
  const open = foldsIn(root).filter(isOpen);
  const holds = ({ toggle: button }: Fold): boolean =>
    button.closest('[data-disclosure], [data-field]')?.contains(control) ?? false;
  return [...open.filter(holds), ...open.filter((fold) => !holds(fold))].map(({ name }) => name);
}

/** Folds out what was folded out; what is open already stays so. */
export function openFoldsAgain(root: HTMLElement, names: readonly string[]): void {
  for (const fold of foldsIn(root)) {
    if (names.includes(fold.name) && !isOpen(fold)) fold.toggle.click();
  }
}
