import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { Step } from './take-photos.ts';

const words = {
  pl: { left: (time: string) => `zostało około ${time}`, notTaken: 'pominięty' },
  en: { left: (time: string) => `about ${time} left`, notTaken: 'not taken' },
};

/** Time that is left where all the rest has to be worked on, rounded up to whole seconds. */
function timeLeft({ done, total, worked }: Step, elapsed: number, language: EditorLanguage): string | undefined {
  if (worked === 0 || done === total) return undefined;
  const seconds = Math.ceil(((elapsed / worked) * (total - done)) / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return words[language].left(
    minutes > 0 ? `${minutes} min${minutes < 10 && rest > 0 ? ` ${rest} s` : ''}` : `${rest} s`,
  );
}

/**
 * A step as a line of a log: "3/40  IMG_0042.JPG → zebranie-03.jpg".
 * @param step how far it has come
 */
export function stepLine({ done, total, name, file }: Step, language: EditorLanguage): string {
  return `${done}/${total}  ${name} → ${file ?? words[language].notTaken}`;
}

/**
 * A step as the one line of a terminal that is written again and again: "3/40  8 %  zostało około 25 s  IMG_0042.JPG".
 * @param step how far it has come
 * @param elapsed milliseconds since the start
 * @param width columns of the terminal; a longer line would wrap
 */
export function statusLine(step: Step, elapsed: number, width: number, language: EditorLanguage): string {
  const { done, total, name } = step;
  const parts = [`${done}/${total}`, `${Math.round((done / total) * 100)} %`, timeLeft(step, elapsed, language), name];
  return parts
    .filter((part) => part !== undefined)
    .join('  ')
    .slice(0, Math.max(0, width - 1));
}
