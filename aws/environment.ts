/** The only place that reads the environment. */

export interface Environment {
  readonly uploadsBucket: string;
  readonly recordsBucket: string;
  readonly table: string;
  readonly queueUrl: string;
  /** The dead-letter queue. No function needs it; operators do. */
  readonly parkedUrl: string;
}

/** Throws with the variable's name: a function without its names must not start. */
export function environment(variables: Readonly<Record<string, string | undefined>> = process.env): Environment {
  const named = (name: string): string => {
    const value = variables[name];
    if (!value) throw new Error(`The environment variable ${name} is not set.`);
    return value;
  };
  return {
    uploadsBucket: named('ROSTRUM_UPLOADS_BUCKET'),
    recordsBucket: named('ROSTRUM_RECORDS_BUCKET'),
    table: named('ROSTRUM_TABLE'),
    // The ingest never sends: asked for only where it is used.
    get queueUrl() {
      return named('ROSTRUM_QUEUE_URL');
    },
    get parkedUrl() {
      return named('ROSTRUM_PARKED_URL');
    },
  };
}
