/** One JSON line on stdout; CloudWatch reads its metrics out of it (Embedded Metric Format). */
import { logRef } from './keys.ts';

type Line = Readonly<Record<string, unknown>>;

/** Fields that name something a person may have named: the log has their hash, which `rostrum explain` prints. */
const NAMES = new Set(['webinar', 'upload']);

/** What is counted of which event: metric name -> its value in a line. No dimension grows with the data. */
const METRICS: Readonly<Record<string, (line: Line) => number | undefined>> = {
  objects_received: (line) => count(line.part !== undefined),
  objects_published: (line) => count(line.part === 'published' && line.reason === undefined),
  objects_failed: (line) => count(line.part === 'published' && line.reason !== undefined),
  objects_superseded: (line) => count(line.part === 'superseded'),
  objects_duplicate: (line) => count(line.part === 'duplicate'),
  objects_erased: (line) => count(line.part === 'erased'),
  end_to_end_seconds: (line) => numeric(line.endToEndSeconds),
  retries: (line) => count(line.event === 'retry'),
  internal_faults: (line) => count(line.event === 'internal-fault'),
  sweep_deleted: (line) => some(line.swept),
  reaped: (line) => some(line.reaped),
  reconciler_drift: (line) => numeric(line.drift),
};

/** What an alarm or a graph may ask for. */
export const METRIC_NAMES: readonly string[] = Object.keys(METRICS);

export function logLine(line: Line, nowMs: number): string {
  const found = Object.entries(METRICS).flatMap(([name, of]) => {
    const value = of(line);
    return value === undefined ? [] : [[name, value] as const];
  });
  const safe = Object.fromEntries(
    Object.entries(line).map(([name, value]) => [name, NAMES.has(name) && value ? logRef(String(value)) : value]),
  );
  if (found.length === 0) return JSON.stringify({ service: 'rostrum', ...safe });
  const Metrics = found.map(([Name]) => ({ Name, Unit: Name.endsWith('_seconds') ? 'Seconds' : 'Count' }));
  return JSON.stringify({
    _aws: {
      Timestamp: nowMs,
      CloudWatchMetrics: [{ Namespace: 'Rostrum', Dimensions: [['service']], Metrics }],
    },
    service: 'rostrum',
    ...safe,
    ...Object.fromEntries(found),
  });
}

const count = (yes: boolean) => (yes ? 1 : undefined);
const numeric = (value: unknown) => (typeof value === 'number' ? value : undefined);
const some = (value: unknown) => (typeof value === 'number' && value > 0 ? value : undefined);
