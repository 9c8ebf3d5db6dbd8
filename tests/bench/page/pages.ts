/** The pages that the bench opens: made up, the same each time. */

const PLAIN = [
  '早市六点开门，卖菜的摊子沿着河边排开。',
  '这双鞋的底子软，走一天路也不累脚。',
  '春天种下的丝瓜，到七月就爬满了架子。',
  'The bakery on the corner sells rolls until they are gone.',
  '孩子们放学以后在院子里踢球，吵得很热闹。',
  '修表的师傅说，零件要等到下周才能寄来。',
];
const TERMS = [
  '商户收到设备后首次刷卡时扣取服务费 299 元，该费用概不退还。',
  '自第二年起每年收取流量费 60 元，从结算款中直接扣除。',
  '商户须在 180 天内累计交易满 10 万元，未达标的押金不予退还。',
  '本公司可随时调整费率，调整后商户继续使用即视为同意。',
  '甲乙双方应当妥善保管本协议，一式两份，各执一份。',
  '设备发生故障时，商户可以拨打客服电话报修。',
];

/** A page for the bench. */
export interface BenchPage {
  html: string;
  /** UTF-16 units of its text. */
  chars: number;
  /** Bytes of the document in UTF-8. */
  bytes: number;
  elements: number;
}

/** An ordinary page: about 50,000 characters in 5,000 elements, and no word that matters. */
export function ordinaryPage(): BenchPage {
  const items = Array.from({ length: 1666 }, (_, i) => {
    const [first, second] = [PLAIN[i % PLAIN.length], PLAIN[(i + 3) % PLAIN.length]?.slice(0, 4)];
    return `<li><b>第 ${i} 条</b> <span>${first?.slice(0, 18)}${second}</span></li>`;
  });
  return page('集市见闻', `<ul>${items.join('')}</ul>`);
}

/** A contract of about one megabyte of UTF-8, in numbered paragraphs. */
export function contractPage(): BenchPage {
  const parts: string[] = ['<h1>收单服务协议</h1>'];
  let size = 0;
  for (let i = 1; size < 1_000_000; i += 1) {
    const words = [TERMS[i % TERMS.length], PLAIN[i % PLAIN.length], PLAIN[(i + 1) % PLAIN.length]];
    const part = `<p>第 ${i} 条　${words.join('')}</p>`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return page('POS 机收单服务协议', parts.join('\n'));
}

/** A sales page on which a script changes the text of a thousand nodes a second, for as long as it is open. */
export function restlessPage(): BenchPage {
  const rows = Array.from({ length: 400 }, (_, i) => `<tr><td>摊位 ${i}</td><td>0</td></tr>`);
  const body = `<h1>POS 机免费领</h1><p>${TERMS.join('</p><p>')}</p>
    <table><tbody>${rows.join('')}</tbody></table><button>立即购买</button>
    <script>
      const cells = document.querySelectorAll('td:last-child');
      let turn = 0;
      setInterval(() => {
        for (let i = 0; i < 10; i += 1) {
          turn += 1;
          cells[turn % cells.length].firstChild.data = String(turn);
        }
      }, 10);
    </script>`;
  return page('POS 机免费领', body);
}

/** Path of a frame of {@link framesPage}. */
export const FRAME_PATH = '/frame';
const FRAMES = 200;

/** An offer with 200 frames of the same site, in each of which a term stands. */
export function framesPage(): BenchPage {
  const frame = `<iframe src="${FRAME_PATH}" width="600" height="200" loading="eager"></iframe>`;
  return page('POS 机免费领', `<h1>POS 机免费领</h1>${frame.repeat(FRAMES)}`);
}

/** One frame of {@link framesPage}. */
export function framePage(): BenchPage {
  return page('收费说明', `<p>${TERMS[0]}</p>`);
}

function page(title: string, body: string): BenchPage {
  const html = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${title}</title>
    <style>body { font: 16px/1.6 sans-serif; margin: 2em; }</style><body>${body}</body></html>`;
  const chars = body.replace(/<script>[\s\S]*<\/script>|<[^>]*>/g, '').length;
  const elements = html.split(/<[a-z]/).length - 1;
  return { html, chars, bytes: Buffer.byteLength(html), elements };
}
