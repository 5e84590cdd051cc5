/**
 * Does something when the process is told to end, which it then does.
 * @param act runs to its end before the process ends, so it is synchronous
 * @returns takes it back
 */
export function onSignal(act: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const listener = (signal: NodeJS.Signals) => {
    act();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.off(signal, listener);
  };
  for (const signal of signals) process.on(signal, listener);
  return forget;
}
