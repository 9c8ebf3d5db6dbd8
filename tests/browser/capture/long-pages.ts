/** Long pages with all that makes a picture of them go wrong; their colours tell what is to be seen where. */
import type { Handler, Reply } from '../../support/server';

/** Height of one row of the pages (CSS px). */
export const ROW = 100;
/** Colours of what does not scroll, and of what loads late. */
export const HEADER = '#c80000';
export const FOOT = '#0000c8';
export const STICKY = '#c800c8';
export const LAZY = '#00c8c8';
export const LAST = '#00c800';
export const GROUND = '#404040';

/** The colour of row `at`: no two neighbours alike. */
export function rowColour(at: number): string {
  const part = (by: number) => (20 + ((at * by) % 200)).toString(16).padStart(2, '0');
  return `#${part(37)}${part(71)}${part(113)}`;
}

const HEAD =
  '<!doctype html><meta charset="utf-8"><style>*{margin:0}div,img{display:block;width:100%}';

function row(colour: string, inside = ''): string {
  return `<div style="height:${ROW}px;background:${colour}">${inside}</div>`;
}

/** Rows from 0 on, and the last one. */
export function rows(count: number): string {
  return Array.from({ length: count }, (_, at) => row(rowColour(at))).join('') + row(LAST);
}

/** A picture of one colour that a page may ask for late. */
export const LAZY_SVG: Reply = {
  type: 'image/svg+xml',
  body: `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="${LAZY}"/></svg>`,
};

const BAR = `<div id="bar" style="position:fixed;top:0;height:40px;background:${HEADER}"></div>`;
const BARS = `${BAR}<div id="foot" style="position:fixed;bottom:0;height:50px;background:${FOOT}"></div>`;

const LATE = `<img loading="lazy" src="/lazy.svg?1" style="height:${ROW}px">${row(rowColour(0))}
  <img data-src="/lazy.svg?2" class="late" style="height:${ROW}px">
  <script>const seen = new IntersectionObserver((all) => { for (const { isIntersecting, target } of all)
    if (isIntersecting) target.src = target.dataset.src; }); seen.observe(document.querySelector('.late'));</script>`;

/** The pages by path. */
export const LONG_PAGES: Record<string, Reply | Handler | string> = {
  // Fixed bars, a sticky heading, a glide and a snap in the way, and pictures that wait to be seen.
  '/long': `${HEAD}html{scroll-behavior:smooth;scroll-snap-type:y mandatory}div{scroll-snap-align:start}</style>${BARS}
    ${row(rowColour(0))}<div style="position:sticky;top:40px;height:${ROW}px;background:${STICKY}"></div>
    ${Array.from({ length: 18 }, (_, at) => row(rowColour(at + 1))).join('')}${LATE}${row(LAST)}`,
  // As shops on phones are built: nothing but one element scrolls.
  '/inner': `${HEAD}html,body{height:100%;overflow:hidden}#shop{height:100%;overflow-y:auto}</style>
    <div id="shop">${rows(14)}</div>`,
  // A pop-up over all, a bar that a script pins, a ground behind, what only looks fixed, a box to scroll.
  '/rough': `${HEAD}</style><div style="position:fixed;inset:0;z-index:-1;background:${GROUND}"></div>
    <div style="height:${ROW}px"><div id="pinned" style="top:0;height:${ROW}px;background:${HEADER}"></div></div>
    <script>addEventListener('scroll', () => { pinned.style.position = scrollY > 50 ? 'fixed' : 'static'; }); pinned.style.position = 'static';</script>
    ${rows(8)}<div style="height:${ROW}px">条款写在这里，一共有很多字，比弹窗里的多得多。</div>
    <div style="height:${ROW}px;transform:translateX(0)">
      <div style="position:fixed;top:0;height:${ROW}px;background:${STICKY}"></div></div>
    <div style="height:${ROW}px;overflow:auto;background:${LAZY}"><div style="height:300px"></div></div>${row(LAST)}
    <div id="popup" style="position:fixed;inset:0;background:${FOOT}">弹窗</div>`,
  '/deep': `${HEAD}</style><title>四万像素</title>${BAR}${rows(399)}`,
  // Long enough that it is not done before someone gets in between; its picture is one all the same.
  '/tall': `${HEAD}</style>${BAR}${rows(119)}`,
  '/wide': `${HEAD}</style><div style="width:1500px">${rows(9)}</div>`,
  '/lazy.svg': LAZY_SVG,
};
