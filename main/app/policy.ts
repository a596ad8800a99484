/** The origin of the window's page. Nothing else is ever loaded. */
export const appScheme = 'app';
export const appHost = 'backnote';
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/index.html`;
/** The page that is printed where the system has no program for it; never shown. */
export const printPage = `${appOrigin}/print.html`;

/**
 * The content security policy of everything that is served. Scripts and styles come from the program's own files;
 * a style element needs the nonce of its page load. `blob:` workers and images are what the PDF preview uses.
 */
export function contentSecurityPolicy(nonce?: string): string {
  const ownStyles = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${ownStyles}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** Headers of every answer, beside its content type. */
export function securityHeaders(nonce?: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Whether a page address is our own page: the right scheme and host, however the rest reads. */
export function isOwnPage(address: string, developmentOrigin?: string): boolean {
  const url = parsed(address);
  if (url === undefined) return false;
  if (url.protocol === `${appScheme}:`) return url.host === appHost;
  return developmentOrigin !== undefined && url.origin === developmentOrigin;
}

const localSchemes = new Set(['blob:', 'data:']);

/** Whether the window may ask for this address at all. Everything that would leave the computer may not. */
export function isAllowedRequest(address: string, developmentOrigin?: string): boolean {
  const url = parsed(address);
  if (url === undefined) return false;
  if (localSchemes.has(url.protocol)) return true;
  if (isOwnPage(address, developmentOrigin)) return true;
  return developmentOrigin !== undefined && isDevelopmentSocket(url, developmentOrigin);
}

function isDevelopmentSocket(url: URL, developmentOrigin: string): boolean {
  return url.protocol === 'ws:' && url.host === new URL(developmentOrigin).host;
}
