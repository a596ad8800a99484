import { randomBytes } from 'node:crypto';

/** A value that no earlier page load has seen: 128 bits. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * Tells the page its nonce. It stands in a `nonce` attribute, which the browser hides from style sheets; the page
 * reads it as `document.querySelector('meta[name="csp-nonce"]').nonce`.
 */
export function withNonce(html: string, nonce: string): string {
  return html.replace(/<head(?=[\s>])[^>]*>/i, (head) => `${head}<meta name="csp-nonce" nonce="${nonce}">`);
}
