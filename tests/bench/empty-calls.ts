import type { Plain } from './plain.ts';
import type { PlainBridge } from './plain-app/messages.ts';

/** Milliseconds of calls from a window to its second process and back, in which nothing is done. */
export function emptyCalls(plain: Plain, count: number, group: number): Promise<readonly number[]> {
  return plain.page.run(
    async (asked) => {
      const bridge = (window as unknown as { readonly plain: PlainBridge }).plain;
      const times: number[] = [];
      for (let done = 0; done < asked.count; done += asked.group) {
        const started = performance.now();
        for (let one = 0; one < asked.group; one += 1) await bridge.call('empty', null);
        times.push((performance.now() - started) / asked.group);
      }
      return times;
    },
    { count, group },
  );
}
