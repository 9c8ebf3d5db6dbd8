/** Pages of six kinds, as shops and contracts build them, each with what its visitor did to it. */
import type { Page } from 'puppeteer-core';
import type { Reply } from '../../support/server';

/** One page, and what happens on it before it is saved. */
export interface Kind {
  html: string;
  /** Runs in the page. */
  act?: () => unknown;
}

const HEAD = '<!doctype html><html lang="zh"><meta charset="utf-8"><title>样页</title>';
const TERMS = '<p>首次刷卡扣除服务费 299 元，机具激活后不予退还。</p>';

/** A canvas that draws its terms, a foreign picture beside it, and a video that has not begun. */
const drawn = `${HEAD}<style>body{font:16px/1.6 sans-serif;margin:16px}canvas{border:1px solid #c33;padding:4px;width:300px;display:block}
img{border-radius:50%}video{background:#000;width:200px;height:100px}.svg{width:120px}object{border:2px solid #999}</style>
<h1>费用说明见图</h1><canvas id="c" width="600" height="120">您的浏览器太旧</canvas>
<video poster="/card.svg"></video><video></video>
<picture><source srcset="/card.svg 2x" media="(min-width:1px)"><img src="/other.svg" alt="卡"></picture>
<img srcset="/card.svg 1x, /card.svg?2 2x" alt=""><img srcset="/card.svg 64w" sizes="32px" alt="">
<svg class="svg" viewBox="0 0 60 30"><defs><pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="2" fill="#07c"/></pattern></defs><rect width="60" height="30" fill="url(#p)"/><text x="4" y="20" font-size="10">不退</text></svg>
<object data="/card.svg" type="image/svg+xml" width="48" height="48">没有图</object>
<object data="/none.bin" type="application/x-none" width="48" height="48"><b>代替的字</b></object>
<embed src="/card.svg" type="image/svg+xml" width="40" height="40">${TERMS}`;

/** A form that its visitor has filled in, with open layers. */
const filled = `${HEAD}<style>body{font:15px/1.5 sans-serif;margin:12px}input:checked+span{background:#fd0}
dialog{border:0;border-radius:12px;padding:20px;margin:auto auto 0;width:100%;box-sizing:border-box;max-width:none;background:#fff6e6}
dialog::backdrop{background:rgba(20,30,80,.6)}[popover]{inset:10px 10px auto auto;border:3px double #06c;padding:8px;background:#eef}
select{width:160px}textarea{width:240px;height:60px}details[open]{background:#efe}</style>
<form><label><input type="checkbox" id="tick"><span>我已阅读并同意《服务协议》</span></label>
<label><input type="radio" name="r" checked>月付<input type="radio" name="r" id="second">年付</label>
<select id="choice"><option>大机<option>小机<option>全能机</select>
<select id="many" multiple size="3"><option>甲<option>乙<option>丙</select>
<input id="name" placeholder="姓名"><input type="range" id="range"><progress value=".4"></progress><meter value=".7"></meter>
<textarea id="note"></textarea></form><details id="more"><summary>更多说明</summary>${TERMS}</details>
<div id="pop" popover="manual">限时优惠</div><dialog id="ask"><h2>确认办理</h2>${TERMS}<button>同意</button></dialog>`;

/** Styles that stand in no markup, and selectors that scripts make true. */
const styled = `${HEAD}<style>@font-face{font-family:Shop;src:url(/shop.woff2)}
@layer base,top;@layer top{.layered{color:#060}}@layer base{.layered{color:#c00}}
:root{--ink:#234;--gap:calc(4px*3)}body{margin:var(--gap);color:var(--ink);font:16px/1.6 sans-serif;counter-reset:clause}
li{list-style:none;counter-increment:clause}li::before{content:"第" counter(clause,cjk-ideographic) "条 ";font-weight:700}
.card{display:grid;grid-template-columns:1fr 2fr;gap:8px;container-type:inline-size}@container (min-width:200px){.card p{background:#eef}}
@supports (display:grid){.card{border:2px dashed #09c}}@media (min-width:200px){.wide{letter-spacing:2px}}
pos-tag:not(:defined){display:none}pos-tag:defined{display:block;background:#fed}.quote::after{content:"”" attr(data-by)}
.card{&:hover{opacity:.9}& b{text-decoration:underline wavy #c33}}.clip{clip-path:polygon(0 0,100% 0,90% 100%,0 100%);background:conic-gradient(#fc0,#f60,#fc0)}</style>
<ol><li>首次刷卡扣 299 元<li>不予退还<li>解释权归本店</ol><div class="card"><p>甲</p><p><b>费率</b>会变</p></div>
<p class="wide layered quote" data-by="——客服">到账快</p><pos-tag>自定义标签里的条款</pos-tag><div class="clip" style="height:40px">裁边</div>
<p id="in">插入的规则</p><p id="ad">挂上的样式表</p>`;

/** Open shadow roots within each other, with slots. */
const shadowed = `${HEAD}<style>body{font:16px/1.6 sans-serif}shop-card::part(price){color:#c00;font-size:24px}</style>
<shop-card><span slot="name">掌柜大机</span><p>附带说明：首刷扣 299 元。</p></shop-card><shop-card></shop-card>`;

/** Terms in frames and in boxes that are scrolled. */
const framed = `${HEAD}<style>body{font:16px/1.6 sans-serif;margin:8px}iframe{width:90%;height:120px;border:1px solid #66c}
.box{height:90px;overflow:auto;border:1px solid #999}.row{display:flex;overflow-x:auto;gap:8px;width:300px}.row b{flex:0 0 160px;height:40px;background:#def}</style>
<iframe src="/terms"></iframe><iframe srcdoc="&lt;body style='background:#ffe'&gt;&lt;p&gt;框中的条款&lt;/p&gt;"></iframe>
<div class="box" id="box">${'<p>一般条款，请仔细看。</p>'.repeat(8)}${TERMS}</div><div class="row" id="row"><b>1</b><b>2</b><b>3</b><b>4</b></div>`;

/** A contract in tables, in two languages, with old markup. */
const tabled = `${HEAD}<body bgcolor="#fffef5" text="#222"><center><font size="5" face="serif">商户服务合同</font></center>
<table border="1" cellpadding="6" width="90%" align="center"><caption>费用表</caption><colgroup><col width="120"><col span="2"></colgroup>
<tr><th rowspan="2" bgcolor="#eee">项目<th colspan="2">金额<tr><td>首年<td>次年<tr><td>服务费<td align="right">299 元<td align="right" nowrap>299 元
<tr><td>流量费<td>36 元<td>72 元</table><p dir="rtl">שלום 299</p><p lang="ja" style="writing-mode:vertical-rl;height:80px">縦書きの条項</p>
<ruby>激活<rt>jīhuó</rt></ruby> <s>免费</s> <mark>不退</mark> <sub>注</sub><hr size="4" color="#c33"><dl><dt>Fee<dd>Non-refundable.</dl><pre>
  第一条  首次刷卡
  第二条  不予退还</pre><fieldset><legend>签章</legend>&nbsp;</fieldset>`;

/** The pages by name. */
export const KINDS: Record<string, Kind> = {
  drawn: {
    html: drawn,
    act: () => {
      const context = document.querySelector('canvas')?.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#fff4e0';
      context.fillRect(0, 0, 600, 120);
      context.fillStyle = '#a00';
      context.font = '28px sans-serif';
      context.fillText('激活金 299 元概不退还', 20, 70);
    },
  },
  filled: {
    html: filled,
    act: () => {
      const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
      at<HTMLInputElement>('tick').checked = true;
      at<HTMLInputElement>('second').checked = true;
      at<HTMLInputElement>('name').value = '王掌柜';
      at<HTMLInputElement>('range').value = '80';
      at<HTMLTextAreaElement>('note').value = '两行\n说明';
      at<HTMLSelectElement>('choice').selectedIndex = 2;
      for (const option of at<HTMLSelectElement>('many').options)
        option.selected = option.index > 0;
      at<HTMLDetailsElement>('more').open = true;
      at('pop').showPopover();
      at<HTMLDialogElement>('ask').showModal();
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    },
  },
  styled: {
    html: styled,
    act: () => {
      customElements.define('pos-tag', class extends HTMLElement {});
      const inserted = document.head.appendChild(document.createElement('style'));
      inserted.sheet?.insertRule('#in{background:linear-gradient(90deg,#ff0,#0ff)}');
      const adopted = new CSSStyleSheet();
      adopted.replaceSync('#ad{border-left:12px solid #909;padding-left:8px}');
      document.adoptedStyleSheets = [adopted];
    },
  },
  shadowed: {
    html: shadowed,
    act: () => {
      const inner = new CSSStyleSheet();
      inner.replaceSync('.fee{background:#fdd;padding:6px}:host(fee-note){display:block}');
      customElements.define(
        'fee-note',
        class extends HTMLElement {
          constructor() {
            super();
            const root = this.attachShadow({ mode: 'open' });
            root.adoptedStyleSheets = [inner];
            root.innerHTML = '<p class="fee">影子里的条款：不予退还。</p>';
          }
        },
      );
      customElements.define(
        'shop-card',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML =
              '<style>:host{display:block;border:1px solid #06c;margin:8px;padding:8px}::slotted(p){color:#606}</style>' +
              '<h2><slot name="name">无名机</slot></h2><b part="price">0 元</b><slot>没有说明</slot><fee-note></fee-note>';
          }
        },
      );
    },
  },
  framed: {
    html: framed,
    act: () => {
      document.getElementById('box')?.scrollTo(0, 120);
      document.getElementById('row')?.scrollTo(90, 0);
    },
  },
  tabled: { html: tabled },
};

const CARD = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><rect width="64" height="64" fill="#9cf"/><path d="M8 20h48v24H8z" fill="#036"/></svg>`;

/** The site of these pages. */
export function kindsSite(): Record<string, Reply> {
  const pages = Object.entries(KINDS).map(([name, { html }]) => [`/${name}`, html]);
  const picture = { type: 'image/svg+xml', body: CARD };
  return {
    ...Object.fromEntries(pages),
    '/terms': `${HEAD}<style>body{background:#eef;font:14px sans-serif}</style>${TERMS}`,
    '/card.svg': picture,
    '/card.svg?2': picture,
  };
}

/** Does on the page what its kind says. */
export function actOn(page: Page, name: string): Promise<unknown> {
  const { act } = KINDS[name] ?? {};
  return act === undefined ? Promise.resolve() : page.evaluate(act);
}
