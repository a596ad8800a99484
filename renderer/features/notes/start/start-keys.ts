/**
 * Keys of *same as last time* (K keeps what was carried; Alt+Enter signs) and of treatment rows, as Mantine's hotkeys
 * and as printed on the keyboard.
 */
export const startKeys = {
  same: { hotkey: 'alt+L', shown: ['Alt', 'L'] },
  confirm: { hotkey: 'alt+K', shown: ['Alt', 'K'] },
  repeat: { hotkey: 'alt+R', shown: ['Alt', 'R'] },
  repeatOther: { hotkey: 'alt+shift+R', shown: ['Alt', 'Shift', 'R'] },
} as const;
