/** webinar.json: what the organiser states about the webinar. Its schema, and its reading into a transcript without speech. */
import * as z from 'zod/mini';
import type { Failure, Given, Transcript } from './model.ts';

const text = () => z.string().check(z.minLength(1), z.maxLength(500));

export const givenSchema = z.object({
  title: z.optional(text()),
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  place: z.optional(text()),
  hosts: z.optional(z.array(z.union([text(), z.object({ name: text(), acronym: z.optional(text()) })]))),
  people: z.optional(
    z.array(
      z.object({
        name: text(),
        aliases: z.optional(z.array(text())),
        honorific: z.optional(text()),
        role: z.optional(text()),
        affiliation: z.optional(text()),
        moderator: z.optional(z.boolean()),
      }),
    ),
  ),
  corrections: z.optional(z.record(text(), text())),
  recordingUrl: z.optional(text()),
});

/** Its one turn is the file's own text, on the channel `given`, so that a given fact can point at its words. */
export function readGiven(source: string): { readonly transcript: Transcript } | { readonly failure: Failure } {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    return {
      failure: { code: 'malformed-json', message: `webinar.json is not valid JSON: ${(error as Error).message}` },
    };
  }
  const parsed = givenSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return {
      failure: {
        code: 'malformed',
        message: `webinar.json, at ${issue?.path.join('.') || 'its root'}: ${issue?.message ?? 'not understood'}.`,
      },
    };
  }
  const given: Given = parsed.data;
  return {
    transcript: {
      kind: 'chat',
      format: 'webinar-json',
      source: { bytes: source.length, encoding: 'utf-8', replaced: 0, detection: { format: 'webinar-json', score: 1 } },
      meta: {},
      labels: [],
      roster: [],
      cues: [],
      turns: [{ index: 0, text: source, channel: 'given' }],
      side: [],
      given,
      problems: [],
    },
  };
}
