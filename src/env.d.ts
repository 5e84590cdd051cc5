/** Whether pages are made for an editor's eyes, with drafts: only a development server does that. */
declare const __KRONIKA_SHOWS_HIDDEN__: boolean;

/** A component, for TypeScript outside of components: which knows no more of it than that it can be rendered. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
