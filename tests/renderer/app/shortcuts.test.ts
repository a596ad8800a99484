import { describe, expect, it } from 'vitest';
import { onMenuCommand, runMenuCommand } from '#renderer/app/menu-commands.ts';
import { commandFor, keysOf, shortcuts } from '#renderer/app/shortcuts.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  commandFor({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('keys', () => {
  it('give their command with Ctrl or Command, and nothing without it', () => {
    expect(press('k', { ctrlKey: true })).toBe('palette');
    expect(press('K', { metaKey: true })).toBe('palette');
    expect(press('k')).toBeUndefined();
    expect(press('k', { ctrlKey: true, altKey: true })).toBeUndefined();
  });

  it('tell a new client from a new note by Shift', () => {
    expect(press('n', { ctrlKey: true })).toBe('new-client');
    expect(press('N', { ctrlKey: true, shiftKey: true })).toBe('new-note');
  });

  it('take the question mark with or without Shift, as keyboards differ', () => {
    expect(press('?', { shiftKey: true })).toBe('key-map');
    expect(press('?')).toBe('key-map');
  });

  it('are each given to one command only', () => {
    const written = Object.values(shortcuts).map((chord) => keysOf(chord).join('+'));
    expect(new Set(written).size).toBe(written.length);
    expect(keysOf(shortcuts['new-note'])).toEqual(['Ctrl', 'Shift', 'N']);
  });
});

describe('commands', () => {
  it('go to the newest answer and back to the one before it', () => {
    const heard: string[] = [];
    const forgetFirst = onMenuCommand('print', () => heard.push('first'));
    const forgetSecond = onMenuCommand('print', () => heard.push('second'));
    expect(runMenuCommand('print')).toBe(true);
    forgetSecond();
    expect(runMenuCommand('print')).toBe(true);
    forgetFirst();
    expect(runMenuCommand('print')).toBe(false);
    expect(heard).toEqual(['second', 'first']);
  });
});
