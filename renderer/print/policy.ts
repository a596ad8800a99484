type PolicyRules = { readonly createScriptURL: (address: string) => string };
type TrustedTypes = { readonly createPolicy: (name: 'default', rules: PolicyRules) => unknown };

/** Says once that this page starts one script, the worker that reads PDFs, and makes no markup of text at all. */
export function allowOnly(script: string): void {
  const allowed = new URL(script, window.location.href).href;
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, window.location.href).href === allowed) return address;
      throw new TypeError('Refused: another script');
    },
  });
}
