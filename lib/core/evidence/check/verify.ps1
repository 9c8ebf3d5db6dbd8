# 核验「刷前看」证据包 / Checks a Swipewise evidence package
#
#   powershell -ExecutionPolicy Bypass -File verify.ps1 [FOLDER]
#   FOLDER: the unpacked package (default: where this script lies)
#
# Exit code: 0 in order, 1 not in order, 2 could not be checked.
# Needs only the PowerShell that Windows brings (5.1); installs, changes and sends nothing.
#
# A script that comes inside a package proves less than a copy of your own: whoever forged the package
# could have replaced it. The same file is in the source of Swipewise, lib/core/evidence/check/verify.ps1.
param([string]$Folder = $PSScriptRoot)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'

$Genesis = '0' * 64
$SealedTags = 'bagit.txt', '核验说明.txt', 'public-key.pem', 'chain.jsonl'
$UnsealedTags = 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt', 'manifest.sig'
$Utf8 = New-Object System.Text.UTF8Encoding($false)
$Sha = [Security.Cryptography.SHA256]::Create()
# PowerShell's own tables take A and a for one name; these do not.
$Table = 'System.Collections.Generic.Dictionary[string,string]'
$Names = 'System.Collections.Generic.HashSet[string]'

function Get-Hex([byte[]]$Bytes) { [BitConverter]::ToString($Bytes).Replace('-', '').ToLowerInvariant() }
function Get-Path([string]$Name) { Join-Path $Root $Name }
function Read-Bytes([string]$Name) {
  if (-not $Files.Contains($Name)) { Deny 'bag.no_tag' $Name '缺少这个必需的文件' 'a required file is missing' }
  , [IO.File]::ReadAllBytes((Get-Path $Name))
}
function Read-Text([string]$Name) { $Utf8.GetString((Read-Bytes $Name)) }
function Get-FileHex([string]$Path) {
  $stream = [IO.File]::OpenRead($Path)
  try { Get-Hex $Sha.ComputeHash($stream) } finally { $stream.Dispose() }
}
function Get-Digest([string]$Name) {
  if (-not $Files.Contains($Name)) { Deny 'bag.no_tag' $Name '缺少这个必需的文件' 'a required file is missing' }
  if (-not $Known.ContainsKey($Name)) { $Known[$Name] = Get-FileHex (Get-Path $Name) }
  $Known[$Name]
}

# Ends a layer with what it found wrong: a stable id, the file or figures, and the words.
function Deny([string]$Id, [string]$Name, [string]$Zh, [string]$En) {
  $plain = $Name -replace '[\p{C}\u2028\u2029]', '?'
  throw "「$plain」$Zh。 `"$plain`" $En. [$Id]"
}

# One list against the files it is about: form, then missing and changed ones, then added ones.
function Test-List([string]$List, [string[]]$About) {
  $text = Read-Text $List
  $listed = New-Object $Table
  if (-not $text.EndsWith("`n")) { Deny 'bag.line' $List '清单的写法不对' 'is not well formed' }
  foreach ($line in $text.Substring(0, $text.Length - 1).Split("`n")) {
    $isLine = $line -cmatch '^([0-9a-f]{64})  (\S[^\x00-\x1f\x7f\\:]*)$'
    if (-not $isLine -or $listed.ContainsKey($Matches[2]) -or "/$($Matches[2])/" -match '/(\.\.?)?/') {
      Deny 'bag.line' $List '清单的写法不对' 'is not well formed'
    }
    $listed[$Matches[2]] = $Matches[1]
  }
  foreach ($name in $listed.Keys) {
    if ($About -cnotcontains $name) { Deny 'bag.missing' $name "清单 $List 中有它，包里没有" "is listed in $List, but the package lacks it" }
    if ((Get-Digest $name) -cne $listed[$name]) {
      Deny 'bag.changed' $name "与清单 $List 中的指纹不一致：两者之一被改动过" "does not match its fingerprint in $List`: one of the two was changed"
    }
  }
  foreach ($name in $About) {
    if (-not $listed.ContainsKey($name)) { Deny 'bag.added' $name "多出来的文件：清单 $List 中没有它" "is an extra file that $List does not name" }
  }
  $listed.Count
}

function Get-Seal {
  try { $seal = Read-Text 'data/seal.json' | ConvertFrom-Json }
  catch [ArgumentException] { $seal = $null }
  $wanted = 'v', 'head', 'exported', 'exportedAt', 'extensionVersion', 'tags'
  $lacking = $wanted | Where-Object { -not $seal -or -not $seal.PSObject.Properties[$_] }
  if ($lacking) { Deny 'chain.seal' 'data/seal.json' '封存信息读不出来，或不对' 'cannot be read, or is wrong' }
  $seal
}

# bag-info.txt follows from the seal and the amount of data: it is made again and compared.
function Test-Info {
  $seal = Get-Seal
  $null = (Read-Text 'data/seal.json') -cmatch '"exportedAt":"([^"]*)"'
  $at = $Matches[1]
  $bytes = 0
  foreach ($name in $Data) { $bytes += (Get-Item -LiteralPath (Get-Path $name) -Force).Length }
  $lines = @(
    "Bagging-Date: $($at.Substring(0, 10))", "Bag-Software-Agent: Swipewise $($seal.extensionVersion)"
    "Payload-Oxum: $bytes.$($Data.Count)", 'Swipewise-Profile: 1', "Swipewise-Exported-At: $at"
    "Swipewise-Head-Seq: $($seal.head.seq)", "Swipewise-Head: $($seal.head.sha256)", "Swipewise-Head-Code: $($seal.head.code)"
  ) + @($seal.exported | ForEach-Object { "Swipewise-Exported-Record: $_" })
  if ((Read-Text 'bag-info.txt') -cne (($lines -join "`n") + "`n")) {
    Deny 'bag.info' 'bag-info.txt' '与封存内容不一致' 'differs from what was sealed'
  }
}

function Test-Bag {
  if ((Read-Text 'bagit.txt') -cne "BagIt-Version: 1.0`nTag-File-Character-Encoding: UTF-8`n") {
    Deny 'bag.version' 'bagit.txt' '内容不符合 BagIt 1.0' 'does not say what BagIt 1.0 wants'
  }
  $count = 1 + (Test-List 'tagmanifest-sha256.txt' $Tags) + (Test-List 'manifest-sha256.txt' $Data)
  Test-Info
  "$count 个文件与清单一致 / files match their lists"
}

# The first 80 bits of a hash in Crockford's base 32: five hexadecimal digits make a group of four.
function Get-Code([string]$Hash) {
  $groups = foreach ($from in 0, 5, 10, 15) {
    $figure = [Convert]::ToInt32($Hash.Substring($from, 5), 16)
    -join (15, 10, 5, 0 | ForEach-Object { '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[($figure -shr $_) -band 31] })
  }
  $groups -join '-'
}

# The records one after the other: each must have its number, and name the hash of the one before.
function Read-Chain {
  $bytes = Read-Bytes 'chain.jsonl'
  if ($bytes.Length -eq 0 -or $bytes[-1] -ne 10) { Deny 'chain.no_end' 'chain.jsonl' '最后一行不完整' 'the last line is not complete' }
  $before = $Genesis; $count = 0; $from = 0; $ids = New-Object $Names
  while ($from -lt $bytes.Length) {
    $end = [Array]::IndexOf($bytes, [byte]10, $from)
    $count++
    $place = "chain.jsonl ($count)"
    try { $record = $Utf8.GetString($bytes, $from, $end - $from) | ConvertFrom-Json }
    catch [ArgumentException] { $record = $null }
    $lacking = 'id', 'seq', 'prev', 'kind' | Where-Object { -not $record -or -not $record.PSObject.Properties[$_] }
    if ($lacking) { Deny 'chain.not_json' $place '记录读不出来' 'the record cannot be read' }
    if (-not $ids.Add($record.id)) { Deny 'chain.duplicate' $place '记录编号用过两次' 'the id of a record was used twice' }
    if ("$($record.seq)" -cne "$count") { Deny 'chain.seq' $place '记录的次序断了' 'the records are out of order' }
    if ($record.prev -cne $before) {
      Deny 'chain.prev' $place '这条记录接不上前一条：两条之一被改动过，或中间少了、多了记录' 'this record does not link to the one before'
    }
    $before = Get-Hex $Sha.ComputeHash($bytes, $from, $end - $from)
    $record | Add-Member -NotePropertyName ownHash -NotePropertyValue $before -PassThru
    $from = $end + 1
  }
}

function Test-Head($Records, $Seal) {
  $place = "chain.jsonl ($($Records.Count) / $($Seal.head.seq))"
  if ($Records.Count -lt $Seal.head.seq) { Deny 'chain.truncated' $place '记录被截短' 'the chain was cut' }
  if ($Records.Count -gt $Seal.head.seq) { Deny 'chain.longer' $place '记录多了' 'the chain is too long' }
  $head = $Records[-1].ownHash
  if ($head -cne $Seal.head.sha256) { Deny 'chain.head' $place '最后一条记录与封存的指纹不一致' 'the last record does not match the sealed fingerprint' }
  if ((Get-Code $head) -cne $Seal.head.code) { Deny 'chain.seal' 'data/seal.json' '封存信息读不出来，或不对' 'cannot be read, or is wrong' }
}

# The seal is signed and names the hashes of these; so the signature reaches them too.
function Test-Tags($Seal) {
  $sealed = $Seal.tags.PSObject.Properties
  foreach ($name in @($SealedTags) + @($sealed | ForEach-Object { $_.Name })) {
    if (-not $sealed[$name] -or (Get-Digest $name) -cne $sealed[$name].Value) {
      Deny 'chain.sealed_file' $name '与封存时的指纹不一致' 'does not match the fingerprint that was sealed'
    }
  }
  foreach ($name in $Tags) {
    if (-not $sealed[$name] -and $UnsealedTags -cnotcontains $name) {
      Deny 'chain.unsealed_file' $name '没有封存，可能是后来加进去的' 'was not sealed; it may have been added later'
    }
  }
}

# What the exported records own is there with its hash, and nothing besides.
function Test-Owned($Records, $Seal) {
  $gone = New-Object $Names
  foreach ($record in $Records) {
    if ($record.kind -ceq 'tombstone') { foreach ($file in $record.removed) { $null = $gone.Add("data/$($record.target)/$($file.path)") } }
  }
  $owned = New-Object $Names
  $null = $owned.Add('data/seal.json')
  foreach ($id in $Seal.exported) {
    $record = $Records | Where-Object { $_.id -ceq $id }
    if (-not $record) { Deny 'chain.unknown_record' $id '导出的记录不在记录链中' 'the exported record is not in the chain' }
    Test-File "data/$id/record.json" $record.ownHash 'record' $owned $gone
    if ($record.kind -ceq 'tombstone') { continue }
    foreach ($file in $record.artifacts) { Test-File "data/$id/$($file.path)" $file.sha256 'artifact' $owned $gone }
  }
  foreach ($name in $Data) {
    if (-not $owned.Contains($name)) { Deny 'chain.stray_file' $name '不属于任何一条导出的记录' 'belongs to none of the exported records' }
  }
  $owned.Count
}

function Test-File([string]$Name, [string]$Hash, [string]$Kind, $Owned, $Gone) {
  $null = $Owned.Add($Name)
  if (-not $Files.Contains($Name)) {
    if ($Gone.Contains($Name)) { return }
    $id = if ($Kind -ceq 'record') { 'chain.record_missing' } else { 'chain.artifact_missing' }
    Deny $id $Name '记录缺少这个文件' 'the record lacks this file'
  } elseif ((Get-Digest $Name) -cne $Hash) {
    $id = if ($Kind -ceq 'record') { 'chain.record_differs' } else { 'chain.artifact_changed' }
    Deny $id $Name '与记录链中写的指纹不一致' 'does not match the fingerprint in the chain'
  }
}

function Test-Chain {
  $seal = Get-Seal
  $records = @(Read-Chain)
  Test-Head $records $seal
  Test-Tags $seal
  $count = $records.Count + (Test-Owned $records $seal)
  "$count 条记录和文件相符 / records and files agree"
}

# DER holds r and s as two numbers of any length; Windows wants 32 bytes for each.
function Get-RawSignature([byte[]]$Der) {
  $at = 2
  foreach ($part in 'r', 's') {
    $length = $Der[$at + 1]
    $number = Get-Hex ([byte[]]$Der[($at + 2)..($at + 1 + $length)])
    $number.TrimStart('0').PadLeft(64, '0')
    $at += 2 + $length
  }
}

function Test-Signature {
  # The bytes before X and Y are the same for each P-256 key (RFC 5480).
  $fixed = '3059301306072a8648ce3d020106082a8648ce3d03010703420004'
  $pem = (Read-Text 'public-key.pem') -replace '-----(BEGIN|END) PUBLIC KEY-----|\s', ''
  try {
    $der = [Convert]::FromBase64String($pem)
    if ($der.Length -ne 91 -or (Get-Hex ([byte[]]$der[0..26])) -cne $fixed) { throw 'other key' }
    # BCRYPT_ECCPUBLIC_BLOB: "ECS1", the length of X as 32 bits, X, Y.
    $blob = [byte[]](@(69, 67, 83, 49, 32, 0, 0, 0) + $der[27..90])
    $cng = [Security.Cryptography.CngKey]::Import($blob, [Security.Cryptography.CngKeyBlobFormat]::EccPublicBlob)
    $key = New-Object Security.Cryptography.ECDsaCng($cng)
  } catch { Deny 'signature.key' 'public-key.pem' '不是可用的公钥（应为 P-256）' 'is not a usable public key (P-256)' }
  $signature = Read-Bytes 'manifest.sig'
  try {
    $hex = -join (Get-RawSignature $signature)
    if ($hex.Length -ne 128) { throw 'other length' }
    $raw = [byte[]](0..63 | ForEach-Object { [Convert]::ToByte($hex.Substring($_ * 2, 2), 16) })
  } catch { Deny 'signature.form' 'manifest.sig' '不是有效的签名' 'is not a valid signature' }
  if (-not $key.VerifyHash($Sha.ComputeHash((Read-Bytes 'manifest-sha256.txt')), $raw)) {
    Deny 'signature.bad' 'manifest.sig' '签名与 manifest-sha256.txt 不符：清单被改动过，或不是用这把钥匙签的' 'the signature does not fit manifest-sha256.txt'
  }
  $tag = (Get-Seal).tags.PSObject.Properties['public-key.pem']
  if (-not $tag -or $tag.Value -cne (Get-Digest 'public-key.pem')) {
    Deny 'signature.other_key' 'public-key.pem' '不是封存时使用的公钥' 'is not the key that was used for the seal'
  }
  '1 个签名有效 / signature valid'
}

# What Windows brings cannot check an RFC 3161 timestamp to a root, so none is said to be in order.
function Show-Stamps([bool]$Chained) {
  $title = '时间戳 / Timestamps'
  $stamps = @($Tags | Where-Object { $_ -clike 'timestamps/*' -or $_ -ceq 'tsa-chain.pem' })
  if (-not $Chained) { return "  [--] ${title}：没有检查，记录链没有通过 / not checked, for the chain is not in order [not_checked]" }
  if ($stamps.Count -eq 0) { return "  [--] ${title}：没有。保存时间只以保存者的电脑为准 / none: the time is that of the saver's computer alone" }
  "  [--] ${title}：这里查不了，请用 verify.sh（需要 openssl）核验 / not checked here: use verify.sh, which needs openssl"
}

if (-not (Test-Path -LiteralPath (Join-Path $Folder 'bagit.txt'))) {
  if (Test-Path -LiteralPath (Join-Path $Folder 'NOT-SEALED.txt')) {
    Write-Output '这是「抢救导出」的文件：没有封存，不是证据包。'
    Write-Output 'This is a rescue export: not sealed, and no evidence package.'
    exit 2
  }
  Write-Output '这里没有 bagit.txt，不是刷前看的证据包（请先解压，再指明解压出来的文件夹）。'
  Write-Output 'There is no bagit.txt: this is no unpacked Swipewise package.'
  exit 2
}
$Root = (Resolve-Path -LiteralPath $Folder).ProviderPath
$Known = New-Object $Table
$all = @(Get-ChildItem -LiteralPath $Root -Recurse -File -Force | ForEach-Object {
    $_.FullName.Substring($Root.TrimEnd('\', '/').Length + 1).Replace('\', '/')
  })
$Files = New-Object $Names
foreach ($name in $all) { $null = $Files.Add($name) }
$Data = @($all | Where-Object { $_ -clike 'data/*' })
$Tags = @($all | Where-Object { $_ -cnotlike 'data/*' -and $_ -cne 'tagmanifest-sha256.txt' })

Write-Output '刷前看 证据包核验 / Swipewise package check'
Write-Output "  核验脚本 SHA-256 / this script: $(Get-FileHex $PSCommandPath)"
Write-Output ''
$layers = @(
  @('文件清单 / File lists', { Test-Bag }), @('记录链 / Record chain', { Test-Chain }), @('签名 / Signature', { Test-Signature })
)
$first = ''
$chained = $true
foreach ($layer in $layers) {
  try { Write-Output "  [OK] $($layer[0])：$(& $layer[1])" }
  catch {
    if ($layer[0] -clike '记录链*') { $chained = $false }
    Write-Output "  [!!] $($layer[0])：$($_.Exception.Message)"
    if (-not $first) { $first = $_.Exception.Message }
  }
}
Write-Output (Show-Stamps $chained)
Write-Output ''
if ($first) {
  Write-Output "未通过。第一处问题：$first"
  Write-Output 'NOT in order. The first problem is named above.'
  exit 1
}
if (@($Tags | Where-Object { $_ -clike 'timestamps/*' -or $_ -ceq 'tsa-chain.pem' }).Count -gt 0) {
  Write-Output '其余各处彼此相符，但时间戳这里没有查：请用 verify.sh 再核验一次。'
  Write-Output 'All else agrees, but the timestamps were not checked here: check again with verify.sh.'
  exit 2
}
Write-Output '通过：包内各处彼此相符。 / In order: everything in the package agrees.'
Write-Output "  校验码 / Check code: $((Get-Seal).head.code)"
Write-Output "  签名钥匙的指纹 / Key fingerprint (SHA-256): $(Get-Digest 'public-key.pem')"
Write-Output '钥匙就在包里，谁都可以改了内容再换一把钥匙重做一包：要与保存时记下的校验码一致，才说明从那以后没有变过；钥匙指纹一致，只说明出自同一把钥匙。'
Write-Output '脚本若来自这个包，请用自己另外取得的同一脚本再核验一次。这不说明保存时间一定准确，也不说明网站说的是真话。'
Write-Output 'The key comes with the package: only agreement with the check code noted down at the time shows that nothing'
Write-Output 'changed since; the same key fingerprint shows only that the same key made it. This shows neither that the time is right nor that the website told the truth.'
exit 0
