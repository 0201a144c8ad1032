/** How text is set for whoever reads it. */
import type { TextOptions } from '../core/render/text.ts';

/** NO_COLOR (no-color.org) and pipes get plain text. */
export const terminal = (): TextOptions => ({
  ansi: Boolean(process.stdout.isTTY) && !process.env.NO_COLOR,
  width: Math.min(process.stdout.columns || 80, 100),
});
