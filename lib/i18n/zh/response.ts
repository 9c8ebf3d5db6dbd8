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
  tls: {
    title: '网站证书',
    issuedTo: '发给',
    issuedBy: '签发',
    valid: '有效期',
    span: (p: { from: string; to: string }) => `${p.from} 到 ${p.to}`,
    serial: '序列号',
    fingerprint: 'SHA-256 指纹',
    builtInRoot: '浏览器自带的根证书',
    connection: '加密方式',
    state: {
      secure: '浏览器认为连接安全',
      weak: '浏览器认为加密偏弱',
      broken: '浏览器认为证书有问题',
      insecure: '浏览器认为连接不安全',
    } as Readonly<Record<string, string>>,
    exception: {
      trust_error: '浏览器不信任签发的机构；当时有人选了继续打开',
      domain_mismatch: '证书不是发给这个网址的；当时有人选了继续打开',
      expired_or_not_yet_valid: '证书过期了，或者还没生效；当时有人选了继续打开',
    } as Readonly<Record<string, string>>,
    chain: (p: { count: number }) => `${n(p.count)} 张证书，从网站的到根证书`,
    single: '1 张证书，网站自己的',
    file: '证书原件',
    truth:
      '能说明浏览器当时连上的服务器用的是哪张证书；说明不了老板是谁，也说明不了网页写的是真话。',
  },
};
