/** How large dots are on the screen, in pixels: the smallest where there are hundreds. */
export const dotSizes = { least: 3, most: 7.5 };
