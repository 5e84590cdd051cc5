import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { type Stage, stageClock } from './stage-clock.ts';

/** Which stage an integration's work belongs to; that of others belongs to the rest. */
const ofIntegration: ReadonlyMap<string, Stage> = new Map<string, Stage>([
  ['kronika:content', 'check'],
  ['kronika:kept-files', 'cache'],
  ['kronika:security-policy', 'policies'],
  ['kronika:search', 'search'],
  ['kronika:search-written', 'search'],
  ['kronika:pictures', 'pictures'],
  ['kronika:editing-page', 'editing'],
  ['kronika:compress', 'compression'],
  ['kronika:output', 'output'],
]);

/** As a configuration of Astro has them: a site's own may be lists, or left out by a condition. */
type Integrations = NonNullable<AstroUserConfig['integrations']>;

/**
 * Measures where the time of a build goes, and says it at the end: Astro calls one integration after the other, so
 * that each moment belongs to one stage.
 * @param integrations those of the site, in order
 * @param language of the editors
 * @returns the same, with what watches them
 */
export function withStages(integrations: Integrations, language: EditorLanguage): Integrations {
  const clock = stageClock('start');
  const enter = (stage: Stage) => {
    clock.enter(stage, performance.now());
  };
  const watched = integrations.flatMap((integration): Integrations => {
    if (!integration || Array.isArray(integration)) return [integration];
    const stage = ofIntegration.get(integration.name);
    const marker: AstroIntegration = {
      name: `kronika:stage-of-${integration.name}`,
      hooks: {
        'astro:config:setup': () => {
          enter(stage ?? 'start');
        },
        'astro:build:done': () => {
          enter(stage ?? 'rest');
        },
      },
    };
    return [marker, integration];
  });
  return [
    ...watched,
    {
      name: 'kronika:stages',
      hooks: {
        'astro:config:setup': () => {
          enter('start');
        },
        'astro:config:done': () => {
          enter('content');
        },
        'astro:build:setup': () => {
          enter('pages');
        },
        'astro:build:done': ({ logger }) => {
          logger.info(clock.summary(performance.now(), language));
        },
      },
    },
  ];
}
