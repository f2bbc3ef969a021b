# Completion for resdiff; generated from its commands, do not edit.
if [ -n "$BASH_VERSION" ]; then
  # Enable programmable completion facilities when using bash (see [3])
  shopt -s progcomp
elif [ -n "$ZSH_VERSION" ]; then
  # Make alias a distinct command for completion purposes when using zsh (see [4])
  setopt COMPLETE_ALIASES
  alias compopt=complete

  # Enable bash completion in zsh (see [7])
  # Only initialize completions module once to avoid unregistering existing completions.
  if ! type compdef > /dev/null; then
    autoload -U +X compinit && compinit
  fi
  autoload -U +X bashcompinit && bashcompinit
fi

# CompWordsContainsArray takes an array and then checks
# if all elements of this array are in the global COMP_WORDS array.
#
# Returns zero (no error) if all elements of the array are in the COMP_WORDS array,
# otherwise returns 1 (error).
function CompWordsContainsArray() {
  declare -a localArray
  localArray=("$@")
  local findme
  for findme in "${localArray[@]}"; do
    if ElementNotInCompWords "$findme"; then return 1; fi
  done
  return 0
}
function ElementNotInCompWords() {
  local findme="$1"
  local element
  for element in "${COMP_WORDS[@]}"; do
    if [[ "$findme" = "$element" ]]; then return 1; fi
  done
  return 0
}

# The `currentPositionalIndex` function calculates the index of the current positional parameter.
#
# currentPositionalIndex takes three parameters:
# the command name,
# a space-separated string with the names of options that take a parameter, and
# a space-separated string with the names of boolean options (that don't take any params).
# When done, this function echos the current positional index to std_out.
#
# Example usage:
# local currIndex=$(currentPositionalIndex "mysubcommand" "$ARG_OPTS" "$FLAG_OPTS")
function currentPositionalIndex() {
  local commandName="$1"
  local optionsWithArgs="$2"
  local booleanOptions="$3"
  local previousWord
  local result=0

  for i in $(seq $((COMP_CWORD - 1)) -1 0); do
    previousWord=${COMP_WORDS[i]}
    if [ "${previousWord}" = "$commandName" ]; then
      break
    fi
    if [[ "${optionsWithArgs}" =~ ${previousWord} ]]; then
      ((result-=2)) # Arg option and its value not counted as positional param
    elif [[ "${booleanOptions}" =~ ${previousWord} ]]; then
      ((result-=1)) # Flag option itself not counted as positional param
    fi
    ((result++))
  done
  echo "$result"
}

# compReplyArray generates a list of completion suggestions based on an array, ensuring all values are properly escaped.
#
# compReplyArray takes a single parameter: the array of options to be displayed
#
# The output is echoed to std_out, one option per line.
#
# Example usage:
# local options=("foo", "bar", "baz")
# local IFS=$'\n'
# COMPREPLY=($(compReplyArray "${options[@]}"))
function compReplyArray() {
  declare -a options
  options=("$@")
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local i
  local quoted
  local optionList=()

  for (( i=0; i<${#options[@]}; i++ )); do
    # Double escape, since we want escaped values, but compgen -W expands the argument
    printf -v quoted %q "${options[i]}"
    quoted=\'${quoted//\'/\'\\\'\'}\'

    optionList[i]=$quoted
  done

  # We also have to add another round of escaping to $curr_word.
  curr_word=${curr_word//\\/\\\\}
  curr_word=${curr_word//\'/\\\'}

  # Actually generate completions.
  local IFS=$'\n'
  echo -e "$(compgen -W "${optionList[*]}" -- "$curr_word")"
}

# Bash completion entry point function.
# _complete_resdiff finds which commands and subcommands have been specified
# on the command line and delegates to the appropriate function
# to generate possible options and subcommands for the last specified subcommand.
function _complete_resdiff() {
  # Edge case: if command line has no space after subcommand, then don't assume this subcommand is selected (remkop/picocli#1468).
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} compare" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} sessions" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} outline" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} history" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} check" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} index" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} find" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} origin" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} amend" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} resolve" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} git-diff" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} explain" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} schema" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} config" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} help" ];    then _picocli_resdiff; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} amend read" ];    then _picocli_resdiff_amend; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} amend apply" ];    then _picocli_resdiff_amend; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} amend write" ];    then _picocli_resdiff_amend; return $?; fi
  if [ "${COMP_LINE}" = "${COMP_WORDS[0]} amend compare" ];    then _picocli_resdiff_amend; return $?; fi

  # Find the longest sequence of subcommands and call the bash function for that subcommand.
  local cmds0=(compare)
  local cmds1=(sessions)
  local cmds2=(outline)
  local cmds3=(history)
  local cmds4=(check)
  local cmds5=(index)
  local cmds6=(find)
  local cmds7=(origin)
  local cmds8=(amend)
  local cmds9=(resolve)
  local cmds10=(git-diff)
  local cmds11=(explain)
  local cmds12=(schema)
  local cmds13=(config)
  local cmds14=(help)
  local cmds15=(amend read)
  local cmds16=(amend apply)
  local cmds17=(amend write)
  local cmds18=(amend compare)

  if CompWordsContainsArray "${cmds18[@]}"; then _picocli_resdiff_amend_compare; return $?; fi
  if CompWordsContainsArray "${cmds17[@]}"; then _picocli_resdiff_amend_write; return $?; fi
  if CompWordsContainsArray "${cmds16[@]}"; then _picocli_resdiff_amend_apply; return $?; fi
  if CompWordsContainsArray "${cmds15[@]}"; then _picocli_resdiff_amend_read; return $?; fi
  if CompWordsContainsArray "${cmds14[@]}"; then _picocli_resdiff_help; return $?; fi
  if CompWordsContainsArray "${cmds13[@]}"; then _picocli_resdiff_config; return $?; fi
  if CompWordsContainsArray "${cmds12[@]}"; then _picocli_resdiff_schema; return $?; fi
  if CompWordsContainsArray "${cmds11[@]}"; then _picocli_resdiff_explain; return $?; fi
  if CompWordsContainsArray "${cmds10[@]}"; then _picocli_resdiff_gitdiff; return $?; fi
  if CompWordsContainsArray "${cmds9[@]}"; then _picocli_resdiff_resolve; return $?; fi
  if CompWordsContainsArray "${cmds8[@]}"; then _picocli_resdiff_amend; return $?; fi
  if CompWordsContainsArray "${cmds7[@]}"; then _picocli_resdiff_origin; return $?; fi
  if CompWordsContainsArray "${cmds6[@]}"; then _picocli_resdiff_find; return $?; fi
  if CompWordsContainsArray "${cmds5[@]}"; then _picocli_resdiff_index; return $?; fi
  if CompWordsContainsArray "${cmds4[@]}"; then _picocli_resdiff_check; return $?; fi
  if CompWordsContainsArray "${cmds3[@]}"; then _picocli_resdiff_history; return $?; fi
  if CompWordsContainsArray "${cmds2[@]}"; then _picocli_resdiff_outline; return $?; fi
  if CompWordsContainsArray "${cmds1[@]}"; then _picocli_resdiff_sessions; return $?; fi
  if CompWordsContainsArray "${cmds0[@]}"; then _picocli_resdiff_compare; return $?; fi

  # No subcommands were specified; generate completions for the top-level command.
  _picocli_resdiff; return $?;
}

# Generates completions for the options and subcommands of the `resdiff` command.
function _picocli_resdiff() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands="compare sessions outline history check index find origin amend resolve git-diff explain schema config help"
  local flag_opts="'-h' '--help' '-V' '--version' '--no-cache' '--explain' '--fail-on-watch' '--exit-zero' '-q' '--quiet' '--full' '--comments' '--tracked' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--select' '--select-old' '--select-new' '--pin' '--pins' '--pair' '--pairs' '--only' '--watch' '--lexicon' '--library' '--fail-on' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local LEVEL_option_args=("any" "editorial" "technical" "substantive") # --fail-on values
  local FORM_option_args=("terminal" "markdown" "html" "json" "docx" "pdf" "csv" "github") # --format values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--select')
      return
      ;;
    '--select-old')
      return
      ;;
    '--select-new')
      return
      ;;
    '--pin')
      return
      ;;
    '--pins')
      return
      ;;
    '--pair')
      return
      ;;
    '--pairs')
      return
      ;;
    '--only')
      return
      ;;
    '--watch')
      return
      ;;
    '--lexicon')
      return
      ;;
    '--library')
      return
      ;;
    '--fail-on')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LEVEL_option_args[@]}" ) )
      return $?
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `compare` subcommand.
function _picocli_resdiff_compare() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--explain' '--fail-on-watch' '--exit-zero' '-q' '--quiet' '--full' '--comments' '--tracked' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--select' '--select-old' '--select-new' '--pin' '--pins' '--pair' '--pairs' '--only' '--watch' '--lexicon' '--library' '--fail-on' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local LEVEL_option_args=("any" "editorial" "technical" "substantive") # --fail-on values
  local FORM_option_args=("terminal" "markdown" "html" "json" "docx" "pdf" "csv" "github") # --format values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--select')
      return
      ;;
    '--select-old')
      return
      ;;
    '--select-new')
      return
      ;;
    '--pin')
      return
      ;;
    '--pins')
      return
      ;;
    '--pair')
      return
      ;;
    '--pairs')
      return
      ;;
    '--only')
      return
      ;;
    '--watch')
      return
      ;;
    '--lexicon')
      return
      ;;
    '--library')
      return
      ;;
    '--fail-on')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LEVEL_option_args[@]}" ) )
      return $?
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `sessions` subcommand.
function _picocli_resdiff_sessions() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--explain' '--exit-zero' '-q' '--quiet' '--full' '--comments' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--pair' '--pairs' '--only' '--lexicon' '--fail-on' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local LEVEL_option_args=("any" "editorial" "technical" "substantive") # --fail-on values
  local FORM_option_args=("terminal" "markdown" "html" "json" "docx" "pdf" "csv" "github") # --format values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--pair')
      return
      ;;
    '--pairs')
      return
      ;;
    '--only')
      return
      ;;
    '--lexicon')
      return
      ;;
    '--fail-on')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LEVEL_option_args[@]}" ) )
      return $?
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `outline` subcommand.
function _picocli_resdiff_outline() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--furniture' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--select'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--select')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `history` subcommand.
function _picocli_resdiff_history() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--blame' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--order' '--clause' '--phrase' '-o' '--output' '--format' '--width'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local ORDER_option_args=("given" "date") # --order values
  local FORM_option_args=("terminal" "markdown" "html" "json" "docx" "csv") # --format values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--order')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${ORDER_option_args[@]}" ) )
      return $?
      ;;
    '--clause')
      return
      ;;
    '--phrase')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `check` subcommand.
function _picocli_resdiff_check() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--rules' '--fix' '--in-place' '--full' '--comments' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--base' '--library' '--disable' '--level' '--fail-on' '--lexicon' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local LEVEL_option_args=("error" "warning" "note") # --fail-on values
  local FORM_option_args=("terminal" "markdown" "html" "json" "docx" "pdf" "csv" "github" "sarif" "junit") # --format values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--base')
      return
      ;;
    '--library')
      return
      ;;
    '--disable')
      return
      ;;
    '--level')
      return
      ;;
    '--fail-on')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LEVEL_option_args[@]}" ) )
      return $?
      ;;
    '--lexicon')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `index` subcommand.
function _picocli_resdiff_index() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}

  local commands=""
  local flag_opts="'--delete' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts=""

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `find` subcommand.
function _picocli_resdiff_find() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--near' '-q' '--quiet' '--full' '--comments' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--library' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORM_option_args=("terminal" "markdown" "html" "json" "docx" "pdf" "csv" "github") # --format values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--library')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `origin` subcommand.
function _picocli_resdiff_origin() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '-q' '--quiet' '--full' '--comments' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--select' '--library' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local FORM_option_args=("terminal" "markdown" "html" "json" "docx" "pdf" "csv" "github") # --format values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--select')
      return
      ;;
    '--library')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `amend` subcommand.
function _picocli_resdiff_amend() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}

  local commands="read apply write compare"
  local flag_opts="'-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts=""

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `resolve` subcommand.
function _picocli_resdiff_resolve() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--lift' '--tracked' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--keep' '--drop' '-o' '--output' '--format'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local FORM_option_args=("text" "markdown" "html" "json" "docx") # --format values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--keep')
      return
      ;;
    '--drop')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `git-diff` subcommand.
function _picocli_resdiff_gitdiff() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--full' '--comments' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `explain` subcommand.
function _picocli_resdiff_explain() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}

  local commands=""
  local flag_opts="'-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts=""

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `schema` subcommand.
function _picocli_resdiff_schema() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}

  local commands=""
  local flag_opts="'-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts=""

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `config` subcommand.
function _picocli_resdiff_config() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}

  local commands=""
  local flag_opts="'-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts=""

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `help` subcommand.
function _picocli_resdiff_help() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}

  local commands=""
  local flag_opts="'-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts=""

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `read` subcommand.
function _picocli_resdiff_amend_read() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '-q' '--quiet' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '-o' '--output' '--format'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local FORM_option_args=("text" "markdown" "json" "docx") # --format values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `apply` subcommand.
function _picocli_resdiff_amend_apply() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--partial' '--force' '-q' '--quiet' '--show' '--full' '--comments' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '--select' '--only-items' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '--select')
      return
      ;;
    '--only-items')
      return
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      return
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `write` subcommand.
function _picocli_resdiff_amend_write() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--tracked' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '-o' '--output' '--format' '--sponsor'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local FORM_option_args=("text" "markdown" "json" "docx") # --format values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORM_option_args[@]}" ) )
      return $?
      ;;
    '--sponsor')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Generates completions for the options and subcommands of the `compare` subcommand.
function _picocli_resdiff_amend_compare() {
  # Get completion data
  local curr_word=${COMP_WORDS[COMP_CWORD]}
  local prev_word=${COMP_WORDS[COMP_CWORD-1]}

  local commands=""
  local flag_opts="'--no-cache' '--partial' '--force' '--compilation' '--exit-zero' '--full' '--comments' '-h' '--help' '-v' '--verbose' '--stacktrace'"
  local arg_opts="'--from' '--as' '--revisions' '-o' '--output' '--format' '--view' '--width' '--color' '--paging' '--context' '--markup' '--author' '--date' '--layout' '--title'"
  local FORMAT_option_args=("text" "markdown" "pdf" "docx" "doc" "html" "akn") # --from values
  local SIDE_option_args=("accept" "reject") # --revisions values
  local VIEW_option_args=("inline" "side-by-side" "summary" "concordance" "brief") # --view values
  local WHEN_option_args=("auto" "always" "never") # --color values
  local WHEN_option_args=("auto" "always" "never") # --paging values
  local STYLE_option_args=("html" "critic" "plain") # --markup values
  local LAYOUT_option_args=("report" "table" "redline") # --layout values

  type compopt &>/dev/null && compopt +o default

  case ${prev_word} in
    '--from')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${FORMAT_option_args[@]}" ) )
      return $?
      ;;
    '--as')
      return
      ;;
    '--revisions')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${SIDE_option_args[@]}" ) )
      return $?
      ;;
    '-o'|'--output')
      return
      ;;
    '--format')
      return
      ;;
    '--view')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${VIEW_option_args[@]}" ) )
      return $?
      ;;
    '--width')
      return
      ;;
    '--color')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--paging')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${WHEN_option_args[@]}" ) )
      return $?
      ;;
    '--context')
      return
      ;;
    '--markup')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${STYLE_option_args[@]}" ) )
      return $?
      ;;
    '--author')
      return
      ;;
    '--date')
      return
      ;;
    '--layout')
      local IFS=$'\n'
      COMPREPLY=( $( compReplyArray "${LAYOUT_option_args[@]}" ) )
      return $?
      ;;
    '--title')
      return
      ;;
  esac

  if [[ "${curr_word}" == -* ]]; then
    COMPREPLY=( $(compgen -W "${flag_opts} ${arg_opts}" -- "${curr_word}") )
  else
    local positionals=""
    local IFS=$'\n'
    COMPREPLY=( $(compgen -W "${commands// /$'\n'}${IFS}${positionals}" -- "${curr_word}") )
  fi
}

# Define a completion specification (a compspec) for the
# `resdiff`, `resdiff.sh`, and `resdiff.bash` commands.
# Uses the bash `complete` builtin (see [6]) to specify that shell function
# `_complete_resdiff` is responsible for generating possible completions for the
# current word on the command line.
# The `-o default` option means that if the function generated no matches, the
# default Bash completions and the Readline default filename completions are performed.
complete -F _complete_resdiff -o default resdiff resdiff.sh resdiff.bash
