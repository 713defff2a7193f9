#!/usr/bin/env bash
# Installs what the tests need besides npm packages, on Debian and Ubuntu: Chromium (the end-to-end tests drive it) and
# LibreOffice Calc (referee of the values that the preview’s engine computes, printer of the sheets that are built), poppler (looks
# into what was printed), Carlito (letters as wide as those of Excel’s Calibri). Needs root, or sudo.
set -euo pipefail

missing=()
command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
command -v soffice >/dev/null || missing+=(libreoffice-calc-nogui)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
fc-list 2>/dev/null | grep -qi carlito || missing+=(fonts-crosextra-carlito)
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-liberation
