/** `核验说明.txt`: how anyone can check a package, in plain Chinese and English. */
import { guideEnglish } from './guide-en';
import type { Seal } from './seal';

/** What the guide names: the facts of the export, and the SHA-256 of both scripts in the package. */
export interface GuideFacts {
  seal: Omit<Seal, 'tags'>;
  scripts: { sh: string; ps1: string };
}

/** Text of the guide for one export. */
export function guideText(facts: GuideFacts): string {
  return `${chinese(facts)}\n${'-'.repeat(60)}\n\n${guideEnglish(facts)}`;
}

function chinese({ seal: { head, exported, exportedAt }, scripts }: GuideFacts): string {
  return `刷前看 证据包核验说明（写给市场监管等部门的工作人员，也写给任何想核对的人）

这个文件夹里是什么
  导出时间（UTC）：${exportedAt}
  本次导出记录：${exported.length} 条；整个记录链：${head.seq} 条
  记录链校验码：${head.code}
  report.html       证据报告：用浏览器打开，可以直接打印在 A4 纸上（先看这个）
  data/<编号>/      每条记录的文件：record.json（记录本身）、截图、网页副本、文字
  data/seal.json    本次导出的封存信息
  chain.jsonl       记录链，每行一条。没有导出的记录只有这一行，没有文件，这是正常的
  verify.ps1、verify.sh   核验脚本，只读文件，不安装、不上网、不改动任何东西
  网页副本（page.html）是对方网站的内容，请不要双击打开；看截图和报告就够了。

一、在 Windows 上核验（不用安装任何软件）
  1. 用右键「全部解压缩」把 ZIP 解开，不要在压缩包里直接双击。
  2. 打开解开的文件夹，在上方的地址栏里输入 powershell，按回车。
  3. 复制下面一行，在蓝色或黑色的窗口里按右键粘贴，再按回车：
       powershell -ExecutionPolicy Bypass -File .\\verify.ps1
  4. 看最后一行：「通过」，或者「未通过」和第一处问题是哪个文件。

二、在 Linux、macOS 或装有 Git 的 Windows 上核验
  打开终端，进入这个文件夹，输入：
       sh verify.sh
  有第三方时间戳的包，要用这个脚本（Windows 上装了 Git，打开 Git Bash 就能用）：它用 openssl 一个一个核对，
  说明哪条记录在什么时间已经存在。上一节的 verify.ps1 查不了时间戳，会写明没有查。
  如果只提示多出 .DS_Store、Thumbs.db 或 desktop.ini，那是电脑自己放的，删掉再核验一次。

三、脚本本身可信吗
  脚本和证据在同一个包里，伪造证据的人也能换掉脚本。更稳妥的做法，是用自己另外取得的同一脚本：
  它在刷前看公开的源代码里，位置是 lib/core/evidence/check/。从源代码取得后，这样用：
       sh 另外取得的/verify.sh 证据包文件夹
       powershell -ExecutionPolicy Bypass -File 另外取得的\\verify.ps1 证据包文件夹
  本包所带脚本的 SHA-256（与源代码中同一版本的文件应当一致）：
       verify.sh    ${scripts.sh}
       verify.ps1   ${scripts.ps1}
  装有刷前看源代码和 Node.js 的电脑上，还可以用 npm run -s verify -- 证据包.zip，它查得最细。

四、不用脚本，手工核对
  1. 文件有没有被改动或缺少（每一行都应显示 OK 或「成功」）：
       sha256sum -c manifest-sha256.txt
       sha256sum -c tagmanifest-sha256.txt
     （macOS 用 shasum -a 256 -c；Windows 用 certutil -hashfile 文件名 SHA256 逐个比对）
  2. 清单有没有在封存后被改动（应显示 Verified OK）：
       openssl dgst -sha256 -verify public-key.pem -signature manifest.sig manifest-sha256.txt
  3. 有没有后来加进来的文件：列出 data 里的所有文件，都应写在 manifest-sha256.txt 里，一个不多。
       find data -type f | sort
  4. 记录链：chain.jsonl 中每行的 prev，等于上一行内容（不含换行）的 SHA-256。
     最后一行的 SHA-256 应为：
       ${head.sha256}
  5. 签名钥匙的指纹：
       sha256sum public-key.pem
  6. 第三方时间戳（有 timestamps 文件夹才有）：文件名开头的数字是第几条记录。把 HASH 换成
     chain.jsonl 那一行内容（不含换行）的 SHA-256，应显示 Verification: OK：
       openssl ts -verify -digest HASH -in timestamps/文件名 -CAfile tsa-chain.pem
     tsa-chain.pem 是保存的人导入的根证书，请到时间戳机构的网站另外取得，比一比是不是同一张。

五、和当时记下的比一比
  每存一条，校验码就换一个：当时抄下的，与报告（report.html）里那一条记录的「校验码」比。一致，
  就说明抄下之后，那一条和它之前的都没有删过、改过。这个码要早就在别人手里（比如当时发给了对方或
  有关部门）才算数，保存的人自己后来报出来的不算。
  钥匙指纹一致，只说明这一包出自同一台电脑上的同一把钥匙，别人冒充不了；掌握那台电脑的人自己改了
  再重做，指纹看不出来。
  两样都没有记下，上面的核验只说明包内彼此相符：钥匙就在包里，改了内容再换一把钥匙重做的包，
  同样能通过。

六、它能说明什么，不能说明什么
  能说明（校验码对得上时）：从抄下校验码到现在，这些文件没有变过；各条记录是按什么次序保存的。
  不能说明：保存的时间一定准确（时间来自保存者的电脑；独立的时间戳才能证明某时之前已经存在），
  保存的人是谁，也不能说明网站当时说的是真话。这不是公证，也不是法律意见。
`;
}
