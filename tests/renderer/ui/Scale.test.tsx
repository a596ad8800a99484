// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Scale, type ScaleProps } from '#renderer/ui/Scale.tsx';
import { numberForDigit } from '#renderer/ui/scale-digits.ts';
import { show, violations } from './show.tsx';

afterEach(cleanup);

const labels = { last: (value: number) => `last time ${value}`, clear: 'Clear' };

function Pain(props: Partial<ScaleProps> & { readonly heard?: (value: number | null) => void }) {
  const { heard, ...rest } = props;
  const [value, setValue] = useState<number | null>(props.value ?? null);
  const onChange = (next: number | null) => {
    setValue(next);
    heard?.(next);
  };
  return (
    <Scale label="Pain now" min={0} max={10} labels={labels} {...rest} value={value} onChange={onChange} />
  );
}

const checked = () => screen.queryByRole('radio', { checked: true });

describe('a scale', () => {
  test('is a labelled group of numbers, none chosen at first', async () => {
    const { container } = show(<Pain ends={{ low: 'no pain', high: 'worst imaginable' }} lastValue={6} />);
    const group = screen.getByRole('radiogroup', { name: 'Pain now' });
    expect(group).toHaveAccessibleDescription('last time 6 0 no pain 10 worst imaginable');
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(checked()).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  test('a click chooses, and a click on the chosen number says it again', async () => {
    const heard = vi.fn();
    const { user } = show(<Pain heard={heard} />);
    await user.click(screen.getByRole('radio', { name: '7' }));
    expect(checked()).toHaveAccessibleName('7');
    await user.click(screen.getByRole('radio', { name: '7' }));
    expect(heard.mock.calls).toEqual([[7], [7]]);
  });

  test('one Tab enters at the value of last time and one leaves', async () => {
    const { user } = show(
      <>
        <Pain lastValue={6} />
        <button type="button">after</button>
      </>,
    );
    await user.tab();
    expect(screen.getByRole('radio', { name: '6' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
    expect(checked()).toBeNull();
  });

  test('a digit chooses at once, and 1 then 0 means 10', async () => {
    const heard = vi.fn();
    const { user } = show(<Pain heard={heard} />);
    await user.tab();
    await user.keyboard('4');
    expect(checked()).toHaveAccessibleName('4');
    await user.keyboard('0');
    expect(checked()).toHaveAccessibleName('0');
    await user.keyboard('10');
    expect(checked()).toHaveAccessibleName('10');
    expect(checked()).toHaveFocus();
    expect(heard.mock.calls).toEqual([[4], [0], [1], [10]]);
  });

  test('arrows and signs step by one and stop at the ends', async () => {
    const { user } = show(<Pain value={8} />);
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowUp}{ArrowRight}');
    expect(checked()).toHaveAccessibleName('10');
    await user.keyboard('-{ArrowDown}{ArrowLeft}');
    expect(checked()).toHaveAccessibleName('7');
    await user.keyboard('+');
    expect(checked()).toHaveAccessibleName('8');
    await user.keyboard('{Home}');
    expect(checked()).toHaveAccessibleName('0');
    await user.keyboard('{End}');
    expect(checked()).toHaveAccessibleName('10');
  });

  test.each(['{Backspace}', '{Delete}'])(
    '%s takes the answer back and keeps the focus in the row',
    async (key) => {
      const heard = vi.fn();
      const { user } = show(<Pain value={5} heard={heard} />);
      await user.tab();
      await user.keyboard(key);
      expect(heard).toHaveBeenLastCalledWith(null);
      expect(checked()).toBeNull();
      expect(screen.getByRole('radiogroup')).toContainElement(document.activeElement as HTMLElement);
    },
  );

  test('the small button takes the answer back with a click', async () => {
    const { user } = show(<Pain value={5} />);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(checked()).toBeNull();
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });

  test('digits beyond a short scale do nothing', async () => {
    const heard = vi.fn();
    const { user } = show(<Pain min={1} max={5} heard={heard} />);
    await user.tab();
    await user.keyboard('0679');
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('3');
    expect(checked()).toHaveAccessibleName('3');
  });

  test('keys with Ctrl are left to the app', async () => {
    const heard = vi.fn();
    const { user } = show(<Pain heard={heard} />);
    await user.tab();
    await user.keyboard('{Control>}4{/Control}');
    expect(heard).not.toHaveBeenCalled();
  });

  test('steps with words are read with their word', async () => {
    const { container } = show(
      <Pain
        label="Tone"
        min={0}
        max={3}
        stepWords={['none', 'mild', 'moderate', 'marked']}
        error="Choose one."
      />,
    );
    expect(screen.getByRole('radio', { name: '2, moderate' })).toBeVisible();
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription('Choose one.');
    expect(await violations(container)).toEqual([]);
  });

  test('a disabled scale takes neither clicks nor keys', async () => {
    const heard = vi.fn();
    const { user } = show(<Pain value={4} disabled heard={heard} />);
    await user.click(screen.getByRole('radio', { name: '7' }));
    await user.tab();
    await user.keyboard('7');
    expect(heard).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
  });
});

describe('digits typed on a scale', () => {
  const pain = { min: 0, max: 10 };
  test('a slow second digit starts a new number', () => {
    expect(numberForDigit('0', 500, { value: 1, at: 0 }, pain)).toBe(10);
    expect(numberForDigit('0', 1500, { value: 1, at: 0 }, pain)).toBe(0);
  });
  test('a pair beyond the scale is the second digit alone', () => {
    expect(numberForDigit('2', 100, { value: 1, at: 0 }, pain)).toBe(2);
  });
  test('letters are no digits', () => {
    expect(numberForDigit('x', 0, null, pain)).toBeUndefined();
  });
});

describe('a scale with two directions', () => {
  const both = (
    <Pain
      min={-5}
      max={5}
      lastValue={null}
      ends={{ low: 'much worse', zero: 'no change', high: 'completely better' }}
    />
  );

  test('begins at no change and writes the sign', async () => {
    const { user, container } = show(both);
    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      '−5',
      '−4',
      '−3',
      '−2',
      '−1',
      '0',
      '+1',
      '+2',
      '+3',
      '+4',
      '+5',
    ]);
    await user.tab();
    expect(screen.getByRole('radio', { name: '0' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(checked()).toHaveAccessibleName('−1');
    expect(await violations(container)).toEqual([]);
  });

  test('is typed with a minus sign before the digit; the sign alone chooses nothing', async () => {
    const { user } = show(both);
    await user.tab();
    await user.keyboard('-');
    expect(checked()).toBeNull();
    await user.keyboard('4');
    expect(checked()).toHaveAccessibleName('−4');
    await user.keyboard('4');
    expect(checked()).toHaveAccessibleName('+4');
    await user.keyboard('-9');
    expect(checked()).toHaveAccessibleName('+4');
  });
});
