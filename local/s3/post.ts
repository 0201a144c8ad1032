/** PostObject: a browser's form upload under a signed policy ("Creating a POST policy"), which bounds key, type and size. */
import { ALGORITHM } from '../signature/canonical.ts';
import { partsOf, signatureRefusal } from '../signature/verify.ts';
import type { Call, Reply, Store } from './call.ts';
import { S3Fault } from './fault.ts';
import { type Form, readForm } from './form.ts';
import { published } from './put.ts';
import { receive } from './receive.ts';
import { keptHeaders } from './versions.ts';
import { document } from './xml.ts';

interface Policy {
  readonly expiration?: string;
  readonly conditions?: readonly (
    | Readonly<Record<string, string>>
    | readonly [string, string | number, string | number]
  )[];
}

const FREE_FIELDS = /^(policy|x-amz-signature|file|x-ignore-.*)$/;

export async function postObject(call: Call, store: Store): Promise<Reply> {
  const form = await readForm(String(call.headers['content-type'] ?? ''), call.body);
  const policy = signedPolicy(form.fields, store.buckets.now());
  const key = (form.fields.get('key') ?? '').replace(/\$\{filename\}/g, () => form.fileName);
  const fields = new Map([...form.fields, ['bucket', call.bucket] as const, ['key', key] as const]);
  checkFields(policy, fields);
  const headers = { 'content-type': form.fileType, ...Object.fromEntries(form.fields) };
  const blob = store.buckets.newBlob();
  const file = bounded(form.file, sizesOf(policy));
  const received = await receive(file, checksumsIn(form), store.buckets.pathOf(blob));
  const whole = { ...received, headers: keptHeaders(headers) };
  const reply = await published({ bucket: call.bucket, key, headers: {} }, store, 'ObjectCreated:Post', blob, whole);
  return answered(fields, reply, received.md5);
}

/** `success_action_status` may ask for 200 or 201; redirects are not done here. */
function answered(fields: ReadonlyMap<string, string>, reply: Reply, md5: string): Reply {
  if (fields.has('success_action_redirect'))
    throw new S3Fault('NotImplemented', 'PostObject with success_action_redirect is not part of the local stack.');
  const status = fields.get('success_action_status');
  if (status === '200') return { ...reply, status: 200, body: '' };
  if (status !== '201') return { ...reply, status: 204 };
  const described = document('PostResponse', [
    ['Bucket', fields.get('bucket')],
    ['Key', fields.get('key')],
    ['ETag', `"${md5}"`],
  ]);
  return { ...reply, status: 201, body: described };
}

function signedPolicy(fields: ReadonlyMap<string, string>, nowMs: number): Policy {
  const encoded = fields.get('policy') ?? '';
  if (fields.get('x-amz-algorithm') !== ALGORITHM) throw new S3Fault('AccessDenied', 'The form is not signed.');
  const { accessKeyId, scope } = partsOf(fields.get('x-amz-credential') ?? '');
  const refusal = signatureRefusal(accessKeyId, fields.get('x-amz-signature') ?? '', scope, encoded);
  if (refusal) throw new S3Fault(refusal.code, refusal.message);
  const policy = JSON.parse(Buffer.from(encoded, 'base64').toString()) as Policy;
  if (!(Date.parse(policy.expiration ?? '') > nowMs))
    throw new S3Fault('AccessDenied', 'Invalid according to Policy: Policy expired.');
  return policy;
}

/** Every condition holds, and every field that the form sends is named by one. */
function checkFields({ conditions = [] }: Policy, fields: ReadonlyMap<string, string>): void {
  const named = new Set<string>(['bucket']);
  for (const condition of conditions) {
    const [match, field, value] = Array.isArray(condition) ? condition : equality(condition);
    if (match === 'content-length-range') continue;
    const name = String(field).replace(/^\$/, '').toLowerCase();
    named.add(name);
    const actual = fields.get(name) ?? '';
    const holds = match === 'starts-with' ? actual.startsWith(String(value)) : actual === String(value);
    if (!holds) throw refused(JSON.stringify(condition));
  }
  const extra = [...fields.keys()].find((name) => !named.has(name) && !FREE_FIELDS.test(name));
  if (extra) throw refused(`extra input field: ${extra}`);
}

function equality(condition: object): readonly [string, string, string] {
  const [name = '', value = ''] = Object.entries(condition)[0] ?? [];
  return ['eq', name, String(value)];
}

const refused = (why: string) =>
  new S3Fault('AccessDenied', `Invalid according to Policy: Policy Condition failed: ${why}`);

function sizesOf({ conditions = [] }: Policy): readonly [least: number, most: number] {
  const range = conditions.find((condition) => Array.isArray(condition) && condition[0] === 'content-length-range');
  return Array.isArray(range) ? [Number(range[1]), Number(range[2])] : [0, Number.POSITIVE_INFINITY];
}

async function* bounded(file: Form['file'], [least, most]: readonly [number, number]): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of file) {
    size += chunk.length;
    if (size > most) throw new S3Fault('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
    yield chunk;
  }
  if (size < least)
    throw new S3Fault('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
}

const checksumsIn = ({ fields }: Form) =>
  Object.fromEntries(
    [...fields].filter(([name]) => name.startsWith('x-amz-checksum-') && !name.endsWith('-algorithm')),
  );
