import { describe, expect, it } from 'vitest';
import { ownAddressOnly, plainTextOnly } from '#renderer/app/page-policy.ts';

describe('the policy of the page', () => {
  it('passes the rules of a style and refuses anything with a tag', () => {
    expect(plainTextOnly(':root { color: red }')).toBe(':root { color: red }');
    expect(() => plainTextOnly('<img src=x onerror=alert(1)>')).toThrow(TypeError);
  });

  it('passes scripts of the own page only', () => {
    const page = 'https://backnote.test/index.html';
    expect(ownAddressOnly('./assets/pdf.worker.js', page)).toBe('./assets/pdf.worker.js');
    expect(ownAddressOnly('blob:https://backnote.test/1-2-3', page)).toBe('blob:https://backnote.test/1-2-3');
    for (const address of ['https://elsewhere.test/x.js', 'data:text/javascript,1', 'javascript:alert(1)']) {
      expect(() => ownAddressOnly(address, page)).toThrow(TypeError);
    }
    expect(() => ownAddressOnly('blob:https://elsewhere.test/1', page)).toThrow(TypeError);
  });
});
