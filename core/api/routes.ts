/** Every route of the API: what it matches, what it takes, what it answers. `openapi.ts` prints this table, `serve.ts` walks it. */
import {
  type Answer,
  erase,
  listWebinars,
  oneUpload,
  oneWebinar,
  reprocess,
  speakersOfWebinar,
  transcriptOfWebinar,
} from './answers.ts';
import { reportHtml, reportJson, reportMarkdown } from './reports.ts';

/** A parameter's JSON Schema, of the few words that `serve.ts` checks. */
export interface ParameterSchema {
  readonly type: 'string' | 'integer';
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly description: string;
  readonly schema: ParameterSchema;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly operation: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Status and content type of the answer that is not a problem. */
  readonly gives: readonly [status: number, type: string];
  readonly answer: Answer;
}

const ID: Parameter = {
  name: 'id',
  in: 'path',
  description: 'The id of a webinar, made of its key in the uploads bucket.',
  schema: { type: 'string', pattern: '^[a-z0-9][a-z0-9._-]*$', maxLength: 80 },
};
const LIMIT: Parameter = {
  name: 'limit',
  in: 'query',
  description: 'How many webinars a page has at most.',
  schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
};
const CURSOR: Parameter = {
  name: 'cursor',
  in: 'query',
  description: 'Where the page before ended, as it said.',
  schema: {
    type: 'string',
    pattern: '^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?$',
    maxLength: 200,
  },
};
const filter = (name: string, description: string, schema: ParameterSchema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});
const DATE: ParameterSchema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 };
const FILTERS: readonly Parameter[] = [
  filter('from', 'Held on this day or later (YYYY-MM-DD).', DATE),
  filter('to', 'Held on this day or before (YYYY-MM-DD).', DATE),
  filter('host', "Words of a host's name.", { type: 'string', maxLength: 200 }),
  filter('speaker', "Words of a speaker's name.", { type: 'string', maxLength: 200 }),
];
const UPLOAD_ID: Parameter = {
  name: 'id',
  in: 'path',
  description: 'The id of an upload, as its webinar lists it.',
  schema: { type: 'string', pattern: '^[A-Za-z0-9_-]+$', maxLength: 1500 },
};
const JSON_TYPE = 'application/json';

const REPORTS: readonly (readonly [extension: string, type: string, answer: Answer])[] = [
  ['json', JSON_TYPE, reportJson],
  ['md', 'text/markdown', reportMarkdown],
  ['html', 'text/html', reportHtml],
];

export const ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/webinars',
    operation: 'listWebinars',
    summary: 'Webinars, newest first.',
    parameters: [LIMIT, CURSOR, ...FILTERS],
    gives: [200, JSON_TYPE],
    answer: listWebinars,
  },
  {
    method: 'GET',
    path: '/webinars/{id}',
    operation: 'getWebinar',
    summary: 'The webinar and its summary, or why there is none.',
    parameters: [ID],
    gives: [200, JSON_TYPE],
    answer: oneWebinar,
  },
  {
    method: 'GET',
    path: '/webinars/{id}/speakers',
    operation: 'getSpeakers',
    summary: 'The record of every speaker.',
    parameters: [ID],
    gives: [200, JSON_TYPE],
    answer: speakersOfWebinar,
  },
  {
    method: 'GET',
    path: '/webinars/{id}/transcript',
    operation: 'getTranscript',
    summary: 'The normalized turns that all evidence points into.',
    parameters: [ID],
    gives: [200, JSON_TYPE],
    answer: transcriptOfWebinar,
  },
  ...REPORTS.map(
    ([extension, type, answer]): Route => ({
      method: 'GET',
      path: `/webinars/{id}/report.${extension}`,
      operation: `getReport${extension[0]?.toUpperCase()}${extension.slice(1)}`,
      summary: `The whole record as one document, ${type}.`,
      parameters: [ID],
      gives: [200, type],
      answer,
    }),
  ),
  {
    method: 'GET',
    path: '/uploads/{id}',
    operation: 'getUpload',
    summary: 'What became of an upload, and why.',
    parameters: [UPLOAD_ID],
    gives: [200, JSON_TYPE],
    answer: oneUpload,
  },
  {
    method: 'DELETE',
    path: '/webinars/{id}',
    operation: 'eraseWebinar',
    summary: 'Erases the webinar everywhere, all versions of its uploads included.',
    parameters: [ID],
    gives: [202, JSON_TYPE],
    answer: erase,
  },
  {
    method: 'POST',
    path: '/webinars/{id}/reprocess',
    operation: 'reprocessWebinar',
    summary: 'Makes the record again from the same uploads.',
    parameters: [ID],
    gives: [202, JSON_TYPE],
    answer: reprocess,
  },
];
