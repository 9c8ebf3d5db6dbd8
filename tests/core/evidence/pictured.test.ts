/** Clauses find the picture in which they stand; what is told from outside is believed in its bounds alone. */
import { describe, expect, it } from 'vitest';
import { readArea, readTermArea } from '../../../lib/core/area';
import { picturedParts, sharesOf, sightingOf } from '../../../lib/core/evidence/pictured';
import type { Artifact, CaptureRecord } from '../../../lib/core/evidence/record';

const environment = {
  userAgent: 'x',
  language: 'zh',
  viewport: { width: 400, height: 300 },
  pixelRatio: 2,
};

function file(path: string, role: Artifact['role']): Artifact {
  return { path, role, sha256: 'a'.repeat(64), bytes: 1, mediaType: 'image/png' };
}

function recordWith(
  artifacts: Artifact[],
  pictures: CaptureRecord['environment'][string],
): Pick<CaptureRecord, 'artifacts' | 'environment'> {
  return { artifacts, environment: { ...environment, pictures } };
}

const SHEETS = [file('screenshot-1.png', 'screenshot'), file('screenshot-2.png', 'screenshot')];
const PLACES = [
  { path: 'screenshot-1.png', x: 0, y: 0, width: 400, height: 1000 },
  { path: 'screenshot-2.png', x: 0, y: 1000, width: 400, height: 800 },
  { path: 'tiles/001.png', x: 0, y: 0, width: 400, height: 300 },
];

describe('an area from outside', () => {
  it('is rounded, and refused without figures, sides or bounds', () => {
    expect(readArea({ x: 1.4, y: -0.2, width: 10.6, height: 2, more: 1 })).toEqual({
      ...{ x: 1, y: 0, width: 11, height: 2 },
    });
    const good = { x: 0, y: 0, width: 1, height: 1 };
    for (const bad of [
      ...[null, 3, [], {}, { ...good, width: 0.3 }, { ...good, x: '1' }],
      ...[
        { ...good, y: Number.NaN },
        { ...good, height: 1e9 },
      ],
    ]) {
      expect(readArea(bad)).toBeNull();
    }
  });
});

describe('a clause in the pictures', () => {
  const pictures = picturedParts(
    recordWith([...SHEETS, file('tiles/001.png', 'screenshot-tile')], PLACES),
  );

  it('stands in the picture of what was seen where it is pinned to the window', () => {
    const area = { x: 10, y: 250, width: 100, height: 40 };
    expect(sightingOf(area, pictures)?.picture.path).toBe('screenshot-1.png');
    const pinned = readTermArea({ ...area, pinned: true }) ?? undefined;
    expect(sightingOf(pinned, pictures)?.picture).toMatchObject({ number: 3, asSeen: true });
    expect(sightingOf(pinned, pictures.slice(0, 2))?.picture.number).toBe(1);
    expect(readTermArea({ ...area, pinned: 'yes' })).toEqual(area);
  });

  it('stands in the whole picture that shows most of it', () => {
    expect(pictures.map(({ path, asSeen }) => [path, asSeen])).toEqual([
      ['screenshot-1.png', false],
      ['screenshot-2.png', false],
      ['tiles/001.png', true],
    ]);
    const place = { x: 100, y: 1200, width: 200, height: 40 };
    const sighting = sightingOf(place, pictures);
    expect(sighting?.picture).toMatchObject({ number: 2, path: 'screenshot-2.png' });
    expect(sighting && sharesOf(sighting)).toEqual({
      ...{ x: 0.25, y: 0.25, width: 0.5, height: expect.closeTo(0.05) },
    });
    const across = sightingOf({ ...place, y: 980 }, pictures);
    expect(across?.picture.number).toBe(1);
    expect(across && sharesOf(across)).toMatchObject({ y: 0.98, height: expect.closeTo(0.02) });
  });

  it('stands in none that shows less than half of it, or where no place is known', () => {
    expect(sightingOf({ x: 0, y: 1790, width: 100, height: 40 }, pictures)).toBeNull();
    expect(sightingOf(undefined, pictures)).toBeNull();
  });

  it('is sought in the tiles where there is no whole picture, and nowhere where places are not told', () => {
    const tiles = [
      file('tiles/000.png', 'screenshot-tile'),
      file('tiles/001.png', 'screenshot-tile'),
    ];
    expect(picturedParts(recordWith(tiles, PLACES))).toMatchObject([
      { path: 'tiles/001.png', number: 2 },
    ]);
    for (const odd of [undefined, 'x', [null, 3, { path: 'screenshot-1.png', x: 'a' }]]) {
      expect(picturedParts(recordWith(SHEETS, odd ?? null))).toEqual([]);
    }
  });
});
