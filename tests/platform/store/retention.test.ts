/** Evidence never goes by itself: every place that can take something out of the log is known here by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/paths';

/** All source that runs in the extension, by its path. */
const sources = ['lib', 'entrypoints', 'components'].flatMap((folder) => filesBelow(folder));

function filesBelow(folder: string): [string, string][] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [`${folder}/${name}`, readFileSync(join(ROOT, folder, name), 'utf8')]);
}

/** Files in which a pattern stands, with how often it does. */
function holding(pattern: RegExp): Record<string, number> {
  const counts = sources.map(([path, text]) => [path, [...text.matchAll(pattern)].length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const LOG = '(?:artifacts|records|listing|head|keys)';

it('files go in three places: a failed capture, a broken-off one, and the user’s own deletion', () => {
  const taking = `(?:objectStore|transaction)\\(\\s*'${LOG}'\\s*\\)(?:\\.store)?\\s*\\.(?:delete|clear)\\(`;
  expect(holding(new RegExp(taking, 'g'))).toEqual({
    'lib/platform/store/commit.ts': 1,
    'lib/platform/store/seal.ts': 1,
    'lib/platform/store/remove.ts': 1,
  });
  expect(holding(new RegExp(`\\.(?:delete|clear)\\(\\s*'${LOG}'`, 'g'))).toEqual({});
});

it('no store and no database is ever dropped', () => {
  expect(holding(/deleteObjectStore|deleteDatabase/g)).toEqual({});
});

it('only the desk deletes, and only in answer to its buttons', () => {
  const calls = holding(/\.deleteFiles\(/g);
  expect(calls).toEqual({
    'components/desk/RecordPane.tsx': 1,
    'components/desk/keep/Batch.tsx': 1,
    'entrypoints/desk/controller.ts': 1,
    'entrypoints/desk/deletion.ts': 1,
  });
});
