import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const later = ['tests/e2e/**', 'tests/torture/**', 'tests/bench/**']
const built = 'tests/ensure-everything-built.ts'
const apart = ['tests/architecture.test.ts', 'tests/contract/**', 'tests/renderer/**']

export default defineConfig({
  cacheDir: '.cache/vite',
  test: {
    projects: [
      { extends: true, test: { name: 'architecture', include: ['tests/architecture.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...later, ...apart], globalSetup: built }
      },
      {
        extends: true,
        plugins: [react()],
        test: { name: 'renderer', include: ['tests/renderer/**/*.test.{ts,tsx}'], environment: 'jsdom' }
      },
      { extends: true, test: { name: 'contract', include: ['tests/contract/**/*.test.ts'], globalSetup: built } },
      { extends: true, test: { name: 'torture', include: ['tests/torture/**/*.test.ts'], testTimeout: 600_000 } }
    ],
    environment: 'node',
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    // Left to itself it keeps one core free, which is half of a machine with two.
    maxWorkers: '100%',
    // Hours must not depend on where the tests run.
    env: { TZ: 'America/Caracas' }
  }
})
