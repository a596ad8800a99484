import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Long enough for the unlock that comes right after to be done. */
const pauseMs = 500;

let timer: NodeJS.Timeout | undefined;

/**
 * Gives back the memory of a key derivation, 64 MB and more, which a process that then mostly waits would keep for as
 * long as it runs: its collector is moved by its own small objects and not by that. Does it once things are quiet.
 */
export function returnMemorySoon(): void {
  clearTimeout(timer);
  timer = setTimeout(collectGarbage, pauseMs);
  timer.unref();
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  // Also what the collector would keep ready for more: the process is at rest now.
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
