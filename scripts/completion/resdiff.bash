# Completion for resdiff; generated from its commands, do not edit.
_resdiff() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words="" values=""
  case $prev in
    --color) values="auto always never" ;;
    --fail-on) values="any editorial technical substantive" ;;
    --format) values="terminal markdown html json docx csv github" ;;
    --from) values="text markdown pdf docx doc html akn" ;;
    --markup) values="html critic plain" ;;
    --paging) values="auto always never" ;;
    --revisions) values="accept reject" ;;
    --view) values="inline side-by-side summary concordance" ;;
  esac
  if [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$cur"))
    return
  fi
  case "${COMP_WORDS[1]} ${COMP_WORDS[2]}" in
    "compare "*) words="--from --revisions --no-cache --select --select-old --select-new --pin --pins --only --watch --fail-on-watch --lexicon --explain --fail-on --exit-zero -o --output --format -q --quiet --view --width --color --paging --context --full --markup --author --date --comments -h --help -v --verbose --stacktrace" ;;
    "outline "*) words="--from --revisions --no-cache --select --furniture -h --help -v --verbose --stacktrace" ;;
    "amend read"*) words="--from --revisions --no-cache -o --output --format -q --quiet -h --help -v --verbose --stacktrace" ;;
    "amend apply"*) words="--from --revisions --no-cache --select --partial --force -q --quiet --only-items --show -o --output --format --view --width --color --paging --context --full --markup --author --date --comments -h --help -v --verbose --stacktrace" ;;
    "amend write"*) words="--from --revisions --no-cache --tracked --sponsor -o --output --format -h --help -v --verbose --stacktrace" ;;
    "amend compare"*) words="--from --revisions --no-cache --partial --force --compilation -o --output --format --exit-zero --view --width --color --paging --context --full --markup --author --date --comments -h --help -v --verbose --stacktrace" ;;
    "amend "*) words="read apply write compare -h --help -v --verbose --stacktrace" ;;
    "resolve "*) words="--from --revisions --no-cache --keep --drop --lift -o --output --format -h --help -v --verbose --stacktrace" ;;
    "git-diff "*) words="--from --revisions --no-cache --view --width --color --paging --context --full --markup --author --date --comments -h --help -v --verbose --stacktrace" ;;
    "schema "*) words="-h --help -v --verbose --stacktrace" ;;
    "config "*) words="-h --help -v --verbose --stacktrace" ;;
    *) words="compare outline amend resolve git-diff schema config --from --revisions --no-cache --select --select-old --select-new --pin --pins --only --watch --fail-on-watch --lexicon --explain --fail-on --exit-zero -o --output --format -q --quiet --view --width --color --paging --context --full --markup --author --date --comments -h --help -v --verbose --stacktrace -V --version" ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur"))
}
complete -o filenames -F _resdiff resdiff
