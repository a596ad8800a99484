import type { Block, Canvas, Part } from './canvas.ts';
import type { HandoutInput, HandoutLogo } from './handout-input.ts';
import { sideBySide } from './stack.ts';
import { textBlock } from './text-block.ts';
import { colours, contentWidth } from './theme.ts';

/** The room that a logo gets, in points: about five centimetres by one and a half. */
const logoRoom = { width: 142, height: 44 } as const;

/** The practice: its logo, name and how to reach it, over a rule. */
export function letterhead(canvas: Canvas, { practice, logo }: HandoutInput): readonly Block[] {
  const { pdf, theme, root } = canvas;
  const { margin, text, unit } = theme;
  const whole = contentWidth(theme);
  const logoColumn = logo === null ? null : logoBlock(canvas, logo, margin.left);
  const indent = logoColumn === null ? 0 : logoColumn.width + unit * 3;
  const place = { parent: root, x: margin.left + indent, width: whole - indent };
  const ways = [practice.address.replace(/\s*\n\s*/g, ', '), practice.phone, practice.email];
  const contact = ways.filter((way) => way !== '').join('  ·  ');
  const name = textBlock(canvas, practice.name, {
    ...place,
    style: { ...text.section, size: text.lead.size },
  });
  const words =
    contact === '' ? [name] : [name, textBlock(canvas, contact, { ...place, style: text.furniture })];
  const rule: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf.rect(margin.left, top + unit * 1.5, whole, 1.5).fill(colours.accent);
    },
  };
  const head = logoColumn === null ? words : [sideBySide([[logoColumn.block], words], 0)];
  return [...head, { rows: [{ height: unit * 2 + 1.5, parts: [rule] }] }];
}

/** The name stands beside it, so that a reader who does not see the logo misses nothing: it is not tagged. */
function logoBlock(
  { pdf, isGrey }: Canvas,
  logo: HandoutLogo,
  x: number,
): { readonly block: Block; readonly width: number } {
  const scale = Math.min(logoRoom.width / logo.width, logoRoom.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const part: Part = {
    mark: 'artifact',
    draw: (top) => {
      pdf.image(Buffer.from(isGrey ? logo.grey : logo.colour), x, top, { width, height });
    },
  };
  return { block: { rows: [{ height, parts: [part] }] }, width };
}
