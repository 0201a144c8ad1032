/** The part of dynalite that we use; the package has no types. */
declare module 'dynalite' {
  import type { Readable } from 'node:stream';

  namespace dynalite {
    interface Request extends Readable {
      method: string;
      url: string;
      headers: Readonly<Record<string, string | string[] | undefined>>;
    }

    interface Response {
      statusCode: number;
      setHeader(name: string, value: string | number): void;
      end(body: string): void;
    }

    interface Server {
      emit(event: 'request', request: Request, response: Response): boolean;
      listen(port: number, host: string, listening: () => void): void;
      close(closed: () => void): void;
    }
  }

  function dynalite(options: { path?: string; createTableMs?: number; deleteTableMs?: number }): dynalite.Server;
  export = dynalite;
}
