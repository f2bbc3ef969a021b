# Sourced by the launcher: makes the class archive of $real for $jar at $archive.jsa or $archive.aot, from a training run
# over testdata, and $archive.made to say that it was tried. Never an error: without an archive the start is slower.

make_archive() {
  mkdir -p "${archive%/*}" 2>/dev/null || return 0
  # One maker at a time. Another process at it is not waited for: this run starts without.
  mkdir "$archive.lock" 2>/dev/null || return 0
  trap 'rm -rf "$archive.lock"' EXIT
  trap 'exit 2' INT TERM
  rm -f "$archive.jsa" "$archive.aot"
  echo "resdiff: preparing a fast start for this Java, once ..." >&2
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "${real%/bin/java}/release" 2>/dev/null)
  if [ "${version:-0}" -ge 25 ]; then
    rehearse -XX:AOTCacheOutput="$archive.lock/new"
    made=$archive.aot
  else
    # A static archive, not one of -XX:ArchiveClassesAtExit: docs/decisions/0002-start-up.md.
    rehearse -XX:DumpLoadedClassList="$archive.lock/classes"
    "$java" -Xlog:disable -XX:+UseSerialGC -Xshare:dump -XX:SharedClassListFile="$archive.lock/classes" \
      -XX:SharedArchiveFile="$archive.lock/new" -cp "$jar" >/dev/null 2>&1
    made=$archive.jsa
  fi
  [ -s "$archive.lock/new" ] && mv "$archive.lock/new" "$made"
  : >"$archive.made"
  rm -rf "$archive.lock"
  trap - EXIT INT TERM
}

# Runs in the common forms of input and report, so that their classes are known.
rehearse() {
  "$java" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "$1" -cp "$jar" org.resdiff.cli.Rehearsal \
    "$home/testdata" "$archive.lock/cache" >/dev/null 2>&1
}

make_archive
