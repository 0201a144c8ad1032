/** A function: execution environments started when they are needed, reused, and ended when idle. */
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

interface Member {
  environment: Promise<Environment>;
  busy: boolean;
  idle?: NodeJS.Timeout;
}

export function localFunction(settings: FunctionSettings, { most, idleMs }: Limits): LocalFunction {
  const members = new Set<Member>();
  const line: (() => void)[] = [];
  const start = (): Member => {
    const member: Member = { environment: startEnvironment(settings), busy: false };
    members.add(member);
    return member;
  };
  /** Its process may have been ended from outside since the last event. */
  const living = async (member: Member): Promise<Environment> => {
    if (!(await isAlive(member))) member.environment = startEnvironment(settings);
    return member.environment;
  };
  const leave = async (member: Member) => {
    members.delete(member);
    await (await member.environment).stop();
  };
  const take = async (): Promise<Member> => {
    for (;;) {
      const free = [...members].find(({ busy }) => !busy) ?? (members.size < most ? start() : undefined);
      if (free) {
        free.busy = true;
        clearTimeout(free.idle);
        return free;
      }
      await new Promise<void>((resume) => line.push(resume));
    }
  };
  const release = (member: Member, alive: boolean) => {
    member.busy = false;
    if (!alive) members.delete(member);
    else member.idle = setTimeout(() => void leave(member), idleMs).unref();
    line.shift()?.();
  };
  return {
    async invoke(event) {
      const member = await take();
      try {
        return await (await living(member)).invoke(event);
      } finally {
        release(member, await isAlive(member));
      }
    },
    warm() {
      if (members.size === 0) start();
    },
    async stop() {
      await Promise.allSettled([...members].map(leave));
    },
  };
}

const isAlive = ({ environment }: Member): Promise<boolean> =>
  environment.then(({ alive }) => alive).catch(() => false);
