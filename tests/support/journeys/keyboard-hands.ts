import type { Locator, Page } from '@playwright/test';
import { cell, type Hands, hasFocus, isNumber, openEntry } from './hands.ts';

/** More stops than any screen has: the way to a control went past it. */
const mostStops = 250;

/** The keyboard alone: Tab to what is wanted, then the key that a therapist would press there. No mouse at all. */
export function keyboardHands(page: Page): Hands {
  let count = 0;
  const press = async (key: string): Promise<void> => {
    count += 1;
    await page.keyboard.press(key);
  };

  const tabTo = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let stops = 0; stops < mostStops; stops += 1) {
      if (await isReached(target)) return;
      await press('Tab');
    }
    throw new Error(`Tab never reached ${String(target)}`);
  };

  /** Moves inside a row of choices, a menu or a list until the target itself has the focus. */
  const arrowTo = async (target: Locator): Promise<void> => {
    await press('Home');
    for (let steps = 0; steps < mostStops; steps += 1) {
      if (await hasFocus(target)) return;
      await press('ArrowRight');
    }
    throw new Error(`The arrows never reached ${String(target)}`);
  };

  const click = async (target: Locator): Promise<void> => {
    if ((await roleOf(target)) === 'option') return openOption(target);
    await tabTo(target);
    if (!(await hasFocus(target))) await arrowTo(target);
    await press((await roleOf(target)) === 'checkbox' ? 'Space' : 'Enter');
  };

  /** A row of a list that keeps the focus itself and only names its active row. */
  const openOption = async (target: Locator): Promise<void> => {
    await tabTo(page.getByRole('listbox').filter({ has: target }));
    await press('Home');
    for (let steps = 0; steps < mostStops; steps += 1) {
      if (await isActiveRow(target)) return press('Enter');
      await press('ArrowDown');
    }
    throw new Error(`The arrows never reached ${String(target)}`);
  };

  const type = async (field: Locator, text: string): Promise<void> => {
    await tabTo(field);
    await press('End');
    await page.keyboard.type(text);
    count += 1;
  };

  return {
    page,
    press,
    click,
    pick: async (group, name) => {
      const choice = cell(group, name);
      await tabTo(choice);
      if (isNumber(name)) return press(name);
      await arrowTo(choice);
      if ((await roleOf(choice)) === 'button') await press('Space');
    },
    choose: async (field, entry) => {
      await tabTo(field);
      await press('Control+a');
      await page.keyboard.type(entry);
      count += 1;
      await openEntry(page, entry).waitFor();
      await press('Enter');
    },
    type,
    replace: async (field, text) => {
      await tabTo(field);
      await press('Control+a');
      await page.keyboard.type(text);
      count += 1;
    },
    keys: async (text) => {
      await page.keyboard.type(text);
      count += 1;
    },
    typeDay: async (field, day) => {
      await type(field, day);
      await press('Tab');
    },
    made: () => ({ count, seconds: 0 }),
  };
}

/** Whether the focus is on the target, or on the one tab stop of the row that the target is in. */
function isReached(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const focused = document.activeElement;
    if (element === focused) return true;
    const row = element.closest('[role="radiogroup"], fieldset, [role="tablist"], [role="menu"]');
    const isSingleStop = element instanceof HTMLElement && element.tabIndex < 0;
    return isSingleStop && row?.contains(focused) === true;
  });
}

function isActiveRow(row: Locator): Promise<boolean> {
  return row.evaluate((element) => {
    const focused = document.activeElement;
    return focused?.getAttribute('aria-activedescendant') === element.id;
  });
}

function roleOf(target: Locator): Promise<string> {
  return target.evaluate((element) => {
    if (element instanceof HTMLInputElement && element.type === 'checkbox') return 'checkbox';
    return element.getAttribute('role') ?? (element instanceof HTMLButtonElement ? 'button' : '');
  });
}
