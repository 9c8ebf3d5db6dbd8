/** A hostile package for the desk: apart from evidence.ts, since its fixtures load only through Vite. */
import { utf8 } from '../../lib/core/evidence/bytes';
import { artifactsOf, makeLog, packageOf } from '../core/evidence/fixtures';

/** A package that is in order and would do anything it can: its maker has the key, and no good will. */
export async function hostilePackage(): Promise<Uint8Array> {
  const call = 'http://stranger.example/';
  const html = [
    '<!doctype html><meta http-equiv="refresh" content="1;url=http://stranger.example/refresh">',
    `<style>@import "${call}css";body{background:url(${call}bg)}</style><link rel=stylesheet href="${call}l">`,
    `<script>top.owned=1;fetch("${call}js");navigator.serviceWorker.register("/sw.js")</script>`,
    `<img src="${call}img" onerror="top.owned=1"><iframe src="${call}frame"></iframe>`,
    `<object data="${call}object"></object><video src="${call}video" autoplay></video>`,
    '<a href="javascript:top.owned=1" target=_top id=a>x</a><svg onload="top.owned=1"></svg>',
  ].join('');
  const files = (n: number) =>
    artifactsOf(n).map((file) => (file.role === 'html' ? { ...file, bytes: utf8(html) } : file));
  return packageOf(await makeLog(2, files));
}
