/**
 * Virtual time. Processes are real async code that waits only by `sleep`; one runs at a time, until it sleeps or ends,
 * so a run is the same for the same seed, whatever the machine does.
 */

export interface Process {
  /** Milliseconds of virtual time. Never comes back once the process was killed. */
  sleep(ms: number): Promise<void>;
  /** Ends the process where it stands: it makes no further step. */
  kill(): void;
}

export interface Kernel {
  now(): number;
  /** Runs `body` as a process from `delayMs` on. */
  spawn(body: (process: Process) => Promise<void>, delayMs?: number): void;
  /** Runs `step`, which must not wait, once `delayMs` are over. */
  after(delayMs: number, step: () => void): void;
  /** Until nothing is left to do. */
  run(): Promise<void>;
}

interface Wake {
  readonly at: number;
  readonly order: number;
  readonly step: () => void;
}

export function kernel(startMs = 0): Kernel {
  const queue: Wake[] = [];
  let nowMs = startMs;
  let order = 0;
  let failure: unknown;
  /** Tells the loop that the running process sleeps or has ended. */
  let rest = () => {};

  const schedule = (delayMs: number, step: () => void) => push(queue, { at: nowMs + delayMs, order: ++order, step });

  return {
    now: () => Math.floor(nowMs),

    after(delayMs, step) {
      schedule(delayMs, () => {
        step();
        rest();
      });
    },

    spawn(body, delayMs = 0) {
      let alive = true;
      const process: Process = {
        sleep: (ms) =>
          new Promise((wake) => {
            schedule(ms, () => (alive ? wake() : rest()));
            rest();
          }),
        kill() {
          alive = false;
          rest();
        },
      };
      schedule(delayMs, () => {
        body(process).then(
          () => rest(),
          (error) => {
            failure ??= error;
            rest();
          },
        );
      });
    },

    async run() {
      for (let next = pop(queue); next; next = pop(queue)) {
        nowMs = next.at;
        const { step } = next;
        await new Promise<void>((done) => {
          rest = done;
          step();
        });
        if (failure) throw failure;
      }
    },
  };
}

const before = (a: Wake, b: Wake) => a.at < b.at || (a.at === b.at && a.order < b.order);

/** A binary heap, first wake on top. */
function push(heap: Wake[], wake: Wake): void {
  let at = heap.push(wake) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!before(wake, heap[parent] as Wake)) break;
    heap[at] = heap[parent] as Wake;
    at = parent;
  }
  heap[at] = wake;
}

function pop(heap: Wake[]): Wake | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const child = right < heap.length && before(heap[right] as Wake, heap[left] as Wake) ? right : left;
    if (child >= heap.length || !before(heap[child] as Wake, last)) break;
    heap[at] = heap[child] as Wake;
    at = child;
  }
  heap[at] = last;
  return top;
}
