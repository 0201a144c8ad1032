/** A function: execution environments that start with the first event, are used again, and end when idle. */
import { type Environment, type FunctionSettings, startEnvironment } from './environment.ts';

export interface LocalFunction {
  invoke(event: unknown): Promise<unknown>;
  /** Starts an environment before the first event comes. */
  warm(): void;
  stop(): Promise<void>;
}

export interface Limits {
  /** Environments at a time; further events wait their turn. */
  readonly most: number;
  readonly idleMs: number;
}

/** A place for an environment, which may be empty. */
interface Place {
  environment?: Promise<Environment> | undefined;
  busy: boolean;
  idle?: NodeJS.Timeout;
}

export function localFunction(settings: FunctionSettings, { most, idleMs }: Limits): LocalFunction {
  const places: Place[] = Array.from({ length: most }, () => ({ busy: false }));
  const line: (() => void)[] = [];
  return {
    async invoke(event) {
      const place = await freePlace(places, line);
      try {
        return await (await awake(place, settings)).invoke(event);
      } finally {
        place.busy = false;
        place.idle = setTimeout(() => void asleep(place), idleMs).unref();
        line.shift()?.();
      }
    },
    warm() {
      for (const place of places.slice(0, 1)) if (!place.environment) place.environment = startEnvironment(settings);
    },
    async stop() {
      await Promise.allSettled(places.map(asleep));
    },
  };
}

/** One that has its environment already, rather than an empty one. */
async function freePlace(places: readonly Place[], line: (() => void)[]): Promise<Place> {
  for (;;) {
    const free = places.filter(({ busy }) => !busy);
    const place = free.find(({ environment }) => environment) ?? free[0];
    if (place) {
      place.busy = true;
      clearTimeout(place.idle);
      return place;
    }
    await new Promise<void>((resume) => line.push(resume));
  }
}

/** Its process may have ended since the last event, or never have come up. */
async function awake(place: Place, settings: FunctionSettings): Promise<Environment> {
  const environment = await place.environment?.catch(() => undefined);
  if (environment?.alive) return environment;
  place.environment = startEnvironment(settings);
  return place.environment;
}

async function asleep(place: Place): Promise<void> {
  const { environment } = place;
  place.environment = undefined;
  await (await environment)?.stop();
}
