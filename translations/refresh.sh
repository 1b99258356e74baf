#!/usr/bin/env bash
# refresh.sh LUPDATE LISTED FOLDER: brings the .ts files of FOLDER up to date with the sources and with LISTED, what
# listed_texts.py wrote. Texts that are gone are dropped, new ones are left unfinished.
set -euo pipefail
lupdate=$1 listed=$2 folder=$3
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# With -I lupdate finds the classes' headers and so their namespace, without which no text would be found at run time.
"$lupdate" -silent -no-obsolete -locations none -extensions cpp,cu,h \
    -tr-function-alias Q_DECLARE_TR_FUNCTIONS+=GANIMEDE_TRANSLATION_CONTEXT -I . app widgets engine "$listed" \
    -ts "$folder/ganimede.ts" "$folder/ganimede_es.ts" "$folder/ganimede_pt_BR.ts" \
    2> >(grep -v "Qualifying with unknown namespace/class ::" >&2) # of the standard library's and others' headers
