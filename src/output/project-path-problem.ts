import type { Message } from '../content/new-entry/message.ts';

/**
 * Why a site cannot be built where its project lies: Vite takes `#` and `?` in the path of a module for the
 * beginning of what is no path. Folders of content and of the output may have them.
 * @param projectRoots absolute paths of the site's project and of Kronika itself
 * @returns a sentence that says what to do; undefined where it can
 */
export function projectPathProblem(projectRoots: readonly string[]): Message | undefined {
  const path = projectRoots.find((root) => /[#?]/.test(root));
  if (path === undefined) return undefined;
  return {
    pl: `W ścieżce projektu jest znak # albo ?, z którym strony nie da się zbudować: ${path}. Zmień nazwę tego folderu. Niczego nie zmieniono.`,
    en: `The path of the project has the sign # or ?, with which no site can be built: ${path}. Call that folder otherwise. Nothing was changed.`,
  };
}
