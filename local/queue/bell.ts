/** Whoever waits for a message sleeps until it is rung, or for as long as it likes. */
export interface Bell {
  ring(): void;
  wait(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

export function makeBell(): Bell {
  const sleepers = new Set<() => void>();
  return {
    ring() {
      for (const wake of [...sleepers]) wake();
    },
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          sleepers.delete(wake);
          signal?.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        sleepers.add(wake);
        signal?.addEventListener('abort', wake);
      }),
  };
}
