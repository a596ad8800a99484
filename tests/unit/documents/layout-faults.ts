import type { CheckedPdf, PageText } from '#tests/support/pdf-check.ts';

/**
 * What is wrong with the pages of a PDF to the eye: text beyond the side margins or off the page, pages without
 * text, a heading with nothing after it. `margin` is the narrowest side margin in points.
 */
export function layoutFaults({ texts, pageSize, pageCount }: CheckedPdf, margin: number): readonly string[] {
  const [width, height] = pageSize;
  const faults: string[] = [];
  for (const item of texts) {
    const isInside = item.x >= margin && rightEdge(item) <= width - margin + 1;
    if (!isInside || item.y < 20 || item.y > height - 20) faults.push(`outside: ${describe(item)}`);
  }
  for (let page = 1; page <= pageCount; page += 1) {
    const last = texts.filter((item) => item.page === page && item.tag !== 'Artifact').at(-1);
    if (last === undefined) faults.push(`page ${page} is empty`);
    else if (/^H[1-6]$/.test(last.tag ?? '')) faults.push(`heading at the end: ${describe(last)}`);
  }
  return [...faults, ...overlaps(texts)];
}

// A line that is continued ends in a space that nobody sees. pdf.js counts the dots of Arabic letters as letters of
// their own, so that only the place of such text can be checked, not its width.
function rightEdge({ x, width, text, size }: PageText): number {
  if (/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/.test(text)) return x;
  return x + width - (text.endsWith(' ') ? size * 0.19 : 0);
}

/** No two pieces of text may lie on each other. */
function overlaps(texts: readonly PageText[]): readonly string[] {
  return texts.flatMap((item, index) =>
    texts
      .slice(index + 1)
      .filter((other) => other.page === item.page && liesOn(item, other))
      .map((other) => `${describe(item)} lies on ${describe(other)}`),
  );
}

function liesOn(one: PageText, other: PageText): boolean {
  const across = Math.min(rightEdge(one), rightEdge(other)) - Math.max(one.x, other.x);
  return across > 1.5 && Math.abs(one.y - other.y) < Math.min(one.size, other.size) * 0.9;
}

function describe({ page, text, x, y }: PageText): string {
  return `page ${page}, ${Math.round(x)}/${Math.round(y)}: ${text.slice(0, 40)}`;
}
