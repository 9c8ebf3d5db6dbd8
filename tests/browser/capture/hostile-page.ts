/** A page that tries to act, to call home and to hide things when it is copied or shown again. */

/** A 1 x 1 PNG, red. */
export const RED_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const ACTS = (foreign: string) => `
<script>globalThis.ran = 'inline'</script>
<script src="${foreign}/script.js"></script>
<svg width="10" height="10"><script>globalThis.ran = 'svg'</script>
  <a xlink:href="javascript:globalThis.ran='xlink'"><text y="9">x</text></a>
  <a id="anim"><animate attributeName="href" values="javascript:globalThis.ran='animate'"/><text>y</text></a>
  <image href="${foreign}/svg-image.png" width="5" height="5"/>
  <use href="${foreign}/sprite.svg#a"/>
  <rect width="5" height="5" fill="url(${foreign}/paint.svg#p)"/>
</svg>
<p id="handler" onclick="globalThis.ran='onclick'" onmouseover="globalThis.ran='over'">点我</p>
<a id="script-link" href="javascript:globalThis.ran='link'">程序链接</a>
<a id="real-link" href="/terms?a=1&b=2" ping="${foreign}/ping" target="_blank">条款</a>
<a id="local-link" href="#handler">上面</a>
<img id="error" src="/missing.png" onerror="globalThis.onErrorRan=1" alt="坏图">
<form id="form" action="${foreign}/submit" method="post"><input name="childNodes"><input name="attributes">
<input name="firstChild"><p>表单里的条款:激活金不退</p><button formaction="${foreign}/other">提交</button></form>
<img name="documentElement"><img name="title"><form name="body"></form>`;

const LOADS = (foreign: string) => `
<meta http-equiv="refresh" content="9999;url=${foreign}/refresh">
<base href="/base/">
<link rel="preload" as="image" href="${foreign}/preload.png"><link rel="prefetch" href="${foreign}/prefetch">
<link rel="icon" href="${foreign}/icon.png"><link rel="manifest" href="${foreign}/manifest.json">
<link rel="stylesheet" href="${foreign}/closed.css"><link rel="stylesheet" href="${foreign}/shared.css">
<link rel="stylesheet" href="/own.css">
<style>
@import url("${foreign}/imported.css");
@import url("/own-import.css") screen;
#leak { background: url("${foreign}/leak.png"), url(/red.png) }
#var { --x: url(${foreign}/var.png); background-image: var(--x) }
@font-face { font-family: Far; src: url(${foreign}/far.woff2) }
#leak { font-family: Far }
</style>`;

const HOLDS = (foreign: string) => `
<div id="leak" style="width:20px;height:20px">字</div><div id="var">变</div><div class="quote">引</div>
<div id="attr" style="background-image:url('${foreign}/attr.png');color:rgb(1,2,3)">属性</div>
<div background="${foreign}/background.png" data-swipewise-missing="forged">旧</div>
<img id="foreign" src="${foreign}/photo.png" width="30" height="20" alt="外站图">
<img id="own" src="/red.png" srcset="${foreign}/set.png 9x" width="10" height="10" alt="本站图">
<picture><source srcset="/red.png"><img id="picture" src="${foreign}/fallback.png" alt="选图"></picture>
<video id="video" poster="${foreign}/poster.png" src="${foreign}/video.mp4" width="40" height="30"></video>
<audio src="${foreign}/audio.mp3"></audio><object data="${foreign}/object.html"></object>
<embed src="${foreign}/embed.html">
<iframe id="other" src="${foreign}/frame.html"></iframe>
<iframe id="inner" srcdoc="&lt;script&gt;top.ranInFrame=1&lt;/script&gt;&lt;p onclick=x()&gt;框内条款&lt;/p&gt;&lt;img src='${foreign}/in-frame.png'&gt;"></iframe>
<canvas id="clean" width="8" height="8"></canvas><canvas id="tainted" width="8" height="8"></canvas>
<input id="typed" value="old"><input id="tick" type="checkbox"><input id="radio" type="radio" checked>
<input id="secret" type="password" value="old"><input type="hidden" name="token" value="TOKEN-1">
<input id="card" autocomplete="cc-number" value="6222000011112222">
<textarea id="area">old</textarea>
<select id="choice"><option>一<option>二<option selected>三</select>
<div id="host"></div><details id="details" open><summary>细则</summary>展开</details>
<dialog id="dialog">弹窗协议</dialog><template>模板</template><noscript>没有程序</noscript>
<xmp><script>globalThis.ran='xmp'</script></xmp>
<p hidden>藏起来的条款:概不退还</p>`;

const MAKE = `<script>
const at = (id) => document.getElementById(id);
at('typed').value = '新"值<'; at('tick').checked = true; at('radio').checked = false;
at('secret').value = 'hunter2'; at('area').value = '\\n</textarea><script>globalThis.ran=1<\\/script>';
at('choice').selectedIndex = 1; at('dialog').showModal();
const pen = at('clean').getContext('2d'); pen.fillStyle = '#00f'; pen.fillRect(0, 0, 8, 8);
at('foreign').decode().then(() => at('tainted').getContext('2d').drawImage(at('foreign'), 0, 0));
const root = at('host').attachShadow({ mode: 'open' });
root.innerHTML = '<style>p { color: rgb(9, 8, 7) }</style><p onclick="globalThis.ran=2">影子条款</p><slot></slot>';
const sheet = new CSSStyleSheet(); sheet.replaceSync('p { padding-left: 7px }'); root.adoptedStyleSheets = [sheet];
const page = new CSSStyleSheet(); page.replaceSync('#handler { margin-top: 11px }'); document.adoptedStyleSheets = [page];
const last = document.styleSheets[document.styleSheets.length - 1];
last.insertRule('#local-link { color: rgb(4, 5, 6) }', last.cssRules.length);
page.insertRule('.quote::before { content: "</style><script>globalThis.ran=3</scr' + 'ipt>" }');
for (const name of ['compatMode', 'contentType', 'defaultView', 'styleSheets', 'adoptedStyleSheets', 'host']) {
  at('handler').insertAdjacentHTML('afterend', '<img name="' + name + '">');
}
</script>`;

/** The page; `foreign` is the origin of a site that it calls. */
export function hostilePage(foreign: string): string {
  return `<!doctype html><html lang="zh" onload="globalThis.ran='html'"><head><meta charset="utf-8">
<title>免费领取&lt;/title>&lt;script>globalThis.ran=1&lt;/script></title>${LOADS(foreign)}</head>
<body onload="globalThis.ran='body'">${HOLDS(foreign)}${ACTS(foreign)}${MAKE}</body></html>`;
}

/** The page's own site. */
export function homeSite(foreign: string) {
  const png = { type: 'image/png', body: RED_PIXEL };
  return {
    '/': hostilePage(foreign),
    '/red.png': png,
    '/own.css': { type: 'text/css', body: '#own { border: 3px solid rgb(0, 128, 0) }' },
    '/own-import.css': { type: 'text/css', body: '#attr { padding: 5px }' },
  };
}

/** The foreign site: pictures without CORS, one sheet that it shares and two that it does not. */
export function foreignSite() {
  const png = { type: 'image/png', body: RED_PIXEL };
  const css = (body: string, headers = {}) => ({ type: 'text/css', headers, body });
  const names = ['photo', 'leak', 'attr', 'svg-image', 'fallback', 'poster', 'in-frame', 'var'];
  return {
    ...Object.fromEntries(names.map((name) => [`/${name}.png`, png])),
    '/closed.css': css('#handler { color: rgb(7, 7, 7) }'),
    '/imported.css': css('#handler { color: rgb(8, 8, 8) }'),
    '/shared.css': css('#real-link { color: rgb(10, 20, 30) }', {
      'access-control-allow-origin': '*',
    }),
    '/frame.html': '<p>外框</p>',
    '/script.js': { type: 'text/javascript', body: 'globalThis.foreignRan = 1' },
  };
}
