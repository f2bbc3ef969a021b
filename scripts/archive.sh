# Sourced by the launcher: makes the class archive of $real for $jar at $archive.jsa, from a rehearsal over
# testdata, and $archive.made to say that it was tried. Never an error: without an archive the start is slower.

make_archive() {
  mkdir -p "${archive%/*}" 2>/dev/null || return 0
  # One maker at a time. Another process at it is not waited for: this run starts without.
  mkdir "$archive.lock" 2>/dev/null || return 0
  trap 'rm -rf "$archive.lock"' EXIT
  trap 'exit 2' INT TERM
  rm -f "$archive.jsa"
  echo "resdiff: preparing a fast start for this Java, once ..." >&2
  rehearse -XX:DumpLoadedClassList="$archive.lock/classes" org.resdiff.cli.Rehearsal "$home/testdata" "$archive.lock/cache"
  rehearse -Xshare:dump -XX:SharedClassListFile="$archive.lock/classes" -XX:SharedArchiveFile="$archive.lock/new"
  [ -s "$archive.lock/new" ] && mv "$archive.lock/new" "$archive.jsa"
  : >"$archive.made"
  rm -rf "$archive.lock"
  trap - EXIT INT TERM
}

# java with the jar and the launcher's collector, on which the form of an archive's objects depends.
rehearse() {
  "$java" -Xlog:disable -XX:+UseG1GC -XX:TieredStopAtLevel=1 -cp "$jar" "$@" >/dev/null 2>&1
}

make_archive
