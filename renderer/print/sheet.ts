/** A width and a height in points. */
export type Size = { readonly width: number; readonly height: number };

export const usualPapers = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
} as const;

export type UsualPaper = keyof typeof usualPapers;

// Legal paper for scans that came so; our own documents have one of the usual two.
const papers: readonly Size[] = [...Object.values(usualPapers), { width: 612, height: 1008 }];

/** Points that a page may differ from a paper and still be meant for it: scanners round. */
const tolerance = 6;

/** The paper that a page of this size is for, upright; what fits none goes on the usual one. */
export function sheetFor(page: Size, usual: UsualPaper): Size {
  const upright = isWide(page) ? turned(page) : page;
  const isFor = (paper: Size): boolean =>
    Math.abs(paper.width - upright.width) <= tolerance &&
    Math.abs(paper.height - upright.height) <= tolerance;
  return papers.find(isFor) ?? usualPapers[usual];
}

/** How a page lies on a sheet: turned when only one of the two is wide, made smaller when it is too large, never larger. */
export function placeOn(sheet: Size, page: Size): { readonly isTurned: boolean; readonly scale: number } {
  const isTurned = isWide(page) !== isWide(sheet);
  const { width, height } = isTurned ? turned(page) : page;
  return { isTurned, scale: Math.min(1, sheet.width / width, sheet.height / height) };
}

const isWide = ({ width, height }: Size): boolean => width > height;
const turned = ({ width, height }: Size): Size => ({ width: height, height: width });
