/** Words for choosing and deleting records at the desk. Chinese is the source of shape and meaning. */
import { formatBytes, formatNumber as n } from '../format';

/** Several records at once; what a deletion takes and leaves; a record whose files are gone. */
export const keep = {
  choose: {
    start: '选择多份',
    end: '不选了',
    all: '全选',
    none: '全不选',
    title: (p: { count: number }) => `选中 ${n(p.count)} 份`,
    hint: '在列表里打勾，可以一起导出，或一起删除文件。',
    size: (p: { files: number; bytes: number }) =>
      `${n(p.files)} 个文件，共 ${formatBytes(p.bytes)}`,
    exportAction: '导出选中的',
  },
  others: (p: { count: number }) =>
    `为了让别人能核对先后次序，包里的 chain.jsonl 会带上另外 ${n(p.count)} 条记录的网址、标题和条款摘录；它们的截图、文字和副本不在包里。`,
  remove: {
    action: '删除文件',
    titleOne: (p: { seq: number }) => `删除第 ${n(p.seq)} 号证据的文件？`,
    titleMany: (p: { count: number }) => `删除这 ${n(p.count)} 份证据的文件？`,
    goes: (p: { files: number; bytes: number }) =>
      `会删掉：里面存的全部文件（截图、文字、副本等），一共 ${n(p.files)} 个文件（${formatBytes(p.bytes)}）。删掉就找不回来了。`,
    stays:
      '会留下：记录里的网址、标题、条款摘录和文件指纹，再加一条删除记录（什么时候删的、删了哪些、你写的原因）。这些不能删，删了整本记录就对不上了。',
    exportFirst: '以后可能还用得上？请先导出一份，存到别的地方。',
    reason: '删除的原因（可以不填；填了会一直留在记录里）',
    confirm: '确定删除',
    running: '正在删除，删完再读一遍…',
    done: (p: { files: number; bytes: number }) =>
      `已删除 ${n(p.files)} 个文件（${formatBytes(p.bytes)}），并已读回核对`,
    doneBody: '记录多了删除这一条，校验码也换了。请把新的校验码抄下来：',
    failed: '没有删除',
    about: (p: { numbers: string; more: number }) =>
      `说的是第 ${p.numbers} 号证据${p.more > 0 ? `，还有另外 ${n(p.more)} 份` : ''}。`,
    close: '知道了',
    kept: '什么都没有删，文件都还在。',
    unsure: '删没删成，还不能确定',
    unsureBody: '删除之后没能读回核对。请点「核验全部」，再看列表里这一份还在不在。',
  },
  room: {
    line: (p: { used: number; free: number; fits: number }) =>
      `证据空间：已用 ${formatBytes(p.used)}，还能用约 ${formatBytes(p.free)}，大约还能存 ${n(p.fits)} 份`,
    unknown: '证据空间：浏览器没有说还剩多少',
    low: (p: { free: number; fits: number }) =>
      `空间快不够了：只剩约 ${formatBytes(p.free)}，大约还能存 ${n(p.fits)} 份`,
    lowBody:
      '请先把证据导出、存到别处，再删掉不要的证据文件；或者清理硬盘（比如清空回收站）。已存的证据都在。',
    kept: '浏览器已经答应：空间紧张时，也不会自动清掉这些证据。',
    notKept: '浏览器还没有答应：空间紧张时不清掉这些证据。',
    ask: '请浏览器别自动清理',
    denied: '浏览器没有答应。请常把证据导出，存到别处。',
    truth:
      '刷前看申请了「不限量存储」：浏览器不按普通网站的限额来卡，但硬盘满了还是存不下。证据从不自动删除；可是卸载扩展、清空浏览器的数据，或换一台电脑，这里就没有了。要长期留，请导出。',
  },
  rescue: {
    title: '还读得出来的，可以先抢救出来',
    body: '和封存时不一样的记录，不能再封成证据包。可以把现在还读得出来的全部导出：原始记录、文件，和这次的核验结果。它没有封存，不是证据包，只供查看和请人检查。',
    action: '抢救导出（未封存）',
    running: '正在核验，并把读得出来的打包…',
    done: (p: { name: string; size: string }) => `已打包：${p.name}（${p.size}），未封存`,
    download: '保存到电脑',
    failed: '抢救导出没有做完',
    inOrder: '再核验了一次，记录和封存时一致，不用抢救。请照常导出。',
  },
  deleted: {
    tag: '文件已删除',
    title: (p: { at: string; seq: number }) =>
      `文件已在 ${p.at} 删除，记在第 ${n(p.seq)} 号记录里。`,
    body: '下面是删除后留下的：记录本身和文件的指纹。手里若有以前导出的证据包，仍可用它的指纹核对。',
    reason: (p: { reason: string }) => `删除的原因：${p.reason}`,
    noReason: '没有写删除的原因。',
    showNote: '看删除记录',
  },
  note: {
    title: (p: { seq: number }) => `删除记录：第 ${n(p.seq)} 号证据的文件`,
    unknownTitle: '删除记录',
    at: (p: { at: string }) => `删除时间：${p.at}`,
    gone: (p: { files: number; bytes: number }) =>
      `删掉的文件：${n(p.files)} 个，共 ${formatBytes(p.bytes)}`,
    notAsSealed: (p: { count: number }) =>
      `删除前查了一遍：有 ${n(p.count)} 个文件已经和封存时不一样。`,
    showRecord: '看那一份证据',
  },
};
