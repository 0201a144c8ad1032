import { defineConfig } from 'vitest/config';

const CORE = 'tests/core/**/*.test.ts';

export default defineConfig({
  test: {
    // Two cores: more workers only fight for them.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      // The core keeps no state between calls: its test files share one loading of it, which was half of their time.
      { extends: true, test: { name: 'core', include: [CORE], isolate: false } },
      { extends: true, test: { name: 'around', include: ['tests/**/*.test.ts'], exclude: [CORE] } },
    ],
  },
});
