/** Words of packages from elsewhere. Chinese is the source of shape and meaning. */
import { formatNumber as n } from '../format';

/** Checking, looking into and keeping a package that another computer has exported. */
export const imports = {
  title: '核验别人给的证据包',
  what: '别的电脑导出的证据包（.zip），在这里核对有没有被改过，通过了才打开。只在这台电脑上看，不上传；不会混进你自己的记录。',
  choose: '选一个证据包（.zip）',
  drop: '也可以把文件拖到这里',
  checking: (p: { name: string }) => `正在核验「${p.name}」`,
  files: (p: { done: number; total: number }) => `${n(p.done)} / ${n(p.total)} 个文件`,
  cancelled: '核验停下了，没有得出结论，什么也没有存。',
  refused: (p: { name: string }) => `没有核验「${p.name}」`,
  tooBig:
    '文件太大（浏览器里最多 512 MB），没有打开。请解压后用包里的 verify.sh 或 verify.ps1 核验。',
  broke:
    '核验到一半出了意外，多半是内存不够。请关掉一些标签页再试；还是不行，就解压后用包里的 verify.sh 或 verify.ps1 核验。',
  changed:
    '留在这台电脑上的这一份，和当时核验通过的不一样了，没有打开，也没有再存出来。请找出原来的文件，重新核验。',
  back: '回到这台电脑的证据',

  foreign: '来自另一台电脑的证据包',
  foreignHint: '这是别人导出的，不是你存的。对方是谁，核验看不出来。',
  own: '这台电脑自己导出的证据包',
  ownHint: '签名用的就是这台电脑的钥匙，里面最新的一条也在现在的记录里。不用再存一份。',
  ownDiffers: '用这台电脑的钥匙签的，但和现在的记录对不上',
  ownDiffersHint:
    '包里最新的那条记录，现在的记录里没有：导出以后，这台电脑上的记录可能被删过或换过。请留好这个包。',

  ok: '通过：包里各处彼此相符',
  okBody:
    '钥匙就在包里，谁都可以改了内容换把钥匙重做一包。和当时就抄下的校验码一致，才说明从那以后没有变过；钥匙指纹一致，只说明出自同一把钥匙。',
  bad: '没有通过：这个包和封存时不一样',
  badBody:
    '里面的内容不显示，也不存下来：对不上的东西不能当证据看。请向给你的人要原来的文件，重新拷贝一次再核验。',
  layers: {
    container: '文件包',
    bag: '文件清单',
    chain: '记录链',
    signature: '签名',
    timestamps: '时间戳',
  },
  layerBad: (p: { name: string }) => `${p.name}：没有通过`,
  layerSkipped: (p: { name: string }) => `${p.name}：没有检查`,
  noStamps: '时间戳：没有。保存时间只以保存者的电脑为准',
  notes: '另外要留意：',

  file: '文件',
  fileHash: '文件指纹（SHA-256）',
  headCode: '校验码',
  key: '钥匙指纹（SHA-256）',
  exportedAt: '导出时间',
  exportedNote: '以导出那台电脑的时钟为准',
  inside: '里面的证据',
  insideValue: (p: { exported: number; records: number }) =>
    `${n(p.exported)} 份（对方的记录共 ${n(p.records)} 条）`,
  list: '包里的证据',
  pick: '选一份来看',
  imported: '这一份在证据包里，不是这台电脑自己的记录。',
  unshown: '这份证据的内容写法特别，显示不了。用解压软件打开 ZIP，仍可看到里面的文件。',

  keep: '留一份在这台电脑上',
  keepHint: '和你自己的记录分开放，原来的 ZIP 一个字节也不动，随时可以再存出来。',
  keeping: '正在存…',
  keptAt: (p: { at: string }) => `已留在这台电脑上（${p.at}）`,
  keepFailed: '没有留下来',

  kept: (p: { count: number }) => `留着的证据包（${n(p.count)} 个）`,
  line: (p: { records: number; size: string }) => `${n(p.records)} 份证据，${p.size}`,
  importedAt: (p: { at: string }) => `${p.at} 导入`,
  open: '打开（重新核验）',
  save: '再存出来',
  saveNow: '保存 ZIP',
  remove: '移除',
  askRemove: '确定移除？留在这里的这份 ZIP 会删掉，你自己的记录不受影响。',
  yes: '移除',
  no: '不移除',
  removed: (p: { count: number }) => `移除过的（${n(p.count)} 个）`,
  removedAt: (p: { at: string }) => `${p.at} 移除`,
  failed: '没有做成',
};
