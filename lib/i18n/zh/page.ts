/** Words of what is drawn on a page: card, bar, notes. Chinese is the source of shape and meaning. */
import { formatNumber as n } from '../format';

/** The card beside a mark, the bar, and what is said about what the user did there. */
export const page = {
  card: {
    close: '关闭',
    save: '存为证据',
    dismiss: '这里没问题',
    openPanel: '面板',
    previous: '上一处',
    next: '下一处',
    position: (p: { at: number; of: number }) => `第 ${n(p.at)} 处，共 ${n(p.of)} 处`,
    checked: (p: { chars: number; cut: boolean }) =>
      p.cut
        ? `选得太长，只查了前 ${n(p.chars)} 字。后面的请另外再选一次。`
        : `选中的 ${n(p.chars)} 字`,
    elsewhere: '这句话在收起的部分、内嵌网页或提示里，页面上看不到它的位置。',
  },

  bar: {
    name: '刷前看',
    counts: (p: { parts: string }) => `这一页：${p.parts}`,
    found: (p: { parts: string }) => `刷前看在这一页标出了${p.parts}`,
    /** `key`: the shortcut that does the same, where the user has one. */
    previous: (p: { key: string | undefined }) => (p.key ? `上一处（${p.key}）` : '上一处'),
    next: (p: { key: string | undefined }) => (p.key ? `下一处（${p.key}）` : '下一处'),
    save: '存证',
    panel: '打开面板',
    hide: '在这个网站不显示工具条',
    collapse: '收成小标记',
    expand: (p: { parts: string }) => `展开工具条：${p.parts}`,
    move: '移动工具条：按住拖动，或用方向键',
    failed: '后来的改动没有查成，下面是之前查到的。',
    cut: '页面太长，后面的没有查。',
  },

  note: {
    hidden:
      '这个网站不再显示工具条，划线还在。想找回来：点浏览器右上角的「刷前看」图标，在「在这个网站上」里打开。',
    dismissed: '好，这个网站上这句话不再标出。',
    undo: '撤销',
    undone: '已恢复。',
    nothing: (p: { chars: number; cut: boolean }) =>
      p.cut
        ? `选得太长，只查了前 ${n(p.chars)} 字，没有看到这类条款。后面的请另外再选一次。`
        : `选中的 ${n(p.chars)} 字里，没有看到这类条款。没标出，不等于没有。`,
    checkFailed: '选中的文字没有查成，请再试一次。',
    failed: '没有办成。没有改动任何东西，请再试一次。',
    extensionGone: '刷前看刚刚更新过。请刷新这个网页再用。',
    panelFailed: '面板没有打开。请点浏览器右上角的「刷前看」图标。',
    asking: '正在准备存证…',
    busy: '这个网页正在存证，请等它存完。',
    tooMany: '一小时里，从网页上最多存 20 次，已经满了。要再存，请点浏览器右上角的「刷前看」图标。',
    retrySave: '再存一次',
    progress: (p: { stage: string; done: number; total: number }) =>
      `正在存证：${p.stage}（${n(p.done)}/${n(p.total)}）`,
    saved: (p: { seq: number; code: string }) =>
      `已存为第 ${n(p.seq)} 号证据，并已读回核对。校验码 ${p.code}，请抄下来。`,
  },
};
