/**
 * Ports whose SDK client is loaded with the first call: a read of the API needs DynamoDB alone, and importing the S3 and SQS
 * clients costs a cold start more than the request itself.
 */
import type { Queue, Uploads } from '../core/ports.ts';
import type { Bodies } from './s3-bodies.ts';

/** Loads once, whoever asks first. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

export const uploadsOnUse = (load: () => Promise<Uploads>): Uploads => ({
  read: async (key, versionId) => (await load()).read(key, versionId),
  latest: async (key) => (await load()).latest(key),
  async *versions(prefix) {
    yield* (await load()).versions(prefix);
  },
  remove: async (versions) => (await load()).remove(versions),
});

export const bodiesOnUse = (load: () => Promise<Bodies>): Bodies => ({
  put: async (key, json) => (await load()).put(key, json),
  get: async (key) => (await load()).get(key),
  async *list(prefix) {
    yield* (await load()).list(prefix);
  },
  remove: async (keys) => (await load()).remove(keys),
});

export const queueOnUse = (load: () => Promise<Queue>): Queue => ({
  send: async (messages) => (await load()).send(messages),
});
