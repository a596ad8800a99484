const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoderOf(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return utf8;
}

/** The text of a file, or null where the bytes are none: UTF-8, or UTF-16 that says so at its beginning. */
export function plainTextOf(bytes: Uint8Array): string | null {
  try {
    return decoderOf(bytes).decode(bytes);
  } catch {
    return null;
  }
}

// Tab, line breaks and form feed are the control characters that stand in texts.
const strangeControls = /(?![\t\n\r\f])\p{Cc}/u;

/** Whether the bytes are a text that can be shown. Markup and scripts count: they are shown as what they are. */
export function isPlainText(bytes: Uint8Array): boolean {
  const text = plainTextOf(bytes);
  return text !== null && text.trim() !== '' && !strangeControls.test(text);
}
