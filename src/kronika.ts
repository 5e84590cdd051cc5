import { join, resolve } from 'node:path';
import type { AstroUserConfig } from 'astro';
import { mergeConfig } from 'astro/config';
import { buildInputs, type GivenInputs } from './content/build-inputs.ts';
import { contentSource } from './content/content-source.ts';
import { lastingSource } from './content/lasting-source.ts';
import { givenAddresses } from './content/given-addresses.ts';
import { publishedCommit } from './content/published/published-commit.ts';
import { readSettings } from './content/read-settings.ts';
import type { Moved } from './hosting/promises.ts';
import type { BuildLogConfig } from './integrations/build-log.ts';
import { socialCards } from './integrations/cards/social-cards.ts';
import { compressedFiles } from './integrations/compressed-files.ts';
import { contentCheck } from './integrations/content-check.ts';
import { dictionaries } from './integrations/dictionaries.ts';
import { drawings } from './integrations/drawings.ts';
import { editingPage } from './integrations/editing-page.ts';
import { editorsStrip } from './integrations/editors-strip.ts';
import { enclosureSizes } from './integrations/enclosure-sizes.ts';
import { faultyPages } from './integrations/faulty-pages.ts';
import { formerSectionPages } from './integrations/former-sections.ts';
import { hosting } from './integrations/hosting.ts';
import { headingTypeface } from './integrations/heading-typeface.ts';
import { interfaceTexts } from './integrations/interface-texts.ts';
import { lastBuildNotes } from './integrations/last-build-notes.ts';
import { soundList } from './integrations/kept-files/kept-folder.ts';
import { packageCache } from './integrations/kept-files/package-cache.ts';
import { keptFiles } from './integrations/kept-files/kept-files.ts';
import { nativeModules } from './integrations/native-modules.ts';
import { newsletterNotice } from './integrations/newsletter-notice.ts';
import { notFoundFiles } from './integrations/not-found-files.ts';
import { oldAddresses } from './integrations/old-addresses.ts';
import { oneBuild } from './integrations/one-build.ts';
import { ownComponents } from './integrations/own-components.ts';
import { outputFolder, renderFolder } from './integrations/output-folder.ts';
import { ownContentLists } from './integrations/own-content-lists.ts';
import { paletteStyles } from './integrations/palette-styles.ts';
import type { OwnComponents } from './integrations/replaceable-parts.ts';
import { contentPictures } from './integrations/pictures/content-pictures.ts';
import { pictureGuard } from './integrations/picture-guard.ts';
import { searchIndex } from './integrations/search-index.ts';
import { securityPolicies } from './integrations/security-policy.ts';
import { siteInputs } from './integrations/site-inputs.ts';
import { siteMap } from './integrations/site-map.ts';
import { siteRoutes } from './integrations/site-routes.ts';
import { withStages } from './integrations/stages.ts';
import { themeStyles } from './integrations/theme-styles.ts';
import { packageRoot } from './package-root.ts';
import { siteSchema } from './schemas/site.ts';
import { absolute, addresses, notFoundPath, sectionPath } from './site/model/addresses.ts';
import { goneAddresses } from './site/pages/gone-addresses.ts';
import { siteRules } from './site/rules/site-rules.ts';

/**
 * Name of the image service. Astro makes it part of the names of pictures, which must not depend on
 * the folder in which the package lies.
 */
const pictureService = 'kronika/picture-service';

/** What a site's `astro.config.mjs` may say; everything else is in its `content/site.yaml`. */
export interface KronikaOptions extends GivenInputs {
  /** Folder of the site; by default the one in which the command runs. */
  root?: string | undefined;
  /** Parts of the site that it draws itself: `{ SiteHeader: './src/components/Header.astro' }`. */
  components?: OwnComponents | undefined;
  /** Configuration of Astro besides: integrations, Vite's plugins. */
  astro?: AstroUserConfig | undefined;
}

/**
 * The whole configuration of a site: `export default kronika()` in `astro.config.mjs`.
 * @param options folders of the site, its day, and more configuration of Astro
 * @returns a configuration as Astro takes it; where both say something, the site's own word counts
 */
export function kronika({
  root = process.cwd(),
  components = {},
  astro = {},
  ...given
}: KronikaOptions = {}): AstroUserConfig {
  const siteRoot = resolve(root);
  const { contentRoot, outDir, publicDir, pagesDir, cacheDir, today, preview, editToken } = buildInputs(
    process.env,
    siteRoot,
    given,
  );
  const published = publishedCommit(process.env);
  const reading = contentSource(contentRoot, siteRules(givenAddresses({ publicDir, pagesDir }), published), today, {
    soundPictures: join(cacheDir, soundList),
  });
  const source = lastingSource(contentRoot, reading);
  // A broken site.yaml is reported by contentCheck; the defaults only carry Astro to that point.
  const settings = readSettings(contentRoot).settings ?? siteSchema.parse({ name: 'Kronika' });
  const { languages, colours, newsletter, abbreviations } = settings;
  const { language } = settings.editors;
  const site = addresses(settings);
  // Pages that nobody is meant to find, nor those where something was taken off; Astro knows those for wrong addresses as folders.
  const unlisted = [
    ...languages.flatMap((locale) => [
      absolute(sectionPath('subscribed', locale, site), site),
      absolute(notFoundPath(locale, site).replace(/\.html$/, '/'), site),
    ]),
    ...goneAddresses(settings).map(({ path }) => absolute(path, site)),
  ];
  const output = outputFolder(source, { projectRoots: [siteRoot, packageRoot], contentRoot, outDir, cacheDir });
  const keep = packageCache(siteRoot);
  const [inputsNoted, buildNoted] = lastBuildNotes(source, {
    ...{ siteRoot, contentRoot, packageRoot, output: output.folder },
    hasOwnDay: given.today !== undefined,
  });
  const moved: Moved[] = [];
  const [hostsToldWithin, hostsToldBeside] = hosting(source, { output: output.folder, moved });
  const [searchBegun, searchDone] = searchIndex(abbreviations, keep, language, languages);
  const { integrations: own = [], ...overrides } = astro;
  const configuration: AstroUserConfig = {
    root: siteRoot,
    site: site.origin,
    base: site.base,
    publicDir,
    // The output folder proper is known to outputFolder().
    outDir: renderFolder(cacheDir),
    cacheDir,
    trailingSlash: 'always',
    compressHTML: true,
    // While one page waits for a thread or the disk, others are rendered.
    build: { concurrency: 4 },
    // Shorter than attributes, in pages and in the style sheet.
    scopedStyleStrategy: 'class',
    devToolbar: { enabled: false },
    image: { service: { entrypoint: pictureService, config: { contentRoot } } },
    logger: {
      entrypoint: join(packageRoot, 'src/integrations/build-log.ts'),
      config: { language } satisfies BuildLogConfig,
    },
    fonts: [headingTypeface(languages, { packageRoot, keep })],
    integrations: withStages(
      [
        oneBuild(source, cacheDir),
        inputsNoted,
        nativeModules(packageRoot),
        siteInputs({ contentRoot, packageRoot, today, preview }),
        siteRoutes(packageRoot, site, language),
        contentCheck(source, contentRoot, published),
        faultyPages(source),
        editorsStrip(source, { packageRoot, hasForms: editToken !== undefined }),
        interfaceTexts(source, packageRoot),
        ownContentLists(),
        socialCards(cacheDir, packageRoot, language),
        keptFiles(cacheDir, language),
        contentPictures(contentRoot, cacheDir),
        dictionaries(source, packageRoot),
        paletteStyles(colours.accent),
        themeStyles(contentRoot),
        ownComponents(source, components, { siteRoot, packageRoot }),
        siteMap(source, (address) => unlisted.includes(address)),
        notFoundFiles(site, languages),
        // A site's own integrations see its pages before they are indexed and looked through.
        ...own,
        drawings(source),
        securityPolicies(source),
        searchBegun,
        oldAddresses(source, moved),
        formerSectionPages(source, moved),
        newsletterNotice(newsletter, language),
        enclosureSizes(site),
        pictureGuard(source, cacheDir, output.folder),
        searchDone,
        editingPage(source, { siteRoot, contentRoot, editToken, isPreview: preview !== undefined }, keep),
        compressedFiles(settings.compress, cacheDir, moved, language),
        hostsToldWithin,
        output.integration,
        hostsToldBeside,
        buildNoted,
      ],
      language,
    ),
    experimental: { incrementalBuild: true },
    vite: {
      resolve: {
        alias: { [pictureService]: join(packageRoot, 'src/integrations/pictures/picture-service.ts') },
      },
      server: { fs: { allow: [siteRoot, contentRoot, packageRoot] } },
    },
  };
  return mergeConfig(configuration, overrides);
}
