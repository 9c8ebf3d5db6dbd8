/** WCAG 2.2 contrast, computed from the tokens file (1.4.3 for text, 1.4.11 for outlines). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/styles/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

function colours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

const light = colours(lightCss);
const dark = colours(darkCss);

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(scheme: Map<string, string>, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => {
    const hex = scheme.get(name);
    if (hex === undefined) throw new Error(`no colour --${name}`);
    return luminance(hex);
  });
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const SEVERITIES = ['high', 'medium', 'low', 'info'];
const WASHES = [...SEVERITIES.map((name) => `${name}-wash`), 'accent-wash'];
const PLAIN = ['ground', 'raised', 'sunken'];

/** Every pair of text on a surface that the styles use. */
const TEXT: [string, string][] = [
  ...[...PLAIN, ...WASHES].map((back): [string, string] => ['ink', back]),
  ...[...PLAIN, 'accent-wash'].map((back): [string, string] => ['ink-soft', back]),
  ...['ground', 'raised', ...WASHES].map((back): [string, string] => ['accent', back]),
  ...SEVERITIES.flatMap((name): [string, string][] => [
    [name, `${name}-wash`],
    [name, 'ground'],
    [name, 'raised'],
  ]),
  ['high', 'accent-wash'],
  ['high', 'sunken'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s colours', (_, scheme) => {
  it.each(TEXT)('text %s on %s has 4.5 at least', (front, back) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['ground', 'raised'])('outlines on %s have 3 at least', (back) => {
    expect(contrast(scheme, 'line-strong', back)).toBeGreaterThanOrEqual(3);
  });
});

describe('the two schemes', () => {
  it('name the same colours', () => {
    expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
  });

  it('hold the colours that the look prescribes', () => {
    const fixed = {
      ground: '#fbfaf7',
      ink: '#1d1b18',
      high: '#b3261e',
      'high-wash': '#fce8e6',
      medium: '#8a5300',
      'medium-wash': '#fff1d6',
      low: '#375a7f',
      'low-wash': '#e8f0f8',
      info: '#5b5b57',
      'info-wash': '#efeeea',
    };
    expect(Object.fromEntries(light)).toMatchObject(fixed);
    expect(Object.fromEntries(dark)).toMatchObject({ ground: '#16171a', ink: '#eceae4' });
  });
});
