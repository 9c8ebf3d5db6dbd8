/** Chinese and English of the report for people. */

/** Words of the report for people that no other place shows. */
export const WORDS = {
  zh: {
    kind: {
      offer: '销售页',
      contract: '合同或协议',
      article: '文章',
      complaint: '投诉或问答',
      other: '其他页面',
    },
    severity: { high: '高风险', medium: '中风险', low: '低风险', info: '提及' },
    none: '没有看到要提醒的条款。没标出，不等于没有。',
    read: (count: number) => `已检查 ${count.toLocaleString('en-US')} 字`,
    line: (at: number) => `第 ${at} 行`,
    kindWhy: '这样判断这一页，因为：',
    reasons: '为什么标出：',
    notAdvice: '以上是信息，不是法律意见。',
    truncated: '条款太多，后面的没有再看。',
    more: (count: number) => `另有 ${count} 处提及（报道、提问、建议或承诺）`,
  },
  en: {
    kind: {
      offer: 'offer',
      contract: 'contract',
      article: 'article',
      complaint: 'complaint',
      other: 'other page',
    },
    severity: { high: 'HIGH', medium: 'MEDIUM', low: 'LOW', info: 'mention' },
    none: 'No clause to warn of was seen. Not marked does not mean not there.',
    read: (count: number) => `${count.toLocaleString('en-US')} characters read`,
    line: (at: number) => `line ${at}`,
    kindWhy: 'Why it is taken for that: ',
    reasons: 'Why marked: ',
    notAdvice: 'This is information, not legal advice.',
    truncated: 'Too many clauses: the rest was not looked at.',
    more: (count: number) => `${count} more mentions (reports, questions, advice or promises)`,
  },
} as const;
