# Sourced by the launcher: makes the archives of $java for $jar in the folder $archive, one for each kind of document, from
# rehearsals over testdata, and last $archive/made, which says what they were made for. Never an error: without archives the
# start is slower.

make_archives() {
  mkdir -p "$archive" 2>/dev/null || return 0
  # One maker at a time. Another process at it is not waited for: this run starts without. Nobody is at it for ten minutes.
  [ -z "$(find "$archive/lock" -prune -mmin +10 2>/dev/null)" ] || rm -rf "$archive/lock"
  mkdir "$archive/lock" 2>/dev/null || return 0
  trap 'rm -rf "$archive/lock"' EXIT
  trap 'exit 2' INT TERM
  rm -f "$archive"/*.aot "$archive"/*.jsa
  echo "resdiff: preparing a fast start for this Java, once ..." >&2
  # Asked without our options, which have Java pass over what it does not know.
  caches=$("$java" -XX:AOTMode=off -version >/dev/null 2>&1 && echo yes)
  for kind in text pdf any; do
    make_archive "$archive/lock/$kind" &
  done
  wait
  mv "$archive"/lock/*.aot "$archive"/lock/*.jsa "$archive" 2>/dev/null
  real=$(readlink -f "$java" 2>/dev/null) || real=$java
  describe "$real"
  printf '%s\n' "$jar" "$real" "$version" >"$archive/made"
  rm -rf "$archive/lock"
  trap - EXIT INT TERM
}

# Makes $1.aot, a cache of Java 24 and newer with classes already linked, or else $1.jsa, a static archive.
make_archive() {
  if [ -n "$caches" ]; then
    rehearse "$1" -XX:AOTMode=record -XX:AOTConfiguration="$1.classes" &&
      ours -XX:AOTMode=create -XX:AOTConfiguration="$1.classes" -XX:AOTCache="$1.new"
    [ ! -s "$1.new" ] || mv "$1.new" "$1.aot"
  elif rehearse "$1" -XX:DumpLoadedClassList="$1.classes"; then
    ours -Xshare:dump -XX:SharedClassListFile="$1.classes" -XX:SharedArchiveFile="$1.new"
    [ ! -s "$1.new" ] || mv "$1.new" "$1.jsa"
  fi
}

# Runs that are like users' runs, with java options behind the kind of documents.
rehearse() {
  into=$1
  shift
  ours "$@" org.resdiff.start.Rehearsal "${into##*/}" "$testdata" "$into.cache"
}

ours() {
  # shellcheck disable=SC2086 # the options are words
  "$java" $options -cp "$jar" "$@" >/dev/null 2>&1
}

make_archives
