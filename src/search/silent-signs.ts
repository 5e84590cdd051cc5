/**
 * Signs that are no letters and part no words: soft hyphens, joiners and other signs without width, and
 * control characters besides blanks and line ends. Texts that were pasted from PDF and Word are full of them.
 */
const silent =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?![\t\n\f\r])\p{Cc}/gu;

/** A text without the signs that readers neither see nor type. */
export function withoutSilentSigns(text: string): string {
  return text.replace(silent, '');
}
