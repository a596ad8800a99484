import type { Locator, Page } from '@playwright/test';

/**
 * The only way journeys act on the window. Every click, every key chord and every uninterrupted stretch of typing is
 * one interaction.
 */
export type Hands = {
  readonly page: Page;
  /** Presses a button, a link, a row. */
  readonly click: (target: Locator) => Promise<void>;
  /** Chooses a number, a side or a word in a row of choices. */
  readonly pick: (group: Locator, name: string) => Promise<void>;
  /** Chooses an entry of a list that opens from a field. */
  readonly choose: (field: Locator, entry: string) => Promise<void>;
  /** Types into a field, behind what stands there. */
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** Types into a field in place of what stands there. */
  readonly replace: (field: Locator, text: string) => Promise<void>;
  /** One uninterrupted stretch of typing where the focus is, such as the digits of a row of scales. */
  readonly keys: (text: string) => Promise<void>;
  /** Types a day and leaves the field, so that its calendar closes. */
  readonly typeDay: (field: Locator, day: string) => Promise<void>;
  /** One key or chord, such as `Control+k`. */
  readonly press: (chord: string) => Promise<void>;
  readonly made: () => Interactions;
};

export type Interactions = {
  readonly count: number;
  /**
   * How long a person needs for them, in seconds, by the keystroke-level model (Card, Moran and Newell 1980): 1.35 s
   * to decide, 1.1 s to point, 0.2 s to press a button, 0.28 s for each key of an average typist.
   */
  readonly seconds: number;
};

const decide = 1.35;
const pointAndClick = 1.3;
const keystroke = 0.28;

/** Mouse and keyboard, each used where a therapist would. */
export function mouseHands(page: Page): Hands {
  let count = 0;
  let seconds = 0;
  const act = (time: number): void => {
    count += 1;
    seconds += decide + time;
  };
  const click = async (target: Locator): Promise<void> => {
    act(pointAndClick);
    await target.click();
  };
  const type = async (field: Locator, text: string): Promise<void> => {
    if (!(await hasFocus(field))) await click(field);
    act(keystroke * text.length);
    await page.keyboard.press('End');
    await page.keyboard.type(text);
  };
  const press = async (chord: string): Promise<void> => {
    act(keystroke * chord.split('+').length);
    await page.keyboard.press(chord);
  };
  return {
    page,
    click,
    type,
    press,
    pick: (group, name) => click(cell(group, name)),
    replace: async (field, text) => {
      act(pointAndClick);
      await field.click({ clickCount: 3 });
      act(keystroke * text.length);
      await page.keyboard.type(text);
    },
    keys: async (text) => {
      act(keystroke * text.length);
      await page.keyboard.type(text);
    },
    choose: async (field, entry) => {
      await click(field);
      await click(openEntry(page, entry));
    },
    typeDay: async (field, day) => {
      await type(field, day);
      await press('Tab');
    },
    made: () => ({ count, seconds }),
  };
}

/** A choice in a row: a radio under a number or a side, or a button with a word. A number may have words behind it. */
export function cell(group: Locator, name: string): Locator {
  const options = isNumber(name) ? { name: new RegExp(`^${name}(, |$)`) } : { name, exact: true };
  return group.getByRole('radio', options).or(group.getByRole('button', options));
}

/** Whether a choice is a number of a scale, which its digit key chooses. */
export function isNumber(name: string): boolean {
  return /^\d+$/.test(name);
}

/** An entry of the list that is open, whichever field opened it. The list of the field before may still be fading. */
export function openEntry(page: Page, entry: string): Locator {
  return page.getByRole('option', { name: entry, exact: true }).filter({ visible: true }).last();
}

export function hasFocus(field: Locator): Promise<boolean> {
  return field.evaluate((element) => element === document.activeElement);
}
