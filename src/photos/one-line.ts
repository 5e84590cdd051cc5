/**
 * A text in one line, without white space around it and without control characters.
 * @returns undefined where nothing is left
 */
export function oneLine(text: string): string | undefined {
  return (
    text
      .normalize('NFC')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim() || undefined
  );
}
