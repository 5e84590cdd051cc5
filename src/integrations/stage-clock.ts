import type { EditorLanguage } from '../schemas/editor-language.ts';

/** What a build does, by its stages. */
export type Stage = keyof typeof stageWords;

/** How editors are told of each stage. */
const stageWords = {
  start: { pl: 'początek', en: 'start' },
  check: { pl: 'sprawdzenie', en: 'check' },
  cache: { pl: 'pamięć podręczna', en: 'cache' },
  content: { pl: 'treść', en: 'content' },
  pages: { pl: 'podstrony', en: 'bundle and pages' },
  policies: { pl: 'zabezpieczenia', en: 'policies' },
  search: { pl: 'wyszukiwarka', en: 'search' },
  pictures: { pl: 'sprawdzenie obrazów', en: 'pictures opened' },
  editing: { pl: 'strona do redagowania', en: 'editing page' },
  compression: { pl: 'kompresja', en: 'compression' },
  output: { pl: 'zapis', en: 'output' },
  rest: { pl: 'reszta', en: 'rest' },
} satisfies Record<string, Record<EditorLanguage, string>>;

/** Tells how long each stage of some work took. */
export interface StageClock {
  /**
   * Another stage begins, and the one before it ends; one that was there before goes on.
   * @param stage which one
   * @param now milliseconds since the work began
   */
  enter: (stage: Stage, now: number) => void;
  /**
   * What took how long, in the order in which the stages began: seconds and share. What took less than a fiftieth is
   * the rest.
   * @param now milliseconds since the work began
   * @param language of the editors
   */
  summary: (now: number, language: EditorLanguage) => string;
}

/** The smallest share that is named. */
const smallest = 0.02;

/**
 * Starts a clock of stages.
 * @param first the stage with which the work began
 */
export function stageClock(first: Stage): StageClock {
  const spent = new Map<Stage, number>([[first, 0]]);
  let current = first;
  let since = 0;
  const enter = (stage: Stage, now: number) => {
    spent.set(current, (spent.get(current) ?? 0) + now - since);
    // What was only passed by has not begun yet.
    if (!spent.get(stage)) {
      spent.delete(stage);
      spent.set(stage, 0);
    }
    [current, since] = [stage, now];
  };
  return {
    enter,
    summary: (now, language) => {
      enter(current, now);
      const named = [...spent].filter(([stage, time]) => stage !== 'rest' && time >= smallest * now);
      const rest = now - named.reduce((sum, [, time]) => sum + time, 0);
      const words = [...named, ['rest', rest] as const].map(
        ([stage, time]) =>
          `${stageWords[stage][language]} ${inSeconds(time, language)} (${Math.round((100 * time) / now)} %)`,
      );
      return `${inSeconds(now, language)}: ${words.join(', ')}.`;
    },
  };
}

function inSeconds(milliseconds: number, language: EditorLanguage): string {
  const digits = (milliseconds / 1000).toFixed(1);
  return `${language === 'pl' ? digits.replace('.', ',') : digits} s`;
}
