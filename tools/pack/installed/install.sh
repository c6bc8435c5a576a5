#!/bin/sh
# Installs the archive that it lies in. Needs no network. Checks everything before it writes anything.
set -eu
umask 022
LC_ALL=C
export LC_ALL

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 2
}

help() {
  cat <<'WORDS'
用法：sh install.sh [选项]
  --prefix 目录   程序装在哪里，默认 /opt/zhengling
  --state 目录    数据放在哪里，默认 /var/lib/zhengling
  --config 目录   设置放在哪里，默认 /etc/zhengling
  --units 目录    systemd 服务文件放在哪里，默认 /etc/systemd/system
  --user 用户     以哪个用户运行，默认 zhengling（没有就建立）
  --enable        装好后设为开机启动，并立即启动（或重启）
  --check         只核对本包和这台机器，不安装
再次运行新版的 install.sh 就是升级：新版装在旧版旁边，数据和设置不动。
WORDS
}

prefix=/opt/zhengling state=/var/lib/zhengling config=/etc/zhengling units=/etc/systemd/system user=zhengling
enable='' only_check=''
while [ $# -gt 0 ]; do
  case $1 in
    --prefix | --state | --config | --units | --user)
      [ $# -ge 2 ] && [ -n "$2" ] || fail "$1 后面没有写值。用法见 sh install.sh --help"
      case $1 in
        --prefix) prefix=$2 ;;
        --state) state=$2 ;;
        --config) config=$2 ;;
        --units) units=$2 ;;
        --user) user=$2 ;;
      esac
      shift 2
      ;;
    --enable) enable=1 && shift ;;
    --check) only_check=1 && shift ;;
    -h | --help) help && exit 0 ;;
    *) fail "没有选项 $1。用法见 sh install.sh --help" ;;
  esac
done
for folder in "$prefix" "$state" "$config" "$units"; do
  case $folder in
    *[!A-Za-z0-9._/-]*) fail "目录 $folder 只能用英文字母、数字和 . _ - /，不能有空格。" ;;
    /*) ;;
    *) fail "目录 $folder 须写完整路径，以 / 开头。" ;;
  esac
done

here=$(cd "$(dirname "$0")" && pwd -P)
[ -f "$here/MANIFEST" ] || fail "$here 中没有 MANIFEST，安装包不完整。请重新展开安装包。"
for tool in sha256sum awk find df readlink getconf; do
  command -v "$tool" >/dev/null 2>&1 || fail "这台机器上没有命令 $tool，无法核对安装包。请先安装它。"
done
field() { awk -v name="$1" '$0 == "" { exit } $1 == name { print $2 }' "$here/MANIFEST"; }

# The folder is what the manifest says: every file, none changed, none beside them.
verify() {
  sums=$(awk 'listed { print $1 "  " $3 } $0 == "" { listed = 1 }' "$1/MANIFEST")
  bad=$(cd "$1" && printf '%s\n' "$sums" | sha256sum -c --quiet 2>/dev/null | head -n 3) || :
  [ -z "$bad" ] || fail "安装包与 MANIFEST 不符：$bad。请重新传送安装包后再装，不要使用这一份。"
  listed=$(printf '%s\n' "$sums" | awk 'NF { n++ } END { print n + 0 }')
  [ "$listed" = "$(field files)" ] || fail "MANIFEST 不完整：应列 $(field files) 个文件，列了 $listed 个。请重新传送安装包。"
  found=$(cd "$1" && find . -type f ! -path ./MANIFEST | awk 'END { print NR }')
  [ "$found" = "$listed" ] || fail "安装包里应有 $listed 个文件，现有 $found 个，多出来的不是本包的。请重新展开到空目录。"
}
verify "$here"

machine=$(uname -m)
[ "$(uname -s)" = Linux ] && [ "$machine" = "$(field machine)" ] ||
  fail "本包用于 Linux $(field machine)，这台机器是 $(uname -s) $machine。请换用相应的安装包。"
needed=$(field glibc)
libc=$(getconf GNU_LIBC_VERSION 2>/dev/null | awk '{ print $2 }') || :
[ -n "$libc" ] || fail "这台机器没有 glibc（可能用的是 musl），本包不能运行。需要 glibc $needed 以上。"
newer=$(printf '%s\n%s\n' "$needed" "$libc" |
  awk -F. 'NR == 1 { a = $1; b = $2 } NR == 2 { print ($1 > a || ($1 == a && $2 + 0 >= b + 0)) ? 1 : 0 }')
[ "$newer" = 1 ] || fail "这台机器的 glibc 是 $libc，需要 $needed 以上。请升级操作系统后再装。"
chmod u+x "$here/runtime/bin/node" 2>/dev/null || :
ran=$("$here/runtime/bin/node" --version 2>&1) || fail "运行环境不能启动：$ran
缺少动态库的，请从操作系统的安装盘安装（libatomic.so.1：Debian 系为 libatomic1，红帽系为 libatomic）；在禁止执行的分区（noexec）上的，请换一个目录展开。"

# The nearest folder above that is there already.
above() {
  there=$1
  while [ ! -d "$there" ]; do there=$(dirname "$there"); done
  printf '%s\n' "$there"
}
release=$(field release)
target=$prefix/releases/$release
kilobytes=$(($(field bytes) / 1024 + 20480))
free=$(df -Pk "$(above "$prefix")" | awk 'NR == 2 { print $4 }')
if [ ! -d "$target" ] && [ "$free" -lt "$kilobytes" ]; then
  fail "$prefix 所在的磁盘只剩 $((free / 1024)) MB，安装需要 $((kilobytes / 1024)) MB。请腾出空间，或用 --prefix 另指一处。"
fi
if [ -n "$only_check" ]; then
  say "核对无误：政令通 $release，$(field files) 个文件，可以装在这台机器上。"
  exit 0
fi

root=
[ "$(id -u)" != 0 ] || root=1
for folder in "$prefix" "$state" "$config"; do
  probe=$(above "$folder")/.zhengling-$$
  { mkdir "$probe" && rmdir "$probe"; } 2>/dev/null || fail "没有权限写 $(above "$folder")。请用 root 安装，或另指目录（--prefix、--state、--config、--units）。"
done
if ! id "$user" >/dev/null 2>&1; then
  [ -n "$root" ] || fail "没有用户 $user，建立用户需要 root。请用 root 安装，或用 --user 写现有的用户。"
  useradd --system --user-group --home-dir "$state" --no-create-home --shell /usr/sbin/nologin "$user" ||
    fail "建立用户 $user 未成。请先建立它再装。"
fi
[ -n "$root" ] || [ "$(id -un)" = "$user" ] ||
  fail "不是 root 的，只能装给自己：--user $(id -un)。"
group=$(id -gn "$user")

# The release, complete or not at all.
mkdir -p "$prefix/releases" "$prefix/bin"
coming=
trap '[ -z "$coming" ] || rm -rf "$coming"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
if [ -d "$target" ]; then
  cmp -s "$here/MANIFEST" "$target/MANIFEST" || fail "$target 已有同名而内容不同的版本。请先移走它。"
  verify "$target"
else
  coming=$prefix/releases/.coming-$$
  mkdir "$coming"
  cp -R "$here/." "$coming/" || fail "复制到 $coming 未成，已撤回，原来的安装没有改动。"
  [ -z "$root" ] || chown -R root:root "$coming"
  chmod -R u=rwX,go=rX "$coming"
  chmod 755 "$coming/install.sh" "$coming/bin/zhengling" "$coming/runtime/bin/node"
  verify "$coming"
  mv "$coming" "$target"
  coming=
fi

# What the installation is, for bin/zhengling.
printf 'user=%s\nstate=%s\nconfig=%s\n' "$user" "$state" "$config/zhengling.env" >"$prefix/.installation"
mv -f "$prefix/.installation" "$prefix/installation"

own() { [ -z "$root" ] || chown "$1" "$2"; }
if [ ! -d "$state" ]; then
  mkdir -p "$state"
  chmod 700 "$state"
  own "$user:$group" "$state"
fi
for folder in "$state/compiled" "$state/backups"; do
  [ -d "$folder" ] && continue
  mkdir "$folder"
  chmod 700 "$folder"
  own "$user:$group" "$folder"
done
# A template with the places of this installation in it.
fill() {
  case $state in
    /var/lib/*/*) writes="ReadWritePaths=$state" ;;
    /var/lib/*) writes="StateDirectory=${state#/var/lib/}\\nStateDirectoryMode=0700" ;;
    *) writes="ReadWritePaths=$state" ;;
  esac
  awk -v prefix="$prefix" -v state="$state" -v etc="$config" -v user="$user" -v group="$group" -v writes="$writes" '
    { gsub("@PREFIX@", prefix); gsub("@STATE@", state); gsub("@ETC@", etc); gsub("@USER@", user)
      gsub("@GROUP@", group); gsub("@WRITES@", writes); print }' "$1"
}
mkdir -p "$config"
settings=$config/zhengling.env
if [ ! -e "$settings" ]; then
  fill "$target/system/zhengling.env" >"$settings"
  own "root:$group" "$settings"
  chmod 640 "$settings"
fi

# The program answers before the link is moved to it.
"$target/bin/zhengling" policies --json >/dev/null ||
  fail "新装的程序不能运行，没有启用它；原来的版本（如有）照旧。新版留在 $target，请把上面的内容报给维护人员。"
before=$(readlink "$prefix/current" 2>/dev/null) || :
link() {
  ln -sfn "$1" "$2.coming"
  mv -fT "$2.coming" "$2"
}
link "releases/$release" "$prefix/current"
link ../current/bin/zhengling "$prefix/bin/zhengling"
say "政令通 $release 已装在 $target，命令是 $prefix/bin/zhengling。"

unit=$units/zhengling.service
if mkdir -p "$units" 2>/dev/null && [ -w "$units" ]; then
  fill "$target/system/zhengling.service" >"$unit"
  say "服务文件 $unit，设置 $settings，数据 $state/data，备份 $state/backups。"
else
  say "没有权限写 $units，服务文件没有写；设置 $settings，数据 $state/data。"
fi
if [ -n "$enable" ]; then
  systemctl daemon-reload && systemctl enable zhengling && systemctl restart zhengling ||
    fail "程序已装好，但服务没有启动。请看 systemctl status zhengling。"
  say "服务已启动，并设为开机启动。"
else
  say "服务没有启动。启动：systemctl daemon-reload && systemctl enable --now zhengling"
fi
if [ -n "$before" ] && [ "$before" != "releases/$release" ]; then
  say "原来的版本在 $prefix/$before。重启服务后新版生效：systemctl restart zhengling"
  say "退回原版：停止服务，ln -sfn $before $prefix/current，再启动。新版改过数据库的，还要恢复升级前的备份，见 docs/manual/13-yunwei.md。"
fi
