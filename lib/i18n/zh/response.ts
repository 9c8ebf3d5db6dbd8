/** Words for what the server answered. Chinese is the source of shape and meaning. */
import { formatNumber as n } from '../format';

/** In the desk and in the report. */
export const response = {
  title: '网站服务器的回应',
  status: '回应',
  /** What the first digit of a status says. */
  statusWords: {
    2: '给出了网页',
    3: '让浏览器转到别处',
    4: '没有给：网页不存在，或者不让看',
    5: '服务器自己出了错',
  } as Readonly<Record<string, string>>,
  at: '回应时间',
  server: '服务器地址',
  serverNote: '浏览器连上的那台机器；中间有代理或加速服务时，是它们的地址',
  fromCache: '这一页来自浏览器存着的副本，当时没有重新问服务器',
  protocol: '连接方式',
  redirects: '转了几次才到',
  redirectsCount: (p: { count: number }) => `转了 ${n(p.count)} 次`,
  hop: (p: { status: string; address: string }) => `状态 ${p.status}，服务器 ${p.address}`,
  hopNoAddress: (p: { status: string }) => `状态 ${p.status}`,
  masked:
    '服务器的回应里，网址中像密码、登录口令的部分换成了「***」。这一页自己的网址照原样保存，没有改动；里面要是有登录口令，把证据交给别人前请留意。',
  headers: (p: { count: number }) => `回应头（${n(p.count)} 项）`,
  leftOut: '没有保留的回应头（可能含登录信息，或者太长）',
};
