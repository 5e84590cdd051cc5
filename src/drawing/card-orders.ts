import type { Drawing } from './drawing.ts';

/** A picture for sharing that the pages of a site name. */
export interface CardOrder {
  /** Path of the picture below the base. */
  path: string;
  /** Digest of all that it shows. */
  key: string;
  /** Draws it, to be painted. */
  draw: () => Promise<Drawing>;
}

declare global {
  /** Takes the orders of a build. Routes run from a bundle of their own, which shares only what is global. */
  var kronikaCards: ((orders: readonly CardOrder[]) => void) | undefined;
}

/**
 * Hands the pictures of a site to the build, which paints them while pages are rendered.
 * @returns false in a development server, where each is painted when it is looked at
 */
export function orderCards(orders: readonly CardOrder[]): boolean {
  globalThis.kronikaCards?.(orders);
  return globalThis.kronikaCards !== undefined;
}
