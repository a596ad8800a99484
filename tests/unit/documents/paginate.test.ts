import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlowBlock, paginate } from '#main/documents/paginate.ts';

const area = { top: 50, bottom: 750 };

const row = fc.record({
  height: fc.integer({ min: 1, max: 120 }),
  gapBefore: fc.integer({ min: 0, max: 30 }),
  keepWithNext: fc.boolean(),
  parts: fc.constant([] as readonly string[]),
});
const block = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  keepTogether: fc.boolean(),
  clears: fc.boolean(),
});
const blocks = fc.array(block, { minLength: 1, maxLength: 12 });

test('every row is placed once, in order, inside the page, and never on another', () => {
  fc.assert(
    fc.property(blocks, (flow) => {
      const { rows, count } = paginate<string>(flow, area);
      expect(rows.map((placed) => placed.row)).toEqual(flow.flatMap((each) => each.rows));
      for (const [index, placed] of rows.entries()) {
        expect(placed.top).toBeGreaterThanOrEqual(area.top);
        expect(placed.top + placed.row.height).toBeLessThanOrEqual(area.bottom);
        const before = rows[index - 1];
        if (before === undefined) continue;
        expect(placed.page - before.page).toBeLessThanOrEqual(1);
        if (placed.page === before.page) {
          expect(placed.top).toBeGreaterThanOrEqual(before.top + before.row.height);
        }
      }
      expect(new Set(rows.map(({ page }) => page)).size).toBe(count);
    }),
  );
});

test('a heading is never the last row of a page', () => {
  const heading: FlowBlock<string> = { rows: [{ height: 20, parts: ['heading'], keepWithNext: true }] };
  const text = (lines: number): FlowBlock<string> => ({
    rows: Array.from({ length: lines }, () => ({ height: 20, parts: ['line'] })),
  });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }), (lengths) => {
      const { rows } = paginate(
        lengths.flatMap((lines) => [heading, text(lines)]),
        area,
      );
      for (const [index, { page, row: placed }] of rows.entries()) {
        if (placed.parts[0] === 'heading') expect(rows[index + 1]?.page).toBe(page);
      }
    }),
  );
});

test('a block that asks for it stays on one page where a page can hold it', () => {
  fc.assert(
    fc.property(blocks, (flow) => {
      const kept = flow.map((each) => ({
        ...each,
        keepTogether: true,
        rows: each.rows.slice(0, 4).map((line) => ({ ...line, keepWithNext: false })),
      }));
      const { rows } = paginate<string>(kept, area);
      for (const each of kept) {
        const own: readonly unknown[] = each.rows;
        const pages = rows.filter(({ row: placed }) => own.includes(placed)).map(({ page }) => page);
        expect(new Set(pages).size).toBe(1);
      }
    }),
  );
});

test('a table repeats its head on each further page, and a box is painted behind each part of it', () => {
  const head = { height: 20, parts: ['head'] };
  const box = { padding: 10, paint: () => undefined };
  const line = { height: 20, parts: ['line'] };
  const table = { rows: [head, ...Array.from({ length: 80 }, () => line)], repeat: head, box };
  const { rows, boxes, count } = paginate([table], area);
  expect(count).toBe(3);
  for (let page = 0; page < count; page += 1) {
    expect(rows.find((placed) => placed.page === page)?.row.parts).toEqual(['head']);
    const own = rows.filter((placed) => placed.page === page);
    const [painted] = boxes.filter((each) => each.page === page);
    expect(painted?.top).toBe(area.top);
    expect(painted?.bottom).toBe((own.at(-1)?.top ?? 0) + 20 + box.padding);
  }
});

test('what overhangs is cleared by the next section', () => {
  const side: FlowBlock<string> = {
    rows: [{ height: 0, overhang: 45, parts: ['side'], keepWithNext: true }],
  };
  const line: FlowBlock<string> = { rows: [{ height: 20, parts: ['line'] }] };
  const { rows } = paginate([side, line, { ...line, clears: true }], area);
  expect(rows.map(({ top }) => top)).toEqual([50, 50, 95]);
});
