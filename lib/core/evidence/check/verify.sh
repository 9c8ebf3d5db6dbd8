#!/bin/sh
# 核验「刷前看」证据包 / Checks a Swipewise evidence package
#
#   sh verify.sh [FOLDER]      FOLDER: the unpacked package (default: where this script lies)
#
# Exit code: 0 in order, 1 not in order, 2 could not be checked.
# Needs a POSIX shell, the coreutils (or BusyBox, or macOS) and openssl; installs, changes and sends nothing.
#
# A script that comes inside a package proves less than a copy of your own: whoever forged the package
# could have replaced it. The same file is in the source of Swipewise, lib/core/evidence/check/verify.sh.
set -u
LC_ALL=C
export LC_ALL
umask 077

GENESIS=0000000000000000000000000000000000000000000000000000000000000000
TAB=$(printf '\t')
FEED=$(printf '\001')
UNIT=$(printf '\037')
LF='
'
unset CDPATH

stop() {
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 2
}

if command -v sha256sum >/dev/null 2>&1; then
  sum() { sha256sum "$@"; }
elif command -v shasum >/dev/null 2>&1; then
  sum() { shasum -a 256 "$@"; }
else
  stop '这台电脑上没有 sha256sum 或 shasum，无法核验。' 'There is no sha256sum or shasum here: nothing was checked.'
fi
for tool in cat cut dirname head mktemp openssl rm sort tail tr uniq wc; do
  command -v $tool >/dev/null 2>&1 || stop "这台电脑上没有 $tool，无法核验。" "There is no $tool here: nothing was checked."
done

hash_of() { sum <"$1" | cut -c1-64; }

script=$0
own='?'
[ -f "$script" ] && own=$(hash_of "$script")
cd "${1:-$(dirname "$script")}" || stop '打不开这个文件夹。' 'The folder cannot be opened.'
[ -f bagit.txt ] || [ ! -f NOT-SEALED.txt ] ||
  stop '这是「抢救导出」的文件：没有封存，不是证据包。' 'This is a rescue export: not sealed, and no evidence package.'
[ -f bagit.txt ] || stop '这里没有 bagit.txt，不是刷前看的证据包（请先解压，再指明解压出来的文件夹）。' \
  'There is no bagit.txt: this is no unpacked Swipewise package.'
work=$(mktemp -d) || stop '无法建立临时文件夹。' 'No temporary folder can be made.'
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM
# A tool that fails has checked nothing: whatever any of them complains of keeps the package from passing.
exec 3>&2 2>"$work/complaints"

# What a layer found wrong first: a stable id, the file or figures, the list that speaks of it. Always fails.
found() {
  id=$1 list=${3:-}
  name=$(printf '%s' "$2" | tr -d '\000-\037\177' | tr '\342' '?')
  case $1 in
    bag.version) zh='内容不符合 BagIt 1.0' en='does not say what BagIt 1.0 wants' ;;
    bag.no_tag) zh='缺少这个必需的文件' en='a required file is missing' ;;
    bag.line) zh='清单的写法不对' en='the list is not well formed' ;;
    bag.missing) zh="清单 $list 中有它，包里没有" en="is listed in $list, but the package lacks it" ;;
    bag.changed) zh="与清单 $list 中的指纹不一致：两者之一被改动过" en="does not match its fingerprint in $list: one of the two was changed" ;;
    bag.added) zh="多出来的文件：清单 $list 中没有它" en="is an extra file that $list does not name" ;;
    bag.oxum) zh='写明的数据量与实际不符' en='states another amount of data' ;;
    bag.info) zh='与封存内容不一致' en='differs from what was sealed' ;;
    chain.seal) zh='封存信息读不出来，或不对' en='the seal cannot be read, or is wrong' ;;
    chain.no_end) zh='最后一行不完整' en='the last line is not complete' ;;
    chain.not_json) zh='记录读不出来' en='the record cannot be read' ;;
    chain.duplicate) zh='记录编号用过两次' en='the id of a record was used twice' ;;
    chain.seq) zh='记录的次序断了' en='the records are out of order' ;;
    chain.prev) zh='这条记录接不上前一条：两条之一被改动过，或中间少了、多了记录' \
      en='this record does not link to the one before: one was changed, removed or put in' ;;
    chain.truncated) zh='记录被截短' en='the chain was cut' ;;
    chain.longer) zh='记录多了' en='the chain is too long' ;;
    chain.head) zh='最后一条记录与封存的指纹不一致' en='the last record does not match the sealed fingerprint' ;;
    chain.sealed_file) zh='与封存时的指纹不一致' en='does not match the fingerprint that was sealed' ;;
    chain.unknown_record) zh='导出的记录不在记录链中' en='the exported record is not in the chain' ;;
    chain.record_missing) zh='记录已导出，但缺少这个文件' en='the record was exported, but this file is missing' ;;
    chain.record_differs) zh='与记录链中的那一条不一致' en='differs from the record in the chain' ;;
    chain.artifact_missing) zh='记录缺少这个文件' en='the record lacks this file' ;;
    chain.artifact_changed) zh='与记录中写的指纹不一致' en='does not match the fingerprint in the record' ;;
    chain.unsealed_file) zh='没有封存，可能是后来加进去的' en='was not sealed; it may have been added later' ;;
    chain.stray_file) zh='不属于任何一条导出的记录' en='belongs to none of the exported records' ;;
    signature.key) zh='不是可用的公钥（应为 P-256）' en='is not a usable public key (P-256)' ;;
    signature.other_key) zh='不是封存时使用的公钥' en='is not the key that was used for the seal' ;;
    signature.form) zh='不是有效的签名' en='is not a valid signature' ;;
    timestamp.roots) zh='里面的证书读不出来' en='the certificates in it cannot be read' ;;
    timestamp.not_timestamp) zh='不是有效的时间戳（RFC 3161）' en='is not a valid timestamp (RFC 3161)' ;;
    timestamp.rejected) zh='是时间戳机构的拒绝答复，不是时间戳' en='is a refusal by the authority, not a timestamp' ;;
    timestamp.wrong_imprint) zh='盖的不是这条记录链里的任何一条记录' en='is of none of the records in this chain' ;;
    timestamp.signer) zh='签名证书缺失、不是它写明的那一张，或不是用于盖时间戳的' \
      en='its signing certificate is missing, is not the one it names, or is not for timestamps' ;;
    timestamp.algorithm) zh='签名方式不认识，核验不了' en='is signed in a way that cannot be checked' ;;
    timestamp.bad_signature) zh='签名不对：它被改动过' en='its signature is wrong: it was changed' ;;
    timestamp.expired) zh='写明的时间不在签名证书的有效期内' en='its certificate was not valid at the time that it states' ;;
    *) zh='签名与 manifest-sha256.txt 不符：清单被改动过，或不是用这把钥匙签的' \
      en='the signature does not fit manifest-sha256.txt' ;;
  esac
  return 1
}

# Every file below a folder, one name a line. What is no plain file, and a folder without any, is marked by a
# name that no list can hold, and noted: reading it could take for ever.
walk() {
  for each in "$1"* "$1".[!.]* "$1"..?*; do
    if [ -h "$each" ]; then
      odd "$each (link)"
    elif [ "${each%"$LF"*}" != "$each" ]; then
      odd "$(printf '%s' "$each" | tr "$LF" '?') (line break)"
    elif [ -d "$each" ]; then
      set -- "$1" "$listed"
      walk "$each/"
      [ "$listed" != "$2" ] || odd "$each/"
    elif [ -f "$each" ]; then
      printf '%s\n' "$each"
      listed=$((listed + 1))
    elif [ -e "$each" ]; then
      odd "$each (device)"
    fi
  done
}

odd() {
  printf '%s\n' "$1"
  printf '%s\n' "$1" >>"$work/odd"
  listed=$((listed + 1))
}

# One pass over lines of canonical JSON (RFC 8785), which also sees whether they are that: one value has one text.
# Pieces between quotes take turns: outside a string, inside one.
#   E seq id prev                  a record, then for each of its files and of those it says were deleted
#   A sha256 bytes path / R target - path
#   E - - -                        a line that is no record
#   X id / T sha256 name / F key value      of a seal: exported ids, tag files, single facts
#   B                              the last line is no seal, or no canonical JSON
read_json() {
  tr "$LF\"\000" "$FEED$LF$UNIT" | {
    reset
    outside=1 held=''
    while IFS= read -r piece || [ -n "$piece" ]; do
      case $outside.$piece in
        1.*)
          read_outside "$piece"
          outside=0
          continue
          ;;
        *"$FEED"*)
          # No text goes beyond its line: whatever came, the next line begins anew.
          bad=1 held=''
          read_outside "$FEED${piece#*"$FEED"}"
          continue
          ;;
      esac
      held=$held$piece
      case $held in
        *\\)
          slashes=${held##*[!\\]}
          if [ $((${#slashes} % 2)) = 1 ]; then
            held=$held\"
            continue
          fi
          ;;
      esac
      word=$held held='' outside=1
      read_string
    done
    # A text that ends within a string, or right behind one, is not whole.
    [ $outside = 0 ] && [ -z "$held" ] && is_end && is_seal || printf 'B\n'
  }
}

# want: what has to come: a value, the key of one, a colon, or the next one (or an end). fresh: nothing came yet.
reset() {
  depth=0 want=v fresh=0 bad=0 inside='' last='' stack='' one='' two='' three='' have=' ' item=' '
  seq=- rid=- prev=- kind=- size=0 path='' target=- files='' removed=''
}

is_end() { [ $depth.$want.$bad = 0.n.0 ]; }

read_outside() {
  rest=$1
  while [ -n "$rest" ]; do
    case $rest in
      ,*)
        [ $want$depth != n0 ] && [ $want = n ] || bad=1
        if [ "$inside" = o ]; then want=k; else want=v; fi
        ;;
      :*) if [ $want = c ]; then want=v; else bad=1; fi ;;
      [{]*) open o ;;
      [[]*) open a ;;
      '}'*) close o ;;
      ']'*) close a ;;
      "$FEED"*) end_line ;;
      *)
        word=${rest%%[!+.0-9A-Za-z-]*}
        [ $want = v ] && is_scalar || bad=1
        want=n
        [ -z "$word" ] || rest=.${rest#"$word"}
        ;;
    esac
    rest=${rest#?}
  done
}

open() {
  [ $want = v ] || bad=1
  tell "$1"
  stack=$inside$last$LF$stack
  inside=$1 last='' fresh=1 depth=$((depth + 1))
  if [ "$1" = o ]; then want=k; else want=v; fi
  [ $depth -le 60 ] || bad=1
}

close() {
  [ "$inside" = "$1" ] && { [ $want = n ] || [ $fresh = 1 ]; } || bad=1
  [ $depth != 3 ] || [ "$1" = a ] || check_item || bad=1
  [ $depth -gt 0 ] || return
  last=${stack%%"$LF"*} stack=${stack#*"$LF"} depth=$((depth - 1)) want=n fresh=0
  inside=${last%"${last#?}"} last=${last#?}
}

# Keys stand in the order of the alphabet, each once.
read_string() {
  is_text || bad=1
  case $want in
    k)
      [ "$word" \> "$last" ] || bad=1
      last=$word want=c fresh=0
      # Below, names of fields are told apart by these two.
      case $word in *[\ :]*) word='?' ;; esac
      case $depth in
        1) one=$word ;;
        2) two=$word ;;
        3) three=$word ;;
      esac
      ;;
    v)
      want=n fresh=0
      tell s
      read_value "$word"
      ;;
    *) bad=1 ;;
  esac
}

# Escaped is what must be, and in the one way that JSON.stringify has for it.
is_text() {
  case $word in *["$FEED"-"$UNIT"]*) return 1 ;; esac
  left=$word high=0
  while case $left in *\\*) ;; *) false ;; esac do
    case $left in \\*) ;; *) high=0 ;; esac
    left=${left#*\\}
    case $left in
      [\"\\bfnrt]*) left=${left#?} high=0 ;;
      u000[0-7be]* | u000f* | u001[0-9a-f]*) left=${left#?????} high=0 ;;
      ud[89ab][0-9a-f][0-9a-f]*) left=${left#?????} high=1 ;;
      ud[c-f][0-9a-f][0-9a-f]*) [ $high = 0 ] && left=${left#?????} || return 1 ;;
      *) return 1 ;;
    esac
  done
}

is_scalar() {
  fresh=0
  case $word in
    true | false) tell t && return ;;
    null) tell z && return ;;
  esac
  number=${word#-}
  case $number in
    '' | *[!0-9.e+-]* | 0[0-9]* | *.*.* | .* | *. | *e*e* | *e*.* | *[!e][+-]*) return 1 ;;
    *e[+-]????*) return 1 ;;
    [1-9]e[+-][1-9]* | [1-9].*[1-9]e[+-][1-9]*) ;;
    *e* | *.*0) return 1 ;;
  esac
  [ "$word" != -0 ] || return 1
  case ${#number}.$number in *.*[!0-9]* | 1[7-9].* | [2-9]?.* | ???.*) tell n ;; *) tell i ;; esac
  read_value "$word"
}

# What was seen where: s a text, i a whole number, n another one, o an object, a a list, t true or false, z null.
tell() {
  type=$1
  case $depth in
    1) have="$have$one:$1 " ;;
    2)
      case $one.$inside.$1 in
        *.o.*) have="$have$one.$two:$1 " ;;
        artifacts.a.o | findings.a.o | steps.a.o | notCaptured.a.o | removed.a.o) item=' ' ;;
        artifacts.* | findings.* | steps.* | notCaptured.* | removed.* | exported.a.[!s]) bad=1 ;;
      esac
      ;;
    3) item="$item$three:$1 " ;;
  esac
}

read_value() {
  case $depth.$one in
    1.prev) prev=$1 ;;
    1.id) rid=$1 ;;
    1.seq) case $1 in *[!0-9]*) bad=1 ;; *) seq=$1 ;; esac ;;
    1.target) target=$1 ;;
    1.kind) kind=$1 ;;
    1.v) [ "$1" = 1 ] || bad=1 ;;
    1.tzOffset) [ ${#1} -le 5 ] && [ "${1#-}" -le 1080 ] 2>/dev/null || bad=1 ;;
    1.capturedAt) is_time "$1" || bad=1 ;;
    1.exportedAt | 1.extensionVersion) printf 'F %s %s\n' "$one" "$1" ;;
    2.head) printf 'F %s %s\n' "$two" "$1" ;;
    2.tags) [ $type = s ] && is_hash "$1" && printf 'T %s %s\n' "$1" "$last" || bad=1 ;;
    2.exported) [ $type = s ] && is_id "$1" && printf 'X %s\n' "$1" || bad=1 ;;
    3.artifacts | 3.removed) read_file "$1" ;;
    3.findings) case $three.$1 in start.*[!0-9]* | end.*[!0-9]*) bad=1 ;; esac ;;
    3.steps) [ "$three" != at ] || is_time "$1" || bad=1 ;;
  esac
}

# In the order of the alphabet "bytes" and "path" come before "sha256", so that one ends a file.
read_file() {
  case $one.$three in
    *.bytes) case $1 in *[!0-9]*) bad=1 ;; *) size=$1 ;; esac ;;
    artifacts.path)
      is_safe "$1" && [ "$1" != record.json ] || bad=1
      case $LF$files in *" $1$LF"*) bad=1 ;; esac
      path=$1
      ;;
    removed.path) path=$1 ;;
    artifacts.role)
      case $1 in screenshot | screenshot-tile | html | mhtml | text | selection | article | other) ;; *) bad=1 ;; esac
      ;;
    *.sha256)
      is_hash "$1" || bad=1
      if [ "$one" = removed ]; then
        removed="$removed$path$LF"
      else
        files="${files}A $1 $size $path$LF"
      fi
      ;;
  esac
}

# The fields that each thing in a list of a record has.
check_item() {
  case $one in
    artifacts) has "$item" bytes:i mediaType:s path:s role:s sha256:s ;;
    removed) has "$item" bytes:i path:s sha256:s ;;
    steps) has "$item" at:s did:s ;;
    notCaptured) has "$item" reason:s what:s ;;
    findings) has "$item" category:s 'confidence:[in]' end:i facts:o quote:s rule:s severity:s stance:s start:i ;;
  esac
}

has() { # what was seen, what is wanted
  seen=$1
  shift
  for wanted; do
    case $seen in *" "$wanted" "*) ;; *) return 1 ;; esac
  done
}

# The fields of a record of its kind.
is_record() {
  has "$have" v:i kind:s id:s seq:i prev:s capturedAt:s tzOffset:i 'monotonicMs:[in]' extensionVersion:s \
    steps:a notCaptured:a || return 1
  is_id "$rid" && is_hash "$prev" || return 1
  case $kind in
    capture | incomplete)
      has "$have" url:s finalUrl:s title:s referrer:s rulesVersion:s artifacts:a findings:a environment:o \
        environment.userAgent:s environment.language:s 'response:[oz]' 'display:[oz]' 'identity:[oz]'
      ;;
    tombstone) is_id "$target" && has "$have" reason:s removed:a ;;
    *) return 1 ;;
  esac
}

# The fields of a seal, which is a text without a line break.
is_seal() {
  has "$have" v:i exported:a exportedAt:s extensionVersion:s head:o head.seq:i head.sha256:s head.code:s \
    tags:o tzOffset:i
}

is_id() {
  case $1 in *[!0-9A-Za-z-]*) return 1 ;; esac
  [ ${#1} -ge 8 ] && [ ${#1} -le 64 ]
}

is_hash() {
  case $1 in *[!0-9a-f]*) return 1 ;; esac
  [ ${#1} = 64 ]
}

# 2025-01-02T03:04:05.678Z, and a day that there was.
is_time() {
  case $1 in
    [0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z) ;;
    *) return 1 ;;
  esac
  year=${1%%-*} rest=${1#*-}
  rest=${rest%%:*}
  case $rest in *T2[4-9] | 0[!1-9]* | 1[3-9]* | ??-00* | ??-3[2-9]* | 0[2469]-31* | 11-31* | 02-30*) return 1 ;; esac
  case $rest in 02-29*) ;; *) return 0 ;; esac
  case $year in
    *00) year=${year%00} ;;
    *) year=${year#??} ;;
  esac
  [ $((${year#0} % 4)) = 0 ]
}

# A name that is the same file on every system, as far as a shell can tell; see path.ts.
is_safe() {
  case /$1/ in
    *[[:cntrl:]]* | *[\\:*?\"\<\>\|%]* | *//* | *./* | *' /'* | *'/ '*) return 1 ;;
    */[Cc][Oo][Nn][./]* | */[Pp][Rr][Nn][./]* | */[Aa][Uu][Xx][./]* | */[Nn][Uu][Ll][./]*) return 1 ;;
    */[Cc][Oo][Mm][0-9][./]* | */[Ll][Pp][Tt][0-9][./]*) return 1 ;;
  esac
  case $1 in
    *[!\ -~]*) [ ${#1} -le 540 ] ;;
    *) [ ${#1} -le 180 ] ;;
  esac
}

end_line() {
  if is_end && is_record; then
    printf 'E %s %s %s\n%s' "$seq" "$rid" "$prev" "$files"
    printf '%s' "$removed" | while IFS= read -r gone; do printf 'R %s - %s\n' "$target" "$gone"; done
  else
    printf 'E - - -\n'
  fi
  reset
}

# Lines of the first file that are not in the second one.
only_in() { { sort -u "$1" && cat "$2" "$2"; } | sort | uniq -u; }

# One list against the files it is about: form, then missing and changed ones, then added ones.
check_list() { # list, names of the files on disk that it is about
  [ -f "$1" ] || found bag.no_tag "$1" || return 1
  is_utf8 "$1" && [ -z "$(tail -c 1 "$1")" ] || found bag.line "$1" || return 1
  : >"$work/names"
  former=''
  while IFS= read -r line; do
    hash=${line%%  *} file=${line#*  }
    check_line "$1" && [ "$file" \> "$former" ] || found bag.line "$1" || return 1
    former=$file
    printf '%s\n' "$file" >>"$work/names"
  done <"$1"
  sum -c "$1" >/dev/null 2>&1 </dev/null || first_wrong "$1" || return 1
  only_in "$2" "$work/names" >"$work/added"
  IFS= read -r extra <"$work/added" || return 0
  found bag.added "$extra" "$1"
}

check_line() {
  is_hash "$hash" && is_safe "$file" || return 1
  case $1.$file in
    manifest-sha256.txt.data/*) return 0 ;;
    manifest-sha256.txt.* | *.txt.data/*) return 1 ;;
  esac
}

# Well-formed as far as counting tells: each byte that begins a character is followed by as many as it says.
is_utf8() {
  [ "$(count_of "$1" '\000\300\301\365-\377')" = 0 ] &&
    [ "$(count_of "$1" '\200-\277')" = $(($(count_of "$1" '\302-\337') + 2 * $(count_of "$1" '\340-\357') + 3 * $(count_of "$1" '\360-\364'))) ]
}

count_of() { tr -cd "$2" <"$1" | wc -c | tr -d ' '; }

first_wrong() {
  while IFS= read -r line; do
    file=${line#*  }
    [ -f "$file" ] || found bag.missing "$file" "$1" || return 1
    [ "$(hash_of "$file")" = "${line%%  *}" ] || found bag.changed "$file" "$1" || return 1
  done <"$1"
}

# The facts that all layers rest on are there.
check_seal() {
  [ -f data/seal.json ] || found bag.no_tag data/seal.json || return 1
  is_utf8 data/seal.json && is_time "$(fact exportedAt)" && is_hash "$(fact sha256)" || found chain.seal data/seal.json || return 1
  case $(fact extensionVersion).$(fact seq) in
    *[!0-9A-Za-z.+_-]* | .* | *.-*) found chain.seal data/seal.json || return 1 ;;
  esac
  while read -r kind id; do [ "$kind" != X ] || printf '%s\n' "$id"; done <"$work/seal" >"$work/exported"
  [ -z "$(sort "$work/exported" | uniq -d)" ] || found chain.seal data/seal.json || return 1
  while read -r kind id; do [ "$kind" != B ] || found chain.seal data/seal.json || return 1; done <"$work/seal"
}

fact() {
  while IFS= read -r line; do
    case $line in "F $1 "*) printf '%s' "${line#"F $1 "}" && return ;; esac
  done <"$work/seal"
}

# bag-info.txt follows from the seal and the amount of data: it is made again and compared.
check_info() {
  at=$(fact exportedAt)
  {
    printf 'Bagging-Date: %.10s\nBag-Software-Agent: Swipewise %s\n' "$at" "$(fact extensionVersion)"
    printf 'Payload-Oxum: %s.%s\nSwipewise-Profile: 1\n' "$bytes" "$count"
    printf 'Swipewise-Exported-At: %s\nSwipewise-Head-Seq: %s\n' "$at" "$(fact seq)"
    printf 'Swipewise-Head: %s\nSwipewise-Head-Code: %s\n' "$(fact sha256)" "$(fact code)"
    while read -r kind value; do
      [ "$kind" = X ] && printf 'Swipewise-Exported-Record: %s\n' "$value"
    done <"$work/seal"
  } >"$work/info"
  [ "$(hash_of "$work/info")" = "$(hash_of bag-info.txt)" ] || found bag.info bag-info.txt
}

# How much data there is, in bytes and files.
check_oxum() {
  bytes=0 count=0
  while IFS= read -r file; do
    count=$((count + 1)) bytes=$((bytes + $(wc -c <"$file")))
  done <"$work/data"
  [ -f bag-info.txt ] || found bag.no_tag bag-info.txt || return 1
  while IFS= read -r line; do
    case $line in
      "Payload-Oxum: $bytes.$count") return ;;
      'Payload-Oxum: '*) break ;;
    esac
  done <bag-info.txt
  found bag.oxum bag-info.txt
}

check_bag() {
  [ ! -s "$work/odd" ] || first_odd || return 1
  [ "$(hash_of bagit.txt)" = "$(printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' | sum | cut -c1-64)" ] ||
    found bag.version bagit.txt || return 1
  check_list tagmanifest-sha256.txt "$work/tags" || return 1
  tags=$(wc -l <"$work/names")
  check_list manifest-sha256.txt "$work/data" || return 1
  check_oxum || return 1
  check_seal || return 1
  check_info || return 1
  checked=$((tags + $(wc -l <"$work/names") + 1))
}

# What is no plain file is in no list.
first_odd() {
  while IFS= read -r extra; do
    case $extra in
      data/*) found bag.added "$extra" manifest-sha256.txt ;;
      *) found bag.added "$extra" tagmanifest-sha256.txt ;;
    esac
    return 1
  done <"$work/odd"
}

# The first 80 bits of a hash in Crockford's base 32: five hexadecimal digits make a group of four.
code_of() {
  for from in 1 6 11 16; do
    figure=$((0x$(printf '%s' "$1" | cut -c$from-$((from + 4)))))
    for shift in 15 10 5 0; do
      printf 0123456789ABCDEFGHJKMNPQRSTVWXYZ | cut -c$((((figure >> shift) & 31) + 1)) | tr -d '\n'
    done
    [ $from = 16 ] || printf '-'
  done
}

# The records one after the other: each must have its number, and name the hash of the one before.
check_links() {
  before=$GENESIS count=0 times=0
  twice=$(cut -d ' ' -f 3 "$work/links" | sort | uniq -d | head -n 1)
  while IFS= read -r hash <&3; do
    count=$((count + 1))
    read -r kind seq rid prev <&4 || found chain.not_json "chain.jsonl ($count)" || return 1
    case " $seq $rid $prev " in *' - '*) found chain.not_json "chain.jsonl ($count)" || return 1 ;; esac
    [ "$rid" != "$twice" ] || times=$((times + 1))
    [ $times -lt 2 ] || found chain.duplicate "chain.jsonl ($count)" || return 1
    [ "$seq" = "$count" ] || found chain.seq "chain.jsonl ($count)" || return 1
    [ "$prev" = "$before" ] || found chain.prev "chain.jsonl ($count)" || return 1
    before=$hash
  done 3<"$work/hashes" 4<"$work/links"
  head=$(fact seq)
  [ "$count" -ge "$head" ] || found chain.truncated "chain.jsonl ($count / $head)" || return 1
  [ "$count" -le "$head" ] || found chain.longer "chain.jsonl ($count / $head)" || return 1
  [ "$before" = "$(fact sha256)" ] || found chain.head "chain.jsonl ($count)" || return 1
  [ "$(fact code)" = "$(code_of "$before")" ] || found chain.seal data/seal.json
}

# The seal is signed and names the hashes of these; so the signature reaches them too.
check_tags() {
  sealed=$LF$(while read -r kind hash file; do [ "$kind" != T ] || printf '%s\n' "$hash $file"; done <"$work/seal")$LF
  printf '%s\n' bagit.txt 核验说明.txt public-key.pem chain.jsonl >"$work/wanted"
  while read -r kind hash file; do [ "$kind" != T ] || printf '%s\n' "$file"; done <"$work/seal" >>"$work/wanted"
  while IFS= read -r file; do
    is_safe "$file" && [ -f "$file" ] || found bag.no_tag "$file" || return 1
    case $sealed in *"$LF$(hash_of "$file") $file$LF"*) ;; *) found chain.sealed_file "$file" || return 1 ;; esac
  done <"$work/wanted"
  while IFS= read -r file; do
    case $file in bag-info.txt | manifest-sha256.txt | tagmanifest-sha256.txt | manifest.sig) continue ;; esac
    case $sealed in *" $file$LF"*) ;; *) found chain.unsealed_file "$file" || return 1 ;; esac
  done <"$work/tags"
}

# What the exported records own is there with its hash, and nothing besides. In the order of the chain.
check_files() {
  ours=0 gone=$LF
  while read -r kind hash size file; do
    case $kind in
      E)
        ours=0 rid=$size
        IFS= read -r hash <&4
        case $LF$exported in *"$LF$rid$LF"*) ours=1 ;; esac
        [ $ours = 0 ] || printf '%s  data/%s/record.json\n' "$hash" "$rid" >>"$work/owed"
        ;;
      A)
        [ $ours = 0 ] || printf '%s  data/%s/%s\n' "$hash" "$rid" "$file" >>"$work/owed"
        [ $ours = 0 ] || printf '%s data/%s/%s\n' "$size" "$rid" "$file" >>"$work/sizes"
        ;;
      R) gone="${gone}data/$hash/$file$LF" ;;
    esac
  done <"$work/chain" 4<"$work/hashes"
  : >"$work/here"
  lost=0
  while IFS= read -r line; do
    [ -f "${line#*  }" ] || case $gone in *"$LF${line#*  }$LF"*) continue ;; *) lost=1 ;; esac
    printf '%s\n' "$line" >>"$work/here"
  done <"$work/owed"
  [ $lost = 0 ] && sum -c "$work/here" >/dev/null 2>&1 </dev/null && same_sizes || first_other || return 1
  cut -c67- "$work/owed" >"$work/names"
  printf 'data/seal.json\n' >>"$work/names"
  only_in "$work/data" "$work/names" >"$work/added"
  IFS= read -r extra <"$work/added" || return 0
  found chain.stray_file "$extra"
}

same_sizes() {
  while read -r size file; do
    [ ! -f "$file" ] || [ "$(($(wc -c <"$file")))" = "$size" ] || return 1
  done <"$work/sizes"
}

first_other() {
  while IFS= read -r line; do
    file=${line#*  } kind=artifact wrong=changed
    case $file in */record.json) kind=record wrong=differs ;; esac
    [ -f "$file" ] || found chain.${kind}_missing "$file" || return 1
    [ "$(hash_of "$file")" = "${line%%  *}" ] && is_size "$file" || found chain.${kind}_$wrong "$file" || return 1
  done <"$work/here"
}

# As the record says, where it does.
is_size() {
  size=$(($(wc -c <"$1")))
  while read -r stated file; do
    [ "$file" != "$1" ] || [ "$stated" = "$size" ] || return 1
  done <"$work/sizes"
}

check_chain() {
  check_seal || return 1
  [ -f chain.jsonl ] || found bag.no_tag chain.jsonl || return 1
  is_utf8 chain.jsonl || found chain.not_json chain.jsonl || return 1
  [ -z "$(tail -c 1 chain.jsonl)" ] || found chain.no_end chain.jsonl || return 1
  read_json <chain.jsonl >"$work/chain"
  : >"$work/owed"
  : >"$work/sizes"
  while IFS= read -r line; do
    case $line in 'E '*) printf '%s\n' "$line" ;; esac
  done <"$work/chain" >"$work/links"
  while IFS= read -r line; do printf '%s' "$line" | sum | cut -c1-64; done <chain.jsonl >"$work/hashes"
  exported=$(cat "$work/exported")$LF
  check_links || return 1
  cut -d ' ' -f 3 "$work/links" >"$work/ids"
  unknown=$(only_in "$work/exported" "$work/ids" | head -n 1)
  [ -z "$unknown" ] || found chain.unknown_record "$unknown" || return 1
  check_tags || return 1
  check_files || return 1
  checked=$((count + $(wc -l <"$work/names")))
}

check_signature() {
  check_signed || return 1
  check_seal || return 1
  key=$(hash_of public-key.pem)
  while read -r kind hash file; do
    [ "$kind.$file" = T.public-key.pem ] && [ "$hash" = "$key" ] && checked=1 && return
  done <"$work/seal"
  found signature.other_key public-key.pem
}

check_signed() {
  [ -f public-key.pem ] || found bag.no_tag public-key.pem || return 1
  is_key || found signature.key public-key.pem || return 1
  [ -f manifest.sig ] || found bag.no_tag manifest.sig || return 1
  is_signature || found signature.form manifest.sig || return 1
  [ -f manifest-sha256.txt ] || found bag.no_tag manifest-sha256.txt || return 1
  openssl dgst -sha256 -verify public-key.pem -signature manifest.sig manifest-sha256.txt >/dev/null 2>&1 ||
    found signature.bad manifest.sig
}

# In the one form that it has: PEM of 91 bytes, a point of P-256 that is not compressed.
is_key() {
  [ "$(wc -c <public-key.pem | tr -d ' ')" = 178 ] || return 1
  case $(openssl pkey -pubin -in public-key.pem -noout -text 2>&1) in *prime256v1*) ;; *) return 1 ;; esac
  openssl pkey -pubin -in public-key.pem -pubout -out "$work/key" 2>/dev/null && [ "$(hash_of "$work/key")" = "$(hash_of public-key.pem)" ]
}

# Two numbers in the one right DER: a head of two bytes each, no sign, no more bytes than they need, nothing after.
is_signature() {
  openssl asn1parse -inform DER -in manifest.sig >"$work/numbers" 2>/dev/null || return 1
  at=0
  while IFS= read -r line; do
    case $at.$line in
      0.*"hl=2 l=  $(($(wc -c <manifest.sig) - 2)) cons: SEQUENCE"*) ;;
      0.*"hl=2 l= $(($(wc -c <manifest.sig) - 2)) cons: SEQUENCE"*) ;;
      [12].*'hl=2 l='*'prim: INTEGER'*:-* | [12].*'BAD INTEGER'*) return 1 ;;
      [12].*'d=1  hl=2 l='*'prim: INTEGER'*) ;;
      *) return 1 ;;
    esac
    at=$((at + 1))
  done <"$work/numbers"
  [ $at = 3 ]
}

# Each timestamp by itself, then whether it is of a record of this chain. Which record is told by its hash.
check_stamps() {
  checked=0
  : >"$work/notes"
  [ ! -f tsa-chain.pem ] || check_roots || found timestamp.roots tsa-chain.pem || return 1
  while IFS= read -r file; do
    case $file in timestamps/*) ;; *) continue ;; esac
    check_stamp "$file" </dev/null || return 1
    seq=$(number_of "$imprint")
    [ -n "$seq" ] || found timestamp.wrong_imprint "$file" || return 1
    checked=$((checked + 1))
    if [ $confirmed = 1 ]; then
      zh='机构的根证书在包里，请自己确认它可信' en='the root certificate comes with the package: see for yourself whether to trust it'
    else
      zh='包里没有这家机构的根证书，不能确认是它盖的' en='the package has no root for that authority: unconfirmed'
    fi
    printf '  ! %s：第 %s 条记录及之前的，写明在 %s 已经存在；%s。\n      record %s and all before it, stated for %s; %s. [%s]\n' \
      "$file" "$seq" "$at" "$zh" "$seq" "$at" "$en" "$note" >>"$work/notes"
  done <"$work/tags"
}

number_of() {
  place=0
  while IFS= read -r hash; do
    place=$((place + 1))
    [ "$hash" != "$1" ] || printf '%s' $place
  done <"$work/hashes"
}

# The roots are certificates and nothing besides, and no more than an honest user has. Those that limit the names
# below them are not believed, as the other verifiers do not look at such limits.
check_roots() {
  certificates=0 pem=''
  : >"$work/roots"
  count_begun
  [ $begun -le 256 ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      -----BEGIN\ CERTIFICATE-----*) pem='' ;;
      *-----BEGIN\ CERTIFICATE-----*) return 1 ;;
    esac
    pem=$pem$line$LF
    case $line in *-----END\ CERTIFICATE-----*) ;; *) continue ;; esac
    printf '%s' "$pem" >"$work/root"
    openssl x509 -in "$work/root" -noout 2>/dev/null || return 1
    limits_names "$work/root" || printf '%s' "$pem" >>"$work/roots"
    certificates=$((certificates + 1)) pem=''
  done <tsa-chain.pem
  [ $certificates -gt 0 ] && [ $certificates = $begun ]
}

# Several in one line count as several.
count_begun() {
  begun=0
  while IFS= read -r line || [ -n "$line" ]; do
    while case $line in *-----BEGIN*) ;; *) false ;; esac do
      begun=$((begun + 1)) line=${line#*-----BEGIN}
    done
  done <tsa-chain.pem
}

limits_names() {
  [ -n "$(openssl x509 -in "$1" -noout -ext nameConstraints 2>/dev/null)" ]
}

# Whether one of the certificates that came with a timestamp does.
brought_limits() {
  pem=''
  while IFS= read -r line; do
    case $line in -----BEGIN*) pem='' ;; esac
    pem=$pem$line$LF
    case $line in -----END*) ;; *) continue ;; esac
    printf '%s' "$pem" >"$work/one"
    ! limits_names "$work/one" || return 0
  done <"$work/brought"
  return 1
}

# A whole answer as RFC 3161 has it, in order by itself; then the way from its signer to a root of the package.
check_stamp() {
  read_stamp "$1" || return 1
  openssl cms -verify -noverify -inform DER -in "$work/token" -signer "$work/signer" -certsout "$work/brought" \
    -out "$work/content" >/dev/null 2>"$work/said" || no_signature "$1" || return 1
  check_algorithm || found timestamp.algorithm "$1" || return 1
  # Ending at the signer's own certificate: its purpose, its dates, its name in the signature, the hash.
  verify_stamp "$1" "$work/signer" || wrong_stamp "$1" || return 1
  confirmed=0 note=note.timestamp_untrusted
  [ -f tsa-chain.pem ] && ! brought_limits || return 0
  if verify_stamp "$1" "$work/roots"; then
    confirmed=1 note=note.timestamp
  else
    case $(cat "$work/said") in *'has expired'* | *'not yet valid'*) found timestamp.expired "$1" || return 1 ;; esac
  fi
}

# As it stood at the stated moment, and down to any certificate that was given.
verify_stamp() { # file, what is believed
  openssl ts -verify -digest "$imprint" -in "$1" -CAfile "$2" -partial_chain -attime "$epoch" >/dev/null 2>"$work/said"
}

no_signature() {
  case $(cat "$work/said") in
    *'signer certificate not found'* | *'no signers'*) found timestamp.signer "$1" ;;
    *) found timestamp.bad_signature "$1" ;;
  esac
}

wrong_stamp() {
  case $(cat "$work/said") in
    *'has expired'* | *'not yet valid'*) found timestamp.expired "$1" ;;
    *purpose* | *'ess signing'* | *ess_* | *'signing certificate'*) found timestamp.signer "$1" ;;
    *) found timestamp.bad_signature "$1" ;;
  esac
}

# Sets imprint, at and epoch. The token alone is printed, and the first line of a kind counts: names and words
# of the authority come after these.
read_stamp() {
  is_whole "$1" && openssl ts -reply -in "$1" -text >"$work/stamp" 2>/dev/null || found timestamp.not_timestamp "$1" || return 1
  case $(line_of 'Status: ') in Granted*) ;; *) found timestamp.rejected "$1" || return 1 ;; esac
  openssl ts -reply -in "$1" -token_out -out "$work/token" >/dev/null 2>&1 &&
    openssl ts -reply -in "$work/token" -token_in -text >"$work/stamp" 2>/dev/null || found timestamp.not_timestamp "$1" || return 1
  imprint=$(imprint_of)
  [ "$(line_of 'Hash Algorithm: ')" = sha256 ] && [ ${#imprint} = 64 ] || found timestamp.wrong_imprint "$1" || return 1
  read_time "$(line_of 'Time stamp: ')" || found timestamp.not_timestamp "$1"
}

imprint_of() {
  while IFS= read -r line; do
    case $line in
      '    00'?'0 - '*) printf '%s' "$line" | cut -c12-58 | tr -d ' \n-' ;;
      'Serial number:'*) return ;;
    esac
  done <"$work/stamp"
}

line_of() {
  while IFS= read -r line; do
    case $line in "$1"*) printf '%s' "${line#"$1"}" && return ;; esac
  done <"$work/stamp"
}

# One value of DER, and nothing after it.
is_whole() {
  outer=$(openssl asn1parse -inform DER -in "$1" 2>/dev/null | head -n 1)
  case $outer in *'cons: SEQUENCE'*) ;; *) return 1 ;; esac
  long=${outer#*hl=} length=${outer#* l=}
  long=${long%% *} length=${length%% cons*}
  case $long$length in *[!0-9\ ]*) return 1 ;; esac
  [ $((long + length)) = "$(($(wc -c <"$1")))" ]
}

# "Nov 23 02:02:00.5 2026 GMT" as seconds since 1970, and as people write it.
read_time() {
  read -r month day clock year zone <<END
$1
END
  case $month in
    Jan) month=1 ;; Feb) month=2 ;; Mar) month=3 ;; Apr) month=4 ;; May) month=5 ;; Jun) month=6 ;;
    Jul) month=7 ;; Aug) month=8 ;; Sep) month=9 ;; Oct) month=10 ;; Nov) month=11 ;; Dec) month=12 ;;
    *) return 1 ;;
  esac
  case $day.$year in *[!0-9.]* | 0* | *.0*) return 1 ;; [0-9]*.[0-9]*) ;; *) return 1 ;; esac
  case $clock.$zone in [0-2][0-9]:[0-5][0-9]:[0-6][0-9]*.GMT) ;; *) return 1 ;; esac
  at=$(printf '%s-%02d-%02dT%sZ' "$year" "$month" "$day" "$clock")
  hour=${clock%%:*} rest=${clock#*:}
  minute=${rest%%:*} second=${rest#*:}
  second=${second%%.*}
  # A year that begins in March has its leap day at the end (H. Hinnant, days_from_civil).
  [ "$month" -gt 2 ] || year=$((year - 1)) month=$((month + 12))
  days=$((365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 719469))
  epoch=$(((days * 24 + ${hour#0}) * 3600 + ${minute#0} * 60 + ${second#0}))
}

# What the core knows as well: RSA, or ECDSA on the three curves of NIST, with SHA-2.
check_algorithm() {
  digest='' signature='' of=''
  openssl cms -cmsout -print -noout -inform DER -in "$work/token" >"$work/parts" 2>/dev/null || return 1
  while IFS= read -r line; do
    case $line in
      '    signerInfos:'*) of=signer ;;
      '        digestAlgorithm:'*) [ "$of" != signer ] || of=digest ;;
      '        signatureAlgorithm:'*) [ "$of" != signed ] || of=signature ;;
      '          algorithm: '*)
        line=${line#*algorithm: }
        [ "$of" != digest ] || digest=${line%% *} of=signed
        [ "$of" != signature ] || { signature=${line%% *} && break; }
        ;;
    esac
  done <"$work/parts"
  case $digest in sha1 | sha256 | sha384 | sha512) ;; *) return 1 ;; esac
  case $digest.$signature in
    sha1.rsaEncryption) return 1 ;;
    *.rsaEncryption | *.sha256WithRSAEncryption | *.sha384WithRSAEncryption | *.sha512WithRSAEncryption) ;;
    *.ecdsa-with-SHA256 | *.ecdsa-with-SHA384 | *.ecdsa-with-SHA512) ;;
    *) return 1 ;;
  esac
  openssl x509 -in "$work/signer" -noout -pubkey >"$work/pub" 2>/dev/null || return 1
  case $(openssl pkey -pubin -in "$work/pub" -noout -text 2>/dev/null) in
    *Modulus:* | *prime256v1* | *secp384r1* | *secp521r1*) ;;
    *) return 1 ;;
  esac
}

# A timestamp is checked as of its own time, and down to what the package gives: older ones cannot do that.
can_stamp() {
  case $(openssl ts -help 2>&1) in *-attime*) ;; *) return 1 ;; esac
  case $(openssl ts -help 2>&1) in *-partial_chain*) ;; *) return 1 ;; esac
}

# None is no fault, the package only claims less. Without a chain nothing is known that they could be about.
unable=0
layer_stamps() {
  title='时间戳 / Timestamps'
  if [ $chained = 0 ]; then
    printf '  – %s：没有检查，记录链没有通过 / not checked, for the chain is not in order [not_checked]\n' "$title"
  elif [ ! -d timestamps ] && [ ! -e tsa-chain.pem ]; then
    printf '  – %s：没有。保存时间只以保存者的电脑为准 / none: the time is that of the saver'"'"'s computer alone\n' "$title"
  elif ! can_stamp; then
    unable=1
    printf '  – %s：这里的 openssl 太旧或不是 OpenSSL，查不了 / not checked: this openssl cannot do it\n' "$title"
  else
    layer check_stamps "$title" '个时间戳没有问题 / timestamps in order' && cat "$work/notes"
  fi
}

# One layer: its check, then its line. The first thing wrong of the first layer is the verdict.
first=''
layer() { # check, name, what was counted
  if "$1"; then
    printf '  ✓ %s：%s %s\n' "$2" "$checked" "$3"
    return 0
  fi
  printf '  ✗ %s：「%s」%s。\n      "%s": %s. [%s]\n' "$2" "$name" "$zh" "$name" "$en" "$id"
  [ -n "$first" ] || first="「$name」$zh。${LF}NOT in order. First problem: \"$name\" $en. [$id]"
  return 1
}

listed=0
: >"$work/odd"
walk '' >"$work/all"
: >"$work/data"
: >"$work/tags"
while IFS= read -r each; do
  case $each in
    data/*) printf '%s\n' "$each" >>"$work/data" ;;
    tagmanifest-sha256.txt) ;;
    *) printf '%s\n' "$each" >>"$work/tags" ;;
  esac
done <"$work/all"
: >"$work/seal"
[ ! -f data/seal.json ] || read_json <data/seal.json >"$work/seal"

printf '刷前看 证据包核验 / Swipewise package check\n'
printf '  核验脚本 SHA-256 / this script: %s\n\n' "$own"
layer check_bag '文件清单 / File lists' '个文件与清单一致 / files match their lists'
chained=0
layer check_chain '记录链 / Record chain' '条记录和文件相符 / records and files agree' && chained=1
layer check_signature '签名 / Signature' '个签名有效 / signature valid'
layer_stamps

if [ -n "$first" ]; then
  printf '\n未通过。第一处问题：%s\n' "$first"
  exit 1
fi
if [ -s "$work/complaints" ] || ! printf 'room\n' >"$work/room" || [ ! -s "$work/room" ]; then
  head -n 5 "$work/complaints" >&3
  exec 2>&3
  stop '核验没有做完：有工具出错，没有得出结论。' 'Not checked to the end: a tool failed, so there is no verdict.'
fi
if [ $unable = 1 ]; then
  exec 2>&3
  stop '其余各处彼此相符，但时间戳没有查：请用 OpenSSL 1.1.1 或更新的版本再核验一次。' \
    'All else agrees, but the timestamps were not checked: run this again with OpenSSL 1.1.1 or newer.'
fi
cat <<END

通过：包内各处彼此相符。 / In order: everything in the package agrees.
  校验码 / Check code: $(code_of "$before")
  签名钥匙的指纹 / Key fingerprint (SHA-256): $key
钥匙就在包里，谁都可以改了内容再换一把钥匙重做一包：要与保存时记下的校验码一致，才说明从那以后
没有变过；钥匙指纹一致，只说明出自同一把钥匙。脚本若来自这个包，请用自己另外取得的同一脚本再核验一次。
这不说明保存时间一定准确，也不说明网站说的是真话。
The key comes with the package, so anyone could change it and make it anew with another key: only agreement
with the check code noted down at the time shows that nothing changed since; the same key fingerprint shows
only that the same key made it. If this script came with the package, check again with a copy from elsewhere. This shows neither that the time is
right nor that the website told the truth.
END
