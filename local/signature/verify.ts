/** Checks the signature of a request, in its Authorization header or in its query (a presigned URL). */
import { timingSafeEqual } from 'node:crypto';
import { LOCAL } from '../credentials.ts';
import { ALGORITHM, canonicalRequest, type Scope, type SignedRequest, signature, stringToSign } from './canonical.ts';

/** Why a request is refused: the code and status of S3, which the JSON services name alike. */
export interface Refusal {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

interface Claim {
  readonly credential: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly time: string;
  /** Seconds; only a presigned URL has it. */
  readonly expires?: number;
}

const CLOCK_SKEW_MS = 15 * 60_000;
/** A presigned URL lives seven days at most. */
const LONGEST_SECONDS = 604_800;

const refuse = (code: string, message: string, status = 403): Refusal => ({ code, status, message });

/** Undefined where the signature is right. `payloadHash` is what the canonical request ends with. */
export function refusalOf(request: SignedRequest, payloadHash: string, nowMs: number): Refusal | undefined {
  const claim = headerClaim(request) ?? queryClaim(request);
  if (!claim) return refuse('AccessDenied', 'The request carries no AWS Signature Version 4.');
  const stale = staleness(claim, nowMs);
  if (stale) return stale;
  const { accessKeyId, scope } = partsOf(claim.credential);
  if (!claim.signedHeaders.includes('host')) return refuse('AccessDenied', 'The host header must be signed.');
  const canonical = canonicalRequest(request, claim.signedHeaders, payloadHash);
  return signatureRefusal(accessKeyId, claim.signature, scope, stringToSign(claim.time, scope, canonical));
}

/** Shared with POST policies, whose string to sign is the policy itself. */
export function signatureRefusal(
  accessKeyId: string,
  given: string,
  scope: Scope,
  toSign: string,
): Refusal | undefined {
  if (accessKeyId !== LOCAL.accessKeyId)
    return refuse('InvalidAccessKeyId', `The access key is not known here; use ${LOCAL.accessKeyId}.`);
  const expected = Buffer.from(signature(LOCAL.secretAccessKey, scope, toSign));
  const actual = Buffer.from(given);
  if (expected.length === actual.length && timingSafeEqual(expected, actual)) return undefined;
  return refuse('SignatureDoesNotMatch', 'The signature does not match; check the secret access key.');
}

/** `KEY/20261123/us-east-1/s3/aws4_request` */
export function partsOf(credential: string): { readonly accessKeyId: string; readonly scope: Scope } {
  const [accessKeyId = '', date = '', region = '', service = ''] = credential.split('/');
  return { accessKeyId, scope: { date, region, service } };
}

/** Compact ISO 8601 (`20261123T150000Z`) to milliseconds; NaN where it is not one. */
export const timeMs = (compact: string) =>
  Date.parse(compact.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

function staleness({ time, expires }: Claim, nowMs: number): Refusal | undefined {
  const signedMs = timeMs(time);
  if (Number.isNaN(signedMs)) return refuse('AccessDenied', 'X-Amz-Date is missing or not compact ISO 8601.');
  if (signedMs > nowMs + CLOCK_SKEW_MS) return refuse('RequestTimeTooSkewed', 'The request was signed in the future.');
  if (expires === undefined) {
    return signedMs < nowMs - CLOCK_SKEW_MS
      ? refuse('RequestTimeTooSkewed', 'The request was signed more than 15 minutes ago.')
      : undefined;
  }
  if (!(expires > 0 && expires <= LONGEST_SECONDS))
    return refuse('AuthorizationQueryParametersError', 'X-Amz-Expires must be 1 to 604800 seconds.', 400);
  return nowMs > signedMs + expires * 1000 ? refuse('AccessDenied', 'Request has expired') : undefined;
}

function headerClaim({ headers }: SignedRequest): Claim | undefined {
  const { authorization } = headers;
  if (!authorization?.startsWith(`${ALGORITHM} `)) return undefined;
  const fields = new Map(
    authorization
      .slice(ALGORITHM.length + 1)
      .split(',')
      .map((field) => field.trim().split('=', 2) as [string, string]),
  );
  return {
    credential: fields.get('Credential') ?? '',
    signedHeaders: (fields.get('SignedHeaders') ?? '').split(';'),
    signature: fields.get('Signature') ?? '',
    time: String(headers['x-amz-date'] ?? ''),
  };
}

function queryClaim({ query }: SignedRequest): Claim | undefined {
  const fields = new Map(query);
  if (fields.get('X-Amz-Algorithm') !== ALGORITHM) return undefined;
  return {
    credential: fields.get('X-Amz-Credential') ?? '',
    signedHeaders: (fields.get('X-Amz-SignedHeaders') ?? '').split(';'),
    signature: fields.get('X-Amz-Signature') ?? '',
    time: fields.get('X-Amz-Date') ?? '',
    expires: Number(fields.get('X-Amz-Expires') ?? Number.NaN),
  };
}
