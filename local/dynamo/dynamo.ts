/** DynamoDB for one machine: dynalite on disk, and in front of it only what it lacks. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Server } from 'dynalite';
import { type Journal, openJournal } from '../journal.ts';
import { sendJson } from '../json-service.ts';
import { once } from '../once.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Dynamo {
  /** `operation` without the version prefix: `PutItem`. The request's signature is checked already. */
  handle(operation: string, body: Buffer, headers: IncomingHttpHeaders, response: ServerResponse): Promise<void>;
  /** Makes the table where it is not there yet; resolves when it can be written. */
  ensureTable(name: string, shape: object, ttlAttribute: string): Promise<void>;
  close(): Promise<void>;
}

interface TimeToLive {
  readonly AttributeName: string;
  readonly Enabled: boolean;
}

type Input = Readonly<Record<string, unknown>>;

/** The database itself is loaded and opened with the first request: it is a third of what a start would cost. */
export function openDynamo(folder: string): Dynamo {
  const server = once(() => openTables(join(folder, 'tables')));
  const ttl = openJournal<TimeToLive>(join(folder, 'ttl.jsonl'));
  return {
    async handle(operation, body, headers, response) {
      const own = OWN[operation]?.(JSON.parse(body.toString() || '{}') as Input, ttl);
      if (own) return sendJson(response, own.status, own.value);
      if (body.includes('"ReturnValuesOnConditionCheckFailure":"ALL_OLD"'))
        return sendJson(response, 400, fault('ValidationException', `${operation} with ALL_OLD on a failed condition`));
      const answer = await ask(await server(), operation, body, headers);
      if (answer.body.includes('#UnknownOperationException'))
        return sendJson(response, 400, fault('UnknownOperationException', operation));
      response.writeHead(answer.status, answer.headers).end(answer.body);
    },
    async ensureTable(name, shape, ttlAttribute) {
      const tables = await server();
      const call = (operation: string, input: object) =>
        ask(tables, operation, Buffer.from(JSON.stringify(input)), UNSIGNED);
      await call('CreateTable', { ...shape, TableName: name });
      // An item put while the table is still being created was gone after a kill (measured).
      while (!(await call('DescribeTable', { TableName: name })).body.includes('"TableStatus":"ACTIVE"'));
      ttl.set(name, { AttributeName: ttlAttribute, Enabled: true });
    },
    async close() {
      ttl.close();
      const tables = await server();
      // dynalite closes its database after its server, and a server that never listened cannot be closed.
      return new Promise((done) => tables.listen(0, '127.0.0.1', () => tables.close(done)));
    },
  };
}

async function openTables(path: string): Promise<Server> {
  const { default: dynalite } = await import('dynalite');
  return dynalite({ path, createTableMs: 0, deleteTableMs: 0 });
}

const fault = (code: string, what: string) => ({
  __type: `com.amazonaws.dynamodb.v20120810#${code}`,
  message: `${what} is not part of the local stack.`,
});

/** Time to live is recorded; nothing expires here, as AWS too promises no moment. */
const OWN: Readonly<
  Record<string, (input: Input, ttl: Journal<TimeToLive>) => { readonly status: number; readonly value: unknown }>
> = {
  UpdateTimeToLive({ TableName, TimeToLiveSpecification }, ttl) {
    ttl.set(String(TableName), TimeToLiveSpecification as TimeToLive);
    return { status: 200, value: { TimeToLiveSpecification } };
  },
  DescribeTimeToLive({ TableName }, ttl) {
    const { AttributeName, Enabled } = ttl.entries.get(String(TableName)) ?? { Enabled: false };
    const status = Enabled ? { TimeToLiveStatus: 'ENABLED', AttributeName } : { TimeToLiveStatus: 'DISABLED' };
    return { status: 200, value: { TimeToLiveDescription: status } };
  },
};

/** dynalite wants to see a signature, and does not check it. */
const UNSIGNED: IncomingHttpHeaders = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20260101T000000Z',
  authorization: 'AWS4-HMAC-SHA256 Credential=local, SignedHeaders=host, Signature=local',
};

function ask(server: Server, operation: string, body: Buffer, headers: IncomingHttpHeaders): Promise<Answer> {
  const target = { 'x-amz-target': `DynamoDB_20120810.${operation}` };
  const request = Object.assign(Readable.from([body]), {
    method: 'POST',
    url: '/',
    headers: { ...headers, ...target },
  });
  return new Promise((resolve) => {
    const answered: Record<string, string> = {};
    server.emit('request', request, {
      statusCode: 200,
      setHeader(name, value) {
        answered[name] = String(value);
      },
      end(text) {
        resolve({ status: this.statusCode, headers: answered, body: text });
      },
    });
  });
}
