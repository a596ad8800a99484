export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** Whether a window can be shown to someone here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || (process.env.DISPLAY ?? '') !== '';
}

/** The command to run instead, so that the program has a display: the one that is there, or a virtual one. */
export function withDisplay(command: string, args: readonly string[]): Command {
  return hasDisplay() ? { command, args } : onVirtualDisplay(command, args);
}

/** As `withDisplay`, but never on the screen someone works at: pictures and key strokes stay the same. */
export function onVirtualDisplay(command: string, args: readonly string[]): Command {
  if (process.platform !== 'linux') return { command, args };
  return { command: 'xvfb-run', args: ['-a', '-s', '-screen 0 1600x1200x24', command, ...args] };
}
