/** Presigned URLs by the SDK's own signer, so that two implementations must agree. */
import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { LOCAL } from '../../local/credentials.ts';

/** Node's own hash in the shape that the SDK's signer wants. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: unknown) {
    this.#hash = secret ? createHmac('sha256', secret as string | Uint8Array) : createHash('sha256');
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {}
}

/** Lives a minute from `signingDate`. */
export async function presigned(
  endpoint: string,
  method: string,
  path: string,
  signingDate = new Date(),
): Promise<string> {
  const signer = new SignatureV4({
    credentials: LOCAL,
    region: LOCAL.region,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
  });
  const { host, hostname, port, protocol } = new URL(endpoint);
  const request = {
    method,
    protocol,
    hostname,
    port: Number(port),
    path,
    headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    query: {},
  };
  const { query } = await signer.presign(request, { expiresIn: 60, signingDate });
  return `${endpoint}${path}?${new URLSearchParams(query as Record<string, string>)}`;
}
