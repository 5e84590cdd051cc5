import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { instantOf } from '../edtf/time-zone.ts';
import { renewedFrom } from '../hosting/security-txt.ts';
import { type Inputs, inputsDigest, outputDigest, variablesIn } from '../last-build/inputs-digest.ts';
import { type LastBuild, writeLastBuild } from '../last-build/last-build.ts';
import { hostingFolder } from '../output/hosting-folder.ts';
import type { Message } from '../content/new-entry/message.ts';
import { holdsUntil } from '../site/pages/holds-until.ts';

/** Where a build reads, and what of it is already known. */
export interface BuildPlaces {
  /** Absolute paths. */
  siteRoot: string;
  contentRoot: string;
  packageRoot: string;
  /** The output folder, known once the command line was read. */
  output: () => string;
  /** Whether the configuration of the site says which day it is, which the next one may say otherwise. */
  hasOwnDay: boolean;
}

/**
 * Notes what a build was made from and what it wrote, so that the next one knows whether there is anything to do, and
 * until when the site stays as it is.
 * @param source the content root
 * @param places where the build reads and writes
 * @returns two integrations: one that stands before the content is read, and one after the output folder is written
 */
export function lastBuildNotes(source: ContentSource, places: BuildPlaces): [AstroIntegration, AstroIntegration] {
  let hasOwnPages = false;
  let made: { scope: LastBuild['scope']; inputs: Inputs } | undefined;
  return [
    {
      name: 'kronika:inputs-noted',
      hooks: {
        'astro:config:setup': ({ command, config }) => {
          if (command !== 'build') return;
          const { siteRoot, contentRoot, packageRoot } = places;
          const scope = {
            ...{ siteRoot, contentRoot, packageRoot },
            publicDir: fileURLToPath(config.publicDir).replace(/[\\/]$/, ''),
            outputs: [places.output(), hostingFolder(places.output())],
            variables: variablesIn(siteRoot, [contentRoot, places.output()]),
          };
          made = { scope, inputs: inputsDigest(scope, { argv: process.argv.slice(3), env: process.env }) };
        },
        'astro:routes:resolved': ({ routes }) => {
          hasOwnPages = routes.some(({ origin }) => origin === 'project');
        },
      },
    },
    {
      name: 'kronika:build-noted',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          const { settings, entries, today, diagnostics, standIns } = await source.content();
          if (!settings || !made) return;
          const { timeZone } = settings;
          const others = settings.security ? [renewedFrom(today)] : [];
          // What pages of the site's own read, such as the clock or another host, nobody knows.
          const until = hasOwnPages ? today : holdsUntil({ entries, settings, today, others });
          logger.info(holdsWords(until, timeZone, hasOwnPages)[settings.editors.language]);
          // What was written after this process had begun may have been read before; and nobody knows which day the
          // configuration will say next time. Where errors were passed over for a notice, the next build is to stop at them.
          const isSure = made.inputs.settled < performance.timeOrigin && !places.hasOwnDay && standIns.length === 0;
          writeLastBuild(places.siteRoot, {
            ...{ today, timeZone, remarks: diagnostics.length, language: settings.editors.language },
            until: until ?? null,
            untilInstant: until === undefined ? null : instantOf(until, timeZone).toISOString(),
            output: places.output(),
            scope: made.scope,
            inputs: isSure ? made.inputs.digest : null,
            written: outputDigest(places.output()),
          });
        },
      },
    },
  ];
}

function holdsWords(until: string | undefined, timeZone: string, hasOwnPages: boolean): Message {
  if (hasOwnPages)
    return {
      pl: 'Ta strona ma własne podstrony w kodzie, które mogą się zmienić w każdej chwili: każde budowanie zrobi ją od nowa.',
      en: 'The site has pages of its own, which may change at any time: each build makes it anew.',
    };
  if (until === undefined)
    return {
      pl: 'Strona zostanie taka, jaka jest, aż zmieni się jej treść.',
      en: 'The site stays as it is until its content changes.',
    };
  const moment = `${until.replace('T', ' ')} (${timeZone})`;
  return {
    pl: `Strona zostanie taka, jaka jest, do ${moment} albo do zmiany jej treści.`,
    en: `The site stays as it is until ${moment}, or until its content changes.`,
  };
}
