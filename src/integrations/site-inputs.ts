import type { AstroIntegration } from 'astro';

/** What the configuration of a site says that its routes must know. */
export interface SiteInputs {
  /** Absolute path of the content root. */
  contentRoot: string;
  /** Absolute path of the package's folder. */
  packageRoot: string;
  /** The day or minute taken for now, where it is given. */
  today?: string | undefined;
  /** Of what the site is a preview. */
  preview?: string | undefined;
}

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** Hands the inputs to the loaders: a route runs from a bundle, far from the configuration. */
      'kronika:inputs': () => SiteInputs;
    }
  }
}

/** Carries a site's inputs to the collection of the same name, from which routes read them. */
export function siteInputs(inputs: SiteInputs): AstroIntegration {
  return { name: 'kronika:inputs', hooks: { 'kronika:inputs': () => inputs } };
}

/**
 * Finds the inputs among a configuration's integrations.
 * @throws Error when the configuration is not one of Kronika's
 */
export function inputsAmong(integrations: readonly AstroIntegration[]): SiteInputs {
  const hook = integrations.map(({ hooks }) => hooks['kronika:inputs']).find((found) => found !== undefined);
  if (!hook)
    throw new Error('astro.config.mjs must export what kronika() gives: collections take their entries from it.');
  return hook();
}
