/** The one key pair, region and account of the local stack. No secret: everything listens on 127.0.0.1 only. */
export const LOCAL = {
  accessKeyId: 'rostrum',
  secretAccessKey: 'rostrum',
  region: 'us-east-1',
  accountId: '000000000000',
} as const;
