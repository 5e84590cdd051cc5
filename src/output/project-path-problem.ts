import type { Message } from '../content/new-entry/message.ts';

/**
 * The first sign of a path with which no site can be built, as tried with Astro 7.3 on Linux: Vite takes `#` and `?`
 * in the path of a module for the end of it, `'`, `"` and `\` break code that Astro writes with paths in it, Node
 * resolves no package below `*`, and below `%` pages are written whose styles are not. The separators of Windows
 * are no such sign.
 * @param path absolute
 * @param platform as in `process.platform`
 */
export function unbuildableSign(path: string, platform: NodeJS.Platform = process.platform): string | undefined {
  const plain = platform === 'win32' ? path.replaceAll('\\', '/') : path;
  return /[#?%*'"\\\p{Cc}\u2028\u2029]/u.exec(plain)?.[0];
}

/** A sign as it can be shown. */
export function shownSign(sign: string): string {
  return /[\p{Cc}\u2028\u2029]/u.test(sign)
    ? `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : sign;
}

/**
 * Why a site cannot be built where its project lies. Folders of content and of the output may have such signs.
 * @param projectRoots absolute paths of the site's project and of Kronika itself
 * @returns a sentence that says what to do; undefined where it can
 */
export function projectPathProblem(projectRoots: readonly string[]): Message | undefined {
  for (const path of projectRoots) {
    const sign = unbuildableSign(path);
    if (sign !== undefined)
      return {
        pl: `W ścieżce projektu jest znak ${shownSign(sign)}, z którym strony nie da się zbudować: ${path}. Zmień nazwę tego folderu. Niczego nie zmieniono.`,
        en: `The path of the project has the sign ${shownSign(sign)}, with which no site can be built: ${path}. Call that folder otherwise. Nothing was changed.`,
      };
  }
  return undefined;
}
