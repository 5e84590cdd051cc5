/**
 * The code of an error of the system, such as `ENOSPC`.
 * @param error what was thrown
 * @returns undefined when it is none
 */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
