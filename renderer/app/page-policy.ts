import { setNonce } from 'get-nonce';

type PolicyRules = {
  readonly createHTML: (text: string) => string;
  readonly createScriptURL: (address: string) => string;
};

type TrustedTypes = { readonly createPolicy: (name: 'default', rules: PolicyRules) => unknown };

/** Nonce of this page load, which the style policy asks of every style element; empty where there is none. */
export function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
}

/** Text without a single tag, such as the rules of a style element. Anything else is refused. */
export function plainTextOnly(text: string): string {
  if (text.includes('<')) throw new TypeError('Refused: markup from text');
  return text;
}

/** Addresses of our own page, such as the worker that draws PDFs. Anything else is refused. */
export function ownAddressOnly(address: string, page: string = window.location.href): string {
  const url = new URL(address, page);
  if (url.origin === new URL(page).origin || address.startsWith(`blob:${new URL(page).origin}`))
    return address;
  throw new TypeError('Refused: script from elsewhere');
}

/** Says once, before anything is drawn, what the window may make of text. */
export function applyPagePolicy(): void {
  const nonce = pageNonce();
  if (nonce !== '') setNonce(nonce);
  const trustedTypes = (window as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  trustedTypes?.createPolicy('default', {
    createHTML: plainTextOnly,
    createScriptURL: (address) => ownAddressOnly(address),
  });
}
