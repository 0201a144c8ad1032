/** The records bucket in memory, for the adapter over an emulated table. */
import type { Bodies } from '../../aws/s3-bodies.ts';

export function memoryBodies(objects = new Map<string, { json: string; atMs: number }>()): Bodies {
  return {
    put: async (key, json) => void objects.set(key, { json, atMs: Date.now() }),
    get: async (key) => objects.get(key)?.json,
    async *list(prefix) {
      yield [...objects]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, { atMs }]) => ({ key, atMs }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    remove: async (keys) => {
      for (const key of keys) objects.delete(key);
    },
  };
}
