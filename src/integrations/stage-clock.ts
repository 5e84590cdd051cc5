/** Tells how long each stage of some work took. */
export interface StageClock {
  /**
   * Another stage begins, and the one before it ends; one that was there before goes on.
   * @param stage its name
   * @param now milliseconds since the work began
   */
  enter: (stage: string, now: number) => void;
  /**
   * What took how long, in the order in which the stages began: seconds and share. What took less than a fiftieth is
   * the rest.
   * @param now milliseconds since the work began
   */
  summary: (now: number) => string;
}

/** The smallest share that is named. */
const smallest = 0.02;

/**
 * Starts a clock of stages.
 * @param first the stage with which the work began
 */
export function stageClock(first: string): StageClock {
  const spent = new Map<string, number>([[first, 0]]);
  let current = first;
  let since = 0;
  const enter = (stage: string, now: number) => {
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
    summary: (now) => {
      enter(current, now);
      const named = [...spent].filter(([stage, time]) => stage !== 'rest' && time >= smallest * now);
      const rest = now - named.reduce((sum, [, time]) => sum + time, 0);
      const words = [...named, ['rest', rest] as const].map(
        ([stage, time]) => `${stage} ${inSeconds(time)} (${Math.round((100 * time) / now)} %)`,
      );
      return `${inSeconds(now)}: ${words.join(', ')}.`;
    },
  };
}

function inSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
