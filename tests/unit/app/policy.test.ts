import { expect, test } from 'vitest';
import { contentSecurityPolicy, isAllowedRequest, isOwnPage, securityHeaders } from '#main/app/policy.ts';

const developmentOrigin = 'http://localhost:5173';

function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('the policy allows what the page needs and nothing else', () => {
  expect(Object.fromEntries(directives(contentSecurityPolicy('abc')))).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-abc'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self' blob:",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default',
  });
});

test('names of directives carry no colon, which would make a policy that blocks nothing', () => {
  for (const name of directives(contentSecurityPolicy()).keys()) expect(name).toMatch(/^[a-z-]+$/);
  expect(contentSecurityPolicy()).not.toContain('unsafe');
});

test('every answer carries the policy, the page with its nonce', () => {
  expect(securityHeaders()['content-security-policy']).toBe(contentSecurityPolicy());
  expect(securityHeaders('n')['content-security-policy']).toContain("'nonce-n'");
  expect(securityHeaders()['x-content-type-options']).toBe('nosniff');
});

test.each([
  ['app://backnote/index.html', true],
  ['app://backnote/index.html#/clients', true],
  ['app://backnote.evil/index.html', false],
  ['app://evil/backnote', false],
  ['app://backnote:1/index.html', false],
  ['https://backnote/index.html', false],
  ['http://localhost:5173/', false],
  ['file:///app://backnote/', false],
  ['about:blank', false],
  ['', false],
])('%s is our page: %s', (address, expected) => {
  expect(isOwnPage(address)).toBe(expected);
});

test('the server of hot reload is our page only where it is named', () => {
  expect(isOwnPage('http://localhost:5173/', developmentOrigin)).toBe(true);
  expect(isOwnPage('http://localhost:5174/', developmentOrigin)).toBe(false);
});

test.each([
  ['app://backnote/assets/a.js', true],
  ['blob:app://backnote/1', true],
  ['data:image/png;base64,AA', true],
  ['http://127.0.0.1/', false],
  ['https://example.com/', false],
  ['ws://localhost:5173/', false],
  ['file:///etc/passwd', false],
  ['ftp://example.com/', false],
  ['chrome-extension://abc/', false],
  ['devtools://devtools/', false],
  ['not an address', false],
])('a request for %s passes: %s', (address, expected) => {
  expect(isAllowedRequest(address)).toBe(expected);
});

test('hot reload reaches its own server and no other', () => {
  expect(isAllowedRequest('ws://localhost:5173/', developmentOrigin)).toBe(true);
  expect(isAllowedRequest('http://localhost:5173/main.tsx', developmentOrigin)).toBe(true);
  expect(isAllowedRequest('ws://localhost:1/', developmentOrigin)).toBe(false);
});
