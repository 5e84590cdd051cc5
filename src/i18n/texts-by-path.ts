/**
 * Every text of a language by its name: `home.allNews`.
 * @param group texts, or groups of them
 */
export function textsByPath(group: object, path: readonly string[] = []): Map<string, string> {
  return new Map(
    Object.entries(group).flatMap(([key, part]: [string, unknown]): [string, string][] => {
      if (typeof part === 'string') return [[[...path, key].join('.'), part]];
      return typeof part === 'object' && part !== null ? [...textsByPath(part, [...path, key])] : [];
    }),
  );
}
