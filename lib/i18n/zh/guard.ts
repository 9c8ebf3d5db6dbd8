/** Words of the guard's dialog and of what is said after it. Chinese is the source of shape and meaning. */
import { formatNumber as n } from '../format';

/** The dialog before a control that binds. */
export const guard = {
  title: (p: { count: number }) =>
    p.count === 1 ? '先停一下，这一页写着' : `先停一下，这一页写着这 ${n(p.count)} 条`,
  notAdvice: '按页面上的字整理，是资料，不是法律意见。',
  back: '回去看条款',
  read: '我看过了',
  readHint: '选「我看过了」之后，再按一次刚才的按钮才会生效。',
  save: '存为证据',
  tired: '不想看到这个提醒？',
  offHere: '这个网站不再提醒',
  offAll: '所有网站都不再提醒',
  again: '想再打开：点浏览器右上角的「刷前看」，在「在这个网站上」里打开。',

  note: {
    read: '好。要继续，请自己再按一次刚才的按钮。',
    offHere: '这个网站不再提醒。',
    offAll: '所有网站都不再提醒。',
    notKept: '这一页不再提醒，但这个选择没有存下来。',
    lost: (p: { left: number }) =>
      `网页一再挡住刷前看的提醒，没能给你看，所以刚才那一按先拦下了。请先看清划线的条款。${
        p.left > 0 ? `再拦 ${n(p.left)} 次，之后就不拦了。` : '下一次按，就不再拦了。'
      }`,
    gone: '这句话已经不在页面上了。可以在面板里看。',
  },
  /** Asked by the browser itself where the page does not let the dialog stand. */
  confirm: (p: { lines: string }) => `刷前看：这一页写着\n\n${p.lines}\n\n都看过了吗？`,
};
