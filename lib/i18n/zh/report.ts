/** Words of the exported report. Chinese is the source of shape and meaning. */
import { formatNumber as n } from '../format';

/** What `report.html` says besides what the desk, the cards and the record say. */
export const report = {
  title: '刷前看 证据报告',
  labels: {
    exportedAt: '导出时间（UTC = 当地）',
    head: '记录链校验码',
    headHash: '最后一条记录的 SHA-256',
    key: '签名钥匙的指纹（public-key.pem 的 SHA-256）',
    contents: '各条记录',
    time: '保存时间（UTC = 当地）',
    address: '网址',
    finalAddress: '打开后的网址',
    referrer: '从哪一页来',
    linkedFrom: '链接在哪一页',
    browser: '浏览器和窗口',
    privateWindow: '隐私窗口（存之前问过）',
    versions: '扩展版本 / 规则版本',
    recordHash: '本条记录的 SHA-256',
    prevHash: '上一条记录的 SHA-256',
    screenshots: '截图',
    findings: '标出的条款',
    shown: '当时是怎么显示的：',
    means: '对消费者意味着：',
    elsewhere: '不在可见文字里的条款（隐藏的，或写在嵌入的框里）',
    identity: '页面上写的经营者信息（未经核实）',
    response: '服务器的回应',
    files: '文件和指纹',
    fileName: '文件',
    fileSize: '大小',
    gaps: '没有取到的',
    steps: '保存过程（时间为 UTC）',
    deletedRecord: '删除说明：文件已按使用者的要求删除',
    proves: '这份报告能说明什么',
    provesNot: '不能说明什么',
    check: '怎样核对',
  },
  none: {
    findings: '保存时没有标出条款。',
    identity: '页面上没有找到备案号、公司名称或电话。',
    captured: '没有取到（原因见「没有取到的」）。',
    gaps: '都取到了。',
    place: '条款在截图中的位置没有记录。',
    deleted: '此文件已按使用者的要求删除，包内没有。',
    pictures: '截图见中文部分的同一条记录。',
    incomplete: '这次保存中途断了（比如浏览器被关），下面是断之前留下的。',
  },
  proves: [
    '核验通过，并且校验码或钥匙指纹与当时记下的一致：从封存到现在，这些文件没有变过。',
    '各条记录是按什么次序保存的。',
  ],
  provesNot: [
    '保存时间一定准确：时间来自保存者的电脑；独立的时间戳才能证明某时之前已经存在。',
    '网站当时说的是真话，或服务器对别人也显示同样的内容。',
    '保存的人是谁。这不是公证，也不是法律意见。',
    '条款的标注由程序按规则作出，只是提示，可能有错，请以原文和截图为准。',
  ],
  check: [
    '同一文件夹里的「核验说明.txt」写明了步骤，Windows 不用安装软件。',
    '只看这份报告不算核对：请运行核验脚本，并与当时记下的校验码或钥匙指纹比较。',
  ],
  role: {
    screenshot: '截图',
    'screenshot-tile': '分段截图',
    html: '网页副本',
    mhtml: '浏览器存档',
    text: '网页文字',
    selection: '选中的话',
    article: '正文摘取',
    other: '其他',
  },
  identity: {
    icp: 'ICP 备案号',
    police: '公安备案号',
    creditCodes: '统一社会信用代码',
    companies: '公司名称',
    phones: '电话',
  },
  record: (p: { seq: number }) => `第 ${n(p.seq)} 号记录`,
  count: (p: { exported: number; records: number }) =>
    `本包导出 ${n(p.exported)} 条记录；整个记录链共 ${n(p.records)} 条。`,
  more: (p: { count: number }) => `另有 ${n(p.count)} 条没有印出，都在 record.json 里。`,
  moreRecords: (p: { count: number }) =>
    `另有 ${n(p.count)} 条记录没有印出，都在 data 文件夹里，同样受封存保护。`,
  span: (p: { start: number; end: number }) =>
    `原文位置：text.txt 第 ${n(p.start)} 到第 ${n(p.end)} 个字符（UTF-16，从 0 数起）`,
  picture: (p: { number: number; asSeen: boolean }) =>
    `截图 ${n(p.number)}${p.asSeen ? '（保存那一刻屏幕上的样子）' : ''}`,
  sighting: (p: { picture: number; top: number; percent: number }) =>
    `在截图 ${n(p.picture)} 里：距网页顶部 ${n(p.top)} 像素，约在图的 ${n(p.percent)}% 高处（从上往下）`,
};
