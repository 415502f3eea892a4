// Debian's own chromium, two servers that `make test` starts: one with demonstration data, one with the real files.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A shared machine may stall a browser once; a fault fails twice.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['./support/closing-line.mjs']],
  use: {
    baseURL: process.env.MILPA_DEMO_URL ?? 'http://127.0.0.1:3000',
    locale: 'es-GT',
    timezoneId: 'America/Guatemala',
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
