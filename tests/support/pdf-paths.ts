import { getDocument, OPS, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The box of a path or a picture on its page, in points from the lower left corner. */
export type PaintedBox = {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

type Matrix = readonly [number, number, number, number, number, number];
const same: Matrix = [1, 0, 0, 1, 0, 0];

/** Where every path and picture of a PDF stands, found by following its instructions as pdf.js reads them. */
export async function paintedBoxes(bytes: Uint8Array): Promise<readonly PaintedBox[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const boxes: PaintedBox[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList();
    let now: Matrix = same;
    const kept: Matrix[] = [];
    fnArray.forEach((operator, index) => {
      const given = argsArray[index] as unknown[];
      if (operator === OPS.save) kept.push(now);
      else if (operator === OPS.restore) now = kept.pop() ?? same;
      else if (operator === OPS.transform) now = product(now, given as unknown as Matrix);
      else if (operator === OPS.paintImageXObject) boxes.push({ page, ...boxOf(now, [0, 0, 1, 1]) });
      else if (operator === OPS.constructPath && given[0] !== OPS.endPath) {
        const extent = given[2] as ArrayLike<number> | null;
        if (extent !== null) boxes.push({ page, ...boxOf(now, Array.from(extent)) });
      }
    });
  }
  await task.destroy();
  return boxes;
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function boxOf([a, b, c, d, e, f]: Matrix, [left = 0, low = 0, right = 0, high = 0]: readonly number[]) {
  const corners = [
    [left, low],
    [left, high],
    [right, low],
    [right, high],
  ] as const;
  const across = corners.map(([x, y]) => a * x + c * y + e);
  const up = corners.map(([x, y]) => b * x + d * y + f);
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    bottom: Math.min(...up),
    top: Math.max(...up),
  };
}
