/** Words of the side panel. Chinese is the source of shape and meaning. */
import { formatNumber as n } from '../format';

/** The panel: groups, fees at one's own turnover, questions, what holds on the site. */
export const panel = {
  title: '刷前看 · 详情',
  open: '打开面板',
  content: '这一页的条款和费用',

  groups: {
    now: '办的时候、第一次刷卡就要付',
    later: '以后还会扣、会变贵',
    back: '拿回钱、不用了要过的关',
    rights: '你的权利',
    other: '其他要留意的话',
  },
  count: (p: { count: number }) => `${n(p.count)} 处`,

  dismiss: '这里没问题',
  dismissLabel: (p: { title: string }) => `这里没问题：${p.title}`,
  undo: '恢复提醒',
  undoLabel: (p: { title: string }) => `恢复提醒：${p.title}`,
  dismissed: {
    title: (p: { count: number }) => `你说没问题的 ${n(p.count)} 处`,
    hint: '在这个网站上不再标出，也不再计数。',
    left: (p: { count: number }) => `你说没问题的 ${n(p.count)} 处没有算在内。`,
  },
  gone: {
    title: (p: { count: number }) => `这一页先前出现过的 ${n(p.count)} 处`,
    hint: '现在页面上看不到了，比如弹窗关了、内容翻走了。',
  },

  fees: {
    name: '项目',
    sum: '金额',
    back: '退不退',
    refund: { never: '写明不退', conditional: '有条件', promised: '说会退', unstated: '没写' },
  },

  turnover: {
    title: '按你的流水算一算',
    label: '每月大约刷多少',
    field: (p: { sign: string }) => `每月流水（${p.sign}）`,
    value: (p: { monthly: string }) => `每月 ${p.monthly}`,
    bad: (p: { most: string }) => `请填 0 到 ${p.most} 之间的数。`,
    none: (p: { back: string }) => `一笔都不刷，就到不了退 ${p.back} 的条件。`,
    reached: (p: { monthly: string; needs: string }) =>
      `按你每月 ${p.monthly}，${p.needs}刷够，在期限以内。到时记得去要。`,
    reachedEach: (p: { monthly: string }) =>
      `按你每月 ${p.monthly}，每一期都够。断一期就可能不算。`,
    late: (p: { monthly: string; needs: string; time: string; back: string }) =>
      `按你每月 ${p.monthly}，${p.needs}才够，超过了 ${p.time}的期限。照页面的说法，${p.back} 拿不回来。`,
    open: (p: { monthly: string; needs: string }) =>
      `按你每月 ${p.monthly}，${p.needs}才够。页面没写期限，先问清楚。`,
    short: (p: { monthly: string; each: string; by: string; back: string }) =>
      `按你每月 ${p.monthly}，${p.each}还差 ${p.by}。照页面的说法，${p.back} 拿不回来。`,
    needs: (p: { time: string }) => `要 ${p.time}`,
    forever: '十年以上',
    each: { day: '每天', month: '每个月', year: '每年' },
    reachedWord: '够得着',
    missedWord: '够不着',
    openWord: '没写期限',
    share: (p: { percent: string }) => `期限内能刷到要求的 ${p.percent}%`,
    swipe: (p: { percent: string; month: string; year: string }) =>
      `照页面写的 ${p.percent}% 费率，手续费每月 ${p.month}，一年 ${p.year}`,
    year: (p: { from: string }) => `第一年连手续费至少 ${p.from}`,
    yearRange: (p: { from: string; to: string }) => `第一年连手续费 ${p.from} 到 ${p.to}`,
    back: (p: { back: string }) => `其中 ${p.back}，到了页面写的条件可以去要回`,
    note: '只算页面写明的数字；没写金额的不在内。',
  },

  questions: {
    title: '问卖家的话，可以直接发',
    hint: '请对方用文字回复：聊天记录就是证据。',
    copy: '复制',
    copyLabel: (p: { number: number }) => `复制第 ${n(p.number)} 句`,
    copyAll: '全部复制',
    copied: '已复制',
    failed: '没能复制。请选中上面的字，自己复制。',
    lead: '办之前，想请你用文字回复这几个问题：',
  },

  site: {
    title: '在这个网站上',
    guard: '点「立即购买」「同意」之前提醒我',
    guardEverywhere: '所有网站都这样提醒',
    bar: '在页面角上显示小条',
    pause: '在这个网站暂停',
    pauseHint: '暂停后不读、不标、不提醒，随时可以恢复。',
    resume: '恢复',
  },

  notice: {
    lost: '原文已经不在页面上了，可能弹窗关了或页面变了。',
    choice: '这个选择没有存下来，请再试一次。',
    desk: '没有打开。请再试一次。',
  },
};
