/** A progress bar on a terminal, and nothing where output goes to a file or a program. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** What is being worked on. */
  show(what: string): void;
  /** One is done; `text` goes to standard output, above the bar. */
  step(text: string): void;
  end(): void;
}

export function progress(total: number): Progress {
  if (!process.stderr.isTTY) {
    return { show: () => undefined, step: (text) => void process.stdout.write(text), end: () => undefined };
  }
  const format = ' {bar} {value}/{total}  {what}';
  const bar = new SingleBar(
    { format, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(total, 0, { what: '' });
  return {
    show: (what) => bar.update({ what }),
    step(text) {
      process.stderr.write('\r\u001B[2K');
      process.stdout.write(text);
      bar.increment();
    },
    end: () => bar.stop(),
  };
}
