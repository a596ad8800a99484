import { afterEach, expect, test, vi } from 'vitest';
import { allowOnly } from '#renderer/print/policy.ts';

afterEach(() => vi.unstubAllGlobals());

test('the page that prints starts its one worker and no other script', () => {
  const createPolicy = vi.fn();
  vi.stubGlobal('trustedTypes', { createPolicy });
  allowOnly('/assets/worker.mjs');
  const [name, rules] = createPolicy.mock.calls[0] ?? [];
  expect(name).toBe('default');
  // Markup of text has no rule, so the browser refuses it.
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
  expect(rules.createScriptURL('/assets/worker.mjs')).toBe('/assets/worker.mjs');
  for (const other of ['/assets/index.js', 'https://elsewhere/assets/worker.mjs', 'blob:x', 'data:,x']) {
    expect(() => rules.createScriptURL(other)).toThrow(TypeError);
  }
});
