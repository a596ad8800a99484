import { useEffect, useState } from 'react';
import type { FileView } from '#domain/contract/files.ts';
import { fetchContent } from '#renderer/api/add-file.ts';

export type Content =
  | { readonly state: 'reading'; readonly share: number }
  | { readonly state: 'here'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly state: 'failed'; readonly error: unknown };

/** A file's content while it is looked at; nothing keeps it afterwards. */
export function useContent(file: FileView): Content {
  const { id, bytes } = file;
  const [content, setContent] = useState<Content>({ state: 'reading', share: 0 });
  useEffect(() => {
    const reading = new AbortController();
    const { signal } = reading;
    const show = (next: Content) => {
      if (!signal.aborted) setContent(next);
    };
    fetchContent(
      { id, bytes },
      { signal, onProgress: (done, total) => show({ state: 'reading', share: done / total }) },
    ).then(
      (whole) => show({ state: 'here', bytes: whole }),
      (error: unknown) => show({ state: 'failed', error }),
    );
    return () => reading.abort();
  }, [id, bytes]);
  return content;
}

/** An address of the content for as long as it is shown. It lives in the window's memory. */
export function useBlobAddress(bytes: Uint8Array<ArrayBuffer>, mediaType: string): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  return address;
}
