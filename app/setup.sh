# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What app/run and tests/run share; sourced, never run by itself.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$1"
    exit "${2:-1}"
}

packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -- "$@"; }

missing() {
    local name status
    packages "$@" | while read -r name; do
        # shellcheck disable=SC2016
        status=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)
        [ "$status" = installed ] || echo "$name"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install_missing LIST…: what is missing of the Debian packages in these lists.
install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        [ -z "${CD_NO_INSTALL:-}" ] || return 0
        say "Packages are installed only on Debian and its relatives. On this system ($(uname -s)) install"
        say "a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (base, svg, tools with linguist), QtKeychain for Qt 6,"
        say "tl-expected, cpp-httplib, OpenSSL, ICU, Xapian, Poppler with its C++ front, qpdf, Tesseract with English,"
        say "Leptonica, libarchive, libgsf, GMime 3, libxml2, uchardet, libxlsxwriter, dtl, Boost and on Linux libseccomp, then"
        say "start again with CD_NO_INSTALL=1."
        say "Their Debian names:"
        say "$(packages "$@" | paste -sd ' ')"
        exit 2
    fi
    local names log
    mapfile -t names < <(missing "$@")
    [ "${#names[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        stop "These packages are missing and there is no sudo; install them as root: ${names[*]}" 2
    fi
    say "Installing: ${names[*]}"
    mkdir -p build
    log=build/install.log
    if ! { as_root apt-get update -qq &&
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${names[@]}"; } \
        >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        stop "The packages could not be installed; nothing was built. See $log." 2
    fi
}

# configure PRESET [CMAKE ARGUMENT…]: does nothing if it was configured the same way before;
# the build itself notices changed CMake files.
configure() {
    local preset=$1 log=build/configure-$1.log mark=build/$1/configured-with
    shift
    [ -z "${CI:-}" ] || set -- -DCD_WERROR=ON "$@"
    if [ -f "build/$preset/build.ninja" ] && [ "$(cat "$mark" 2>/dev/null)" = "$*" ]; then
        return
    fi
    say "Configuring ($preset) …"
    mkdir -p build
    if ! cmake --preset "$preset" "$@" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        stop "CMake could not configure the project; the whole output is in $log."
    fi
    printf '%s\n' "$*" >"$mark"
}

# build PRESET [TARGET…]: quiet but for the progress; with no target, all.
build() {
    local preset=$1 log=build/build-$1.log
    shift
    [ $# -eq 0 ] || set -- --target "$@"
    if [ -t 2 ]; then
        cmake --build --preset "$preset" "$@" 2>&1 | tee "$log" |
            awk '/^\[[0-9]+\/[0-9]+\]/ { printf "\r\033[KBuilding %s", $1; fflush(); seen = 1 }
                 END { if (seen) printf "\r\033[K" }' >&2 || build_failed "$log"
    else
        cmake --build --preset "$preset" "$@" >"$log" 2>&1 || build_failed "$log"
    fi
}

build_failed() {
    grep -v '^\[[0-9]*/[0-9]*\] [A-Z]' "$1" | tail -n 60 >&2 || true
    stop "The build failed; the whole output is in $1."
}
