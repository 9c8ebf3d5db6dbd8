/** `核验说明.txt`: how anyone can check a package, in plain Chinese and English. */
import type { Seal } from './seal';

/** Text of the guide for one export. */
export function guideText(seal: Omit<Seal, 'tags'>): string {
  return `${chinese(seal)}\n${'-'.repeat(60)}\n\n${english(seal)}`;
}

function chinese({ head, exported, exportedAt }: Omit<Seal, 'tags'>): string {
  return `刷前看 证据包核验说明

这个文件夹里是什么
  导出时间（UTC）：${exportedAt}
  本次导出记录：${exported.length} 条；整个记录链：${head.seq} 条
  记录链校验码：${head.code}
  data/<编号>/      每条记录的文件：record.json（记录本身）、截图、网页副本、文字
  data/seal.json    本次导出的封存信息
  chain.jsonl       记录链，每行一条。没有导出的记录只有这一行，没有文件，这是正常的

怎样核对（三步，不需要安装刷前看）
  在 Linux、macOS 或装有 Git 的 Windows 上，打开终端，进入这个文件夹：
  1. 文件有没有被改动或缺少：
       sha256sum -c manifest-sha256.txt
       sha256sum -c tagmanifest-sha256.txt
     （macOS 用 shasum -a 256 -c 代替 sha256sum -c）每一行都应显示 OK 或「成功」。
  2. 清单有没有在封存后被改动：
       openssl dgst -sha256 -verify public-key.pem -signature manifest.sig manifest-sha256.txt
     应显示 Verified OK。
  3. 有没有后来加进来的文件（前两步看不出来）：
       find data -type f | sort
     列出的每个文件都应写在 manifest-sha256.txt 里，一个不多。
  记录链：chain.jsonl 中每行的 prev，等于上一行内容（不含换行）的 SHA-256。
  最后一行的 SHA-256 应为：
       ${head.sha256}
  签名钥匙的指纹：
       sha256sum public-key.pem
  如果保存的人当时记下了校验码或钥匙指纹，请与上面的比较：校验码一致，说明记下之后没有删掉
  或改动记录；钥匙指纹一致，说明这一包出自同一把钥匙。两样都没有记下，以上三步只说明包内彼此
  相符：钥匙就在包里，改了内容再换一把钥匙重做的包，同样能通过。

它能说明什么，不能说明什么
  能说明（校验码或钥匙指纹对得上时）：从封存到现在，这些文件没有变过；各条记录是按什么次序保存的。
  不能说明：保存的时间一定准确（时间来自保存者的电脑；独立的时间戳才能证明某时之前已经存在），
  保存的人是谁，也不能说明网站当时说的是真话。这不是公证，也不是法律意见。
`;
}

function english({ head, exported, exportedAt }: Omit<Seal, 'tags'>): string {
  return `Swipewise: how to check this evidence package

What is in this folder
  Exported at (UTC): ${exportedAt}
  Records exported: ${exported.length}; records in the whole chain: ${head.seq}
  Check code of the chain: ${head.code}
  data/<id>/        files of one record: record.json (the record), screenshot, page copy, text
  data/seal.json    what was sealed with this export
  chain.jsonl       the chain, one record a line. A record that was not exported has its line
                    and no files; that is as it should be.

How to check (three steps, without Swipewise)
  On Linux, macOS or Windows with Git, open a terminal in this folder:
  1. Was a file changed or taken away?
       sha256sum -c manifest-sha256.txt
       sha256sum -c tagmanifest-sha256.txt
     (on macOS: shasum -a 256 -c). Every line must say OK.
  2. Was the manifest changed after it was sealed?
       openssl dgst -sha256 -verify public-key.pem -signature manifest.sig manifest-sha256.txt
     It must say Verified OK.
  3. Was a file added? (The first two steps do not see that.)
       find data -type f | sort
     Each file listed must stand in manifest-sha256.txt, and none besides.
  The chain: "prev" in each line of chain.jsonl is the SHA-256 of the line before it, without
  its line break. The SHA-256 of the last line must be:
       ${head.sha256}
  Fingerprint of the signing key:
       sha256sum public-key.pem
  If the check code or the fingerprint of the key was noted down at the time, compare: where the
  check codes agree, no record was removed or changed since; where the fingerprints agree, the
  package was sealed with that key. If neither was noted down, the three steps only show that the
  package agrees with itself: the key comes with it, and a package that was changed and sealed
  anew with another key passes them just as well.

What this shows, and what it does not
  Where the check code or the key's fingerprint agrees, it shows that these files have not changed
  since they were sealed, and in which order the records were made. It does not show that the stated time is right (it comes from the saver's
  computer; only an independent timestamp shows that something existed by a time), who saved
  them, or that the website told the truth. It is no notarisation and no legal advice.
`;
}
