import { describe, expect, it, vi } from 'vitest';
import type { OpenPdf } from '#renderer/parts/pdf/open-pdf.ts';
import { createPreviewPainter, type ShownPdf } from '#renderer/parts/pdf/preview-painter.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A file built as ours are: these contents of pages, and one font that all share. */
function aPdf(contents: readonly string[], font = 'font'): Uint8Array {
  const objects = [
    `<<\n/Type /Pages\n/Count ${contents.length}\n/Kids [${contents.map((_, index) => `${10 + index} 0 R`).join(' ')}]\n>>`,
    `<<\n/Length 4\n>>\nstream\n${font}\nendstream`,
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`);
  const pages = contents.map(
    (content, index) =>
      `${10 + index} 0 obj\n<<\n/Type /Page\n/Parent 1 0 R\n/Contents ${50 + index} 0 R\n>>\nendobj\n` +
      `${50 + index} 0 obj\n<<\n/Length 1\n>>\nstream\n${content}\nendstream\nendobj\n`,
  );
  return encode(`%PDF-1.7\n${[...objects, ...pages].join('')}`);
}

/** Draws nothing, and only when it is told to. */
function bench() {
  const waiting: (() => void)[] = [];
  const log: string[] = [];
  const shown: ShownPdf[] = [];
  const failed = vi.fn();
  let opened = 0;
  const step = <Value>(what: string, value: () => Value) =>
    new Promise<Value>((resolve) => {
      log.push(what);
      waiting.push(() => resolve(value()));
    });
  const painter = createPreviewPainter({
    width: 760,
    rest: 0,
    onShown: (next) => shown.push(next),
    onFailed: failed,
    open: async (pdf) => {
      opened += 1;
      const name = `pdf ${opened}`;
      if (pdf.length === 0) throw new Error('No PDF');
      const count = new TextDecoder().decode(pdf).split('/Type /Page\n').length - 1;
      return {
        count,
        ratio: 1.4,
        draw: (page) => step(`draw ${page} of ${name}`, () => document.createElement('canvas')),
        text: (page) => step(`read ${page} of ${name}`, () => `${name}, page ${page}`),
        close: () => log.push(`close ${name}`),
      } satisfies OpenPdf;
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const finish = async (steps: number) => {
    for (let done = 0; done < steps; done += 1) {
      await settle();
      waiting.shift()?.();
    }
    await settle();
  };
  return { painter, log, shown, failed, finish, settle };
}

describe('the pages of a preview', () => {
  it('draws only those in sight, then reads all; others when they come in sight', async () => {
    const { painter, log, shown, finish } = bench();
    painter.show(aPdf(['one', 'two']));
    await finish(3);
    expect(log).toEqual(['draw 1 of pdf 1', 'read 1 of pdf 1', 'read 2 of pdf 1']);
    expect(shown.at(-1)?.pages.map(({ canvas }) => canvas !== null)).toEqual([true, false]);
    painter.setInSight(new Set([1, 2]));
    await finish(1);
    expect(log.at(-1)).toBe('draw 2 of pdf 1');
    expect(shown.at(-1)?.pages.map(({ text }) => text)).toEqual(['pdf 1, page 1', 'pdf 1, page 2']);
  });

  it('draws no page again that did not change, and keeps its picture', async () => {
    const { painter, log, shown, finish } = bench();
    painter.setInSight(new Set([1, 2]));
    painter.show(aPdf(['one', 'two']));
    await finish(4);
    const before = shown.at(-1)?.pages[1]?.canvas;
    log.length = 0;
    painter.show(aPdf(['one, changed', 'two']));
    await finish(2);
    expect(log).toEqual(['close pdf 1', 'draw 1 of pdf 2', 'read 1 of pdf 2']);
    expect(shown.at(-1)?.pages[1]?.canvas).toBe(before);
  });

  it('draws every page in sight again when a font that all share changed', async () => {
    const { painter, log, finish } = bench();
    painter.setInSight(new Set([1, 2]));
    painter.show(aPdf(['one', 'two']));
    await finish(4);
    log.length = 0;
    painter.show(aPdf(['one', 'two'], 'f0nt'));
    await finish(2);
    expect(log.slice(1)).toEqual(['draw 1 of pdf 2', 'draw 2 of pdf 2', 'read 1 of pdf 2']);
  });

  it('never shows nothing in between: the old picture stands until the new one is there', async () => {
    const { painter, shown, finish, settle } = bench();
    painter.show(aPdf(['one']));
    await finish(2);
    const old = shown.at(-1)?.pages[0]?.canvas;
    painter.show(aPdf(['changed']));
    await settle();
    expect(shown.at(-1)?.pages[0]?.canvas).toBe(old);
    await finish(1);
    expect(shown.at(-1)?.pages[0]?.canvas).not.toBe(old);
  });

  it('finishes what it draws and takes only the newest of what came meanwhile', async () => {
    const { painter, log, finish, settle } = bench();
    painter.show(aPdf(['a']));
    await settle();
    for (const letters of ['ab', 'abc', 'abcd']) painter.show(aPdf([letters]));
    await finish(2);
    expect(log.slice(0, 3)).toEqual(['draw 1 of pdf 1', 'close pdf 1', 'draw 1 of pdf 2']);
  });

  it('says when a file cannot be drawn, keeps the pages and draws the next one', async () => {
    const { painter, failed, shown, finish } = bench();
    painter.show(aPdf(['one']));
    await finish(2);
    painter.show(new Uint8Array());
    await finish(0);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(shown.at(-1)?.pages[0]?.canvas).not.toBeNull();
    painter.show(aPdf(['two']));
    await finish(1);
    expect(shown.at(-1)?.pages).toHaveLength(1);
  });

  it('does nothing any more when it is stopped', async () => {
    const { painter, log, shown, finish } = bench();
    painter.show(aPdf(['one']));
    painter.stop();
    await finish(3);
    expect(log.filter((line) => line.startsWith('draw'))).toEqual([]);
    expect(shown.filter(({ pages }) => pages[0]?.canvas != null)).toEqual([]);
  });
});
