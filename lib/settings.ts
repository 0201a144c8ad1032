/**
 * Everything that a deployment may choose, in one place. `npx cdk deploy` works with none of it.
 * Set in cdk.json under `context.rostrum`, or by `-c rostrum='{"auth":"public-read"}'`.
 */

/** Who may call the API: signed requests, any OIDC issuer's tokens, or everybody for reading and signed requests for the rest. */
export type Auth =
  | 'iam'
  | 'public-read'
  | { readonly jwt: { readonly issuer: string; readonly audience: readonly string[] } };

export interface Settings {
  /** Default: iam. */
  readonly auth: Auth;
  /** Is subscribed to the topic of alarms and budget warnings; without it the topic stands and nobody listens. */
  readonly alarmEmail?: string;
  /** USD a month, with warnings at 80 % and 100 %. Default: 25. */
  readonly monthlyBudget: number;
  /** Ingest functions at once: the cap on spend. At least 2, the event source's own minimum. Default: 10. */
  readonly maxConcurrency: number;
  /** Reserved concurrency of the ingest function. Unset by default: new accounts have too little to reserve any. */
  readonly reservedConcurrency?: number;
  /** Days that logs are kept. Default: 30. */
  readonly logDays: number;
  /** Days that replaced and deleted versions of uploads are kept. Default: 30. */
  readonly oldVersionDays: number;
  /** Requests a second that the API takes, and its burst. Default: 50 and 100. */
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  /** Keep buckets and table when the stack is deleted. Default: true. */
  readonly retainData: boolean;
}

const DEFAULTS: Settings = {
  auth: 'iam',
  monthlyBudget: 25,
  maxConcurrency: 10,
  logDays: 30,
  oldVersionDays: 30,
  requestsPerSecond: 50,
  requestBurst: 100,
  retainData: true,
};

/** Settings from the context's value (an object, or JSON as `-c` gives it). Throws with the name of an unknown setting. */
export function settingsFrom(context: unknown): Settings {
  const given = (typeof context === 'string' ? JSON.parse(context) : (context ?? {})) as Partial<Settings>;
  const known = new Set([...Object.keys(DEFAULTS), 'alarmEmail', 'reservedConcurrency']);
  const unknown = Object.keys(given).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`context.rostrum: no such setting: ${unknown.join(', ')}`);
  const settings = { ...DEFAULTS, ...given };
  if (settings.maxConcurrency < 2) throw new Error('context.rostrum.maxConcurrency: at least 2');
  return settings;
}
