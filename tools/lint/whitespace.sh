#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Text files have no trailing blanks, no tabs, no carriage returns, and end with
# one newline; sources start with the SPDX line; nothing forbidden stands in them.

# shellcheck source=tools/lint/common.sh
source "$(dirname "$0")/common.sh"

# Paths of one machine, and leftovers. The brackets keep this file clean.
forbidden='(^|[^A-Za-z0-9_.])/(wor[k]|far[m])/|\.\./share[d]/|TOD[O]|FIXM[E]|<<<<<<[<]'
spdx='SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception'

is_text() { [[ ! -s $1 ]] || grep -qI '' "$1"; }

# Mends a file, and leaves one that needs nothing untouched, so that nothing is
# rebuilt.
mend() {
  local file=$1
  if ! grep -qP '[ \t\r]+$' "$file" && [[ -z $(tail -c 1 "$file") ]] &&
    [[ -n $(tail -n 1 "$file") ]]; then
    return
  fi
  # Tabs are left to the author: a rule cannot know what they were to align.
  sed -i -e 's/\r$//' -e 's/[ \t]*$//' "$file"
  # Drops empty lines at the end, and ends the last line.
  sed -i -e :a -e '/^\n*$/{$d;N;ba' -e '}' "$file"
  [[ ! -s $file || -z $(tail -c 1 "$file") ]] || printf '\n' >>"$file"
}

while IFS= read -r file; do
  is_text "$file" || continue
  case $file in LICENSE) continue ;; esac
  [[ $fix -eq 0 ]] || mend "$file"
  line=$(grep -nm1 -P '[ \t\r]+$' "$file" | cut -d: -f1 || true)
  [[ -z $line ]] || complain "$file:$line" "has blanks at the end of the line"
  line=$(grep -nm1 -P '\t' "$file" | cut -d: -f1 || true)
  [[ -z $line ]] || complain "$file:$line" "has a tab"
  if [[ -s $file && -n $(tail -c 1 "$file") ]]; then
    complain "$file" "does not end with a newline"
  elif [[ -s $file && -z $(tail -n 1 "$file") ]]; then
    complain "$file" "ends with an empty line"
  fi
  line=$(grep -nm1 -E "$forbidden" "$file" | cut -d: -f1 || true)
  [[ -z $line ]] || complain "$file:$line" "has a string that must not be here"
  case $file in
    *.cpp | *.h | *.td | *.sh | *.py)
      head -n 3 "$file" | grep -q "$spdx" ||
        complain "$file" "lacks the line '$spdx' at its top"
      ;;
  esac
  # What Orbax writes is as it is.
done < <(project_files . ':!tests/golden/orbax')
finish
