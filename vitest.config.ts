import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // On a shared machine a browser may be starved for a second: one more try there, told in the report. Never here.
    retry: process.env.CI ? 1 : 0,
  },
});
