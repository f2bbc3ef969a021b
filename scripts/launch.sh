# Sourced by bin/resdiff of a package and by scripts/resdiff of a clone: finds a Java and starts the program with it. They set
#   app         the folder that holds resdiff.jar and its libraries
#   testdata    the documents of the rehearsals that archives of classes are made from
#   runtime     the Java that comes with the package, if it brings one
#   parts       the folder of this script and of archive.sh
#   prepare     a function that is called when $java is known, and sees to it that $app is there
# RESDIFF_JAVA_OPTIONS: further options for java, as -Xmx4g.

jar=$app/resdiff.jar

fail() {
  echo "resdiff: $1" >&2
  exit 2
}

# The first file that java opens would get the number of a stream that is closed, and be read or written in its place.
{ true <&0; } 2>/dev/null || exec 0</dev/null
{ true >&1; } 2>/dev/null || exec 1</dev/null
{ true >&2; } 2>/dev/null || exec 2>/dev/null

# Java reads file names by the locale. In one without characters beyond ASCII, or in one that is not installed, it would find
# no file with such a name.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  C | POSIX) export LC_ALL=C.UTF-8 ;;
  *[uU][tT][fF]*) [ ! -d /usr/lib/locale/C.utf8 ] || export LC_ALL=C.UTF-8 ;;
esac

if [ -n "$runtime" ]; then
  java=$runtime/bin/java
elif [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail "no java found; install Java, version 17 or newer, or set JAVA_HOME"
fi

# Archives of classes, made for this Java and this jar, halve the start; docs/decisions/0002-start-up.md has the figures.
# Whatever goes wrong with them costs time only: -Xlog:disable keeps java silent about an archive that does not fit.
# Those of a package with its own Java were made with it, and move with it.
archive=$app/archive/${java#/}
[ -z "$runtime" ] || archive=$app/archive

# Sets $version to what the Java at $1 says of itself, without starting it.
describe() {
  version=unknown
  while IFS= read -r line; do
    case $line in
      JAVA_RUNTIME_VERSION=*) version=$line && break ;;
    esac
  done 2>/dev/null <"${1%/bin/java}/release"
}

# A Java that is too old ends with 1, which here says that documents differ. It is asked itself only if its files do not tell.
check_java() {
  real=$(readlink -f "$java" 2>/dev/null) || real=$java
  describe "$real"
  version=${version#*\"}
  version=${version%%[!0-9]*}
  [ -n "$version" ] ||
    version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\)[."-].*/\1/p;s/.*version "\([0-9]*\)".*/\1/p' | head -n 1)
  [ "${version:-0}" -ge 17 ] 2>/dev/null || fail "java is version ${version:-unknown} ($java); resdiff needs 17 or newer"
}

prepare

# The archives are renewed when the jar is another, or lies elsewhere, and when the Java is another one of the same name: dates
# of its files tell nothing of that, a package brings them along.
fresh() {
  [ -z "$runtime" ] || { [ -f "$archive/made" ] && return 0; }
  { IFS= read -r made_jar && IFS= read -r made_java && IFS= read -r made_version; } 2>/dev/null <"$archive/made" || return 1
  [ "$made_jar" = "$jar" ] && [ ! "$jar" -nt "$archive/made" ] && [ "$java" -ef "$made_java" ] || return 1
  describe "$made_java"
  [ "$version" = "$made_version" ]
}

# How the archives are made and used: by the collector that starts fastest, unless the user names one; mapped where they
# were made for and not patched page by page. Linux gives memory in pages of 2 MiB if asked: each costs as much as a small one.
# One core of two compiles while the other runs: what is called a few hundred times is not worth it, what loops is, soon.
options="-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -XX:-UsePerfData"
options="$options -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=600 -XX:Tier3MinInvocationThreshold=15"
options="$options -XX:Tier3CompileThreshold=1500 -XX:Tier3BackEdgeThreshold=6000"
# picocli otherwise loads Java's database and calendar classes, to convert options into dates.
options="$options -Dpicocli.converters.excludes=java[.].*"
case ${RESDIFF_JAVA_OPTIONS:-} in
  *-XX:+Use*GC*) ;;
  *) options="$options -XX:+UseSerialGC" ;;
esac
{ IFS= read -r pages </sys/kernel/mm/transparent_hugepage/enabled; } 2>/dev/null || pages="[never]"
case $pages in
  *"[never]"*) ;;
  *) options="$options -XX:+UseTransparentHugePages" ;;
esac
if ! fresh; then
  check_java
  . "$parts/archive.sh"
fi

# Which archive serves the documents and reports named: each of them does, the smaller ones are faster.
case "$*" in
  *.[dD][oO][cC]* | *docx* | *.[hH][tT][mM]* | *html* | *.[xX][mM][lL]* | *json* | *csv*) kind=any ;;
  *.[pP][dD][fF]*) kind=pdf ;;
  *) kind=text ;;
esac

# Where java cannot start at all it ends with 1, which here says that documents differ. So where that is likely, by options of
# the user's own or too little room, it is tried first: without our options, which have java pass over those that it does not
# know, so that a misspelt one of the user's is found, and then with them.
if [ -n "${RESDIFF_JAVA_OPTIONS:-}${JAVA_TOOL_OPTIONS:-}${JDK_JAVA_OPTIONS:-}" ] || [ "$(ulimit -v)" != unlimited ]; then
  # shellcheck disable=SC2086 # the options are words
  { "$java" ${RESDIFF_JAVA_OPTIONS:-} -version && "$java" $options ${RESDIFF_JAVA_OPTIONS:-} -version; } >/dev/null 2>&1 ||
    fail "java does not start; check RESDIFF_JAVA_OPTIONS, JAVA_TOOL_OPTIONS and ulimit -v ($java)"
fi

set -- -cp "$jar" org.resdiff.start.Main "$@"
if [ -t 1 ]; then
  # Its width is asked by a library with native code.
  set -- -Dresdiff.terminal=true --enable-native-access=ALL-UNNAMED "$@"
else
  set -- -Dresdiff.terminal=false "$@"
fi
# shellcheck disable=SC2086 # the options are words
set -- $options ${RESDIFF_JAVA_OPTIONS:-} "$@"
if [ -f "$archive/$kind.aot" ]; then
  set -- "-XX:AOTCache=$archive/$kind.aot" "$@"
elif [ -f "$archive/$kind.jsa" ]; then
  set -- "-XX:SharedArchiveFile=$archive/$kind.jsa" "$@"
fi
exec "$java" "$@"
