/**
 * Three projects: `unit` (no browser), `browser` (DOM code in real browsers), `e2e` (the built
 * extension). The last two wait for their browsers more than they work: three of their files run at a time.
 */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const BROWSER_TESTS = ['tests/browser/**', 'tests/e2e/**'];
const TEST_FILES = '**/*.test.{ts,tsx}';
// Polling waits as long as a loaded machine may need; one second, the default, is no measure of that.
const poll = { expect: { poll: { timeout: 20_000, interval: 100 } } };
const slow = { testTimeout: 60_000, hookTimeout: 180_000, maxWorkers: 3, ...poll };

/** Files that take longest though they are short: begun last, all others would wait for them at the end. */
const LONGEST = [
  'ui/axe.test.ts',
  'ui/layout.test.ts',
  'capture/kills.test.ts',
  'capture/picture.test.ts',
  'store/killed.test.ts',
];

/** The order of vitest, the longest first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.endsWith(name));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  oxc: jsx,
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`tests/${TEST_FILES}`],
          exclude: BROWSER_TESTS,
          testTimeout: 60_000,
          // Vitest leaves one core alone, which on two cores means that one file waits for the other.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: { name: 'browser', include: [`tests/browser/${TEST_FILES}`], ...slow },
      },
      { extends: true, test: { name: 'e2e', include: [`tests/e2e/${TEST_FILES}`], ...slow } },
    ],
  },
});
