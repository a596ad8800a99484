// @vitest-environment jsdom
import { Select } from '@mantine/core';
import { cleanup, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChoiceChips } from '#renderer/ui/ChoiceChips.tsx';
import { type SideChoice, SideToggle } from '#renderer/ui/SideToggle.tsx';
import { show, violations } from './show.tsx';

afterEach(cleanup);

const sideLabels = {
  left: { short: 'L', full: 'Left' },
  both: { short: 'both', full: 'Both sides' },
  right: { short: 'R', full: 'Right' },
};

function Side({ labelHidden = false }: { readonly labelHidden?: boolean }) {
  const [side, setSide] = useState<SideChoice | null>(null);
  return (
    <SideToggle label="Side" labels={sideLabels} value={side} onChange={setSide} labelHidden={labelHidden} />
  );
}

describe('a list of choices', () => {
  test('is in the page only while it is open, and by keys alone', async () => {
    const onChange = vi.fn();
    const { user } = show(<Select label="Technique" data={['Swedish', 'Deep tissue']} onChange={onChange} />);
    const options = () => document.querySelectorAll('[role="option"]');
    expect(options()).toHaveLength(0);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(options()).toHaveLength(2);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('Deep tissue', expect.anything());
    expect(options()).toHaveLength(0);
  });
});

describe('the side toggle', () => {
  test('shows L, both and R and reads them in full', async () => {
    const { container } = show(<Side labelHidden />);
    const group = screen.getByRole('radiogroup', { name: 'Side' });
    expect(group).toHaveTextContent('LbothR');
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'Left',
      'Both sides',
      'Right',
    ]);
    expect(await violations(container)).toEqual([]);
  });

  test('is chosen by click, by its first letter, by arrows, and taken back by Delete', async () => {
    const { user } = show(<Side />);
    await user.click(screen.getByRole('radio', { name: 'Right' }));
    expect(screen.getByRole('radio', { name: 'Right' })).toBeChecked();
    await user.keyboard('b');
    expect(screen.getByRole('radio', { name: 'Both sides' })).toBeChecked();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('radio', { name: 'Left' })).toBeChecked();
    await user.keyboard('{Delete}');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });
});

const options = [
  { value: 'sit', label: 'Sitting' },
  { value: 'bend', label: 'Bending' },
  { value: 'lift', label: 'Lifting', disabled: true },
  { value: 'walk', label: 'Walking' },
] as const;
type Word = (typeof options)[number]['value'];

function Many({ heard }: { readonly heard: (value: readonly Word[]) => void }) {
  const [value, setValue] = useState<readonly Word[]>([]);
  const onChange = (next: readonly Word[]) => {
    setValue(next);
    heard(next);
  };
  return <ChoiceChips multiple label="Aggravated by" options={options} value={value} onChange={onChange} />;
}

function One({ heard }: { readonly heard: (value: Word | null) => void }) {
  const [value, setValue] = useState<Word | null>(null);
  const onChange = (next: Word | null) => {
    setValue(next);
    heard(next);
  };
  return <ChoiceChips label="Mostly" options={options} value={value} onChange={onChange} />;
}

describe('choice chips', () => {
  test('many: each word is a toggle, and the answer keeps the order of the options', async () => {
    const heard = vi.fn();
    const { user, container } = show(<Many heard={heard} />);
    expect(screen.getByRole('group', { name: 'Aggravated by' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Walking' }));
    await user.click(screen.getByRole('button', { name: 'Sitting' }));
    expect(heard).toHaveBeenLastCalledWith(['sit', 'walk']);
    expect(screen.getByRole('button', { name: 'Sitting', pressed: true })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Walking' }));
    expect(heard).toHaveBeenLastCalledWith(['sit']);
    expect(await violations(container)).toEqual([]);
  });

  test('one: a second word replaces the first, a second click takes it back', async () => {
    const heard = vi.fn();
    const { user } = show(<One heard={heard} />);
    await user.click(screen.getByRole('button', { name: 'Sitting' }));
    await user.click(screen.getByRole('button', { name: 'Bending' }));
    await user.click(screen.getByRole('button', { name: 'Bending' }));
    expect(heard.mock.calls).toEqual([['sit'], ['bend'], [null]]);
  });

  test('arrows walk past a disabled word, Space and Enter switch', async () => {
    const heard = vi.fn();
    const { user } = show(<Many heard={heard} />);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Sitting' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'Walking' })).toHaveFocus();
    await user.keyboard(' ');
    await user.keyboard('{Home}{Enter}');
    expect(heard).toHaveBeenLastCalledWith(['sit', 'walk']);
    await user.tab();
    expect(document.body).toHaveFocus();
  });
});
