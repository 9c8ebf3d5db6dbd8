/** The English half of the guide. */
import type { GuideFacts } from './guide';

/** Says the same as the Chinese half, in words of its own. */
export function guideEnglish({
  seal: { head, exported, exportedAt },
  scripts,
}: GuideFacts): string {
  return `Swipewise: how to check this evidence package

What is in this folder
  Exported at (UTC): ${exportedAt}
  Records exported: ${exported.length}; records in the whole chain: ${head.seq}
  Check code of the chain: ${head.code}
  report.html       the report: opens in a browser, prints on A4 (begin here)
  data/<id>/        files of one record: record.json (the record), screenshot, page copy, text
  data/seal.json    what was sealed with this export
  chain.jsonl       the chain, one record a line. A record that was not exported has its line
                    and no files; that is as it should be.
  verify.ps1, verify.sh   scripts that check; they read only, and install, send and change nothing
  The page copy (page.html) is the other side's page. Do not open it by a double click; the
  screenshot and the report show what is needed.

1. On Windows (nothing to install)
  Unpack the ZIP ("Extract all"), open the folder, type powershell into its address bar, press
  Enter, then paste this line and press Enter:
       powershell -ExecutionPolicy Bypass -File .\\verify.ps1
  The last lines say whether all is in order, or which file is the first that is not.

2. On Linux, macOS, or Windows with Git
  Open a terminal in this folder:
       sh verify.sh
  A package with independent timestamps needs this one (on Windows: Git Bash, which comes with Git): it checks
  each with openssl and says which record existed by when. verify.ps1 cannot, and says that it did not.
  If the only complaint is an extra .DS_Store, Thumbs.db or desktop.ini, the computer put it
  there: delete it and check again.

3. Can the scripts be trusted?
  They come with the evidence, so a forger could have replaced them. A copy of your own proves more:
  the same files are in the public source of Swipewise, in lib/core/evidence/check/.
       sh YOUR-COPY/verify.sh THIS-FOLDER
       powershell -ExecutionPolicy Bypass -File YOUR-COPY\\verify.ps1 THIS-FOLDER
  SHA-256 of the scripts in this package (the files of the same version in the source must agree):
       verify.sh    ${scripts.sh}
       verify.ps1   ${scripts.ps1}
  With the source and Node.js, npm run -s verify -- PACKAGE.zip looks closest.

4. By hand, without the scripts
  Was a file changed or taken away? Every line must say OK (macOS: shasum -a 256 -c):
       sha256sum -c manifest-sha256.txt
       sha256sum -c tagmanifest-sha256.txt
  Was the manifest changed after it was sealed? It must say Verified OK:
       openssl dgst -sha256 -verify public-key.pem -signature manifest.sig manifest-sha256.txt
  Was a file added? Each file listed must stand in manifest-sha256.txt, and none besides:
       find data -type f | sort
  The chain: "prev" in each line of chain.jsonl is the SHA-256 of the line before it, without
  its line break. The SHA-256 of the last line must be:
       ${head.sha256}
  Fingerprint of the signing key:
       sha256sum public-key.pem
  Independent timestamps (where there is a folder timestamps): a file's name begins with the number
  of its record. With HASH, the SHA-256 of that line of chain.jsonl without its line break, this
  must say Verification: OK:
       openssl ts -verify -digest HASH -in timestamps/NAME -CAfile tsa-chain.pem
  The roots in tsa-chain.pem are those that the saver imported: get them from the authority's own
  website as well, and compare.

5. Compare with what was noted down
  Each record has a check code of its own: compare the one that was noted down with that of its
  record in report.html. Where they agree, neither that record nor any before it was removed or
  changed since. It counts if someone else had the code by then (the other side, an office), not
  if the saver names it afterwards.
  The same fingerprint shows only that the same key on the same computer made the package, which
  nobody else can do. Whoever has that computer can change the log and make it anew unseen.
  If neither was noted down, the checks only show that the package agrees with itself: the key
  comes with it, and a package that was changed and sealed anew with another key passes them.

6. What this shows, and what it does not
  Where the check code agrees, it shows that these files have not changed since it was noted down,
  and in which order the records were made. It does not show that the stated time is right
  (it comes from the saver's computer; only an independent timestamp shows that something existed
  by a time), who saved them, or that the website told the truth. It is no notarisation and no
  legal advice.
`;
}
