import type { Runtime } from '../runtime/prepare.ts';

/**
 * What an end-to-end test finds in its environment: `BACKNOTE_ELECTRON`, the program that opens Backnote;
 * `BACKNOTE_ELECTRON_ARGS`, its arguments as JSON; and what the program itself needs.
 */
export function playwrightEnvironment(runtime: Runtime): Readonly<Record<string, string | undefined>> {
  return {
    ...runtime.env,
    BACKNOTE_ELECTRON: runtime.electronPath,
    BACKNOTE_ELECTRON_ARGS: JSON.stringify(runtime.args),
    ELECTRON_RUN_AS_NODE: undefined,
    FORCE_COLOR: undefined,
    NO_COLOR: undefined,
  };
}
