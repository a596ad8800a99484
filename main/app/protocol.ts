import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { type PageFile, pageFiles } from './page-files.ts';
import { freshNonce, withNonce } from './page-nonce.ts';
import { appScheme, securityHeaders, startPage } from './policy.ts';

/** Makes `app://` a scheme like https, with an origin of its own. Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Serves the built page from its folder: GET only, exact addresses only. `takeDocument` gives the PDF that lies at an
 * address, where the page is one that prints.
 */
export function servePage(
  session: Session,
  folder: string,
  takeDocument: (address: string) => Uint8Array | undefined = () => undefined,
): void {
  const files = pageFiles(folder);
  session.protocol.handle(appScheme, async (request) => {
    if (request.method !== 'GET') return refusal(405);
    const pdf = takeDocument(request.url);
    if (pdf !== undefined) return response(new Blob([new Uint8Array(pdf)]), 'application/pdf');
    const found = files.get(request.url);
    return found === undefined ? refusal(404) : answer(request.url, found);
  });
}

async function answer(address: string, { file, contentType }: PageFile): Promise<Response> {
  if (address !== startPage) return response(await readFile(file), contentType);
  const nonce = freshNonce();
  return response(withNonce(await readFile(file, 'utf8'), nonce), contentType, nonce);
}

function response(body: BodyInit, contentType: string, nonce?: string): Response {
  return new Response(body, { headers: { ...securityHeaders(nonce), 'content-type': contentType } });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders() });
}
