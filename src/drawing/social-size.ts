/** Size of a picture for sharing in px: the shape that networks show whole. */
export const socialSize = { width: 1200, height: 630 };
