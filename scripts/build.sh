# Sourced by the launcher where the build is stale: builds the application in $home into $app.
# One builder at a time; the others wait for it.

command -v mvn >/dev/null 2>&1 || fail "not built yet, and no mvn found; install Maven 3.8 or newer"
check_java
{ [ -x "${java%/*}/javac" ] || command -v javac >/dev/null 2>&1; } ||
  fail "not built yet, and $java comes without a compiler; install a JDK, version 17 or newer"

mkdir -p "$app" 2>/dev/null || fail "$home/target cannot be written, and resdiff is not built yet; build it once with: mvn package"
lock=$home/target/build.lock
waited=0
until mkdir "$lock" 2>/dev/null; do
  waited=$((waited + 1))
  [ "$waited" -le 600 ] || fail "another build seems to hang; remove $lock when none is running"
  sleep 1
done
trap 'rmdir "$lock" 2>/dev/null' EXIT
trap 'exit 2' INT TERM

if stale; then
  echo "resdiff: building once, this takes a minute or two the first time ..." >&2
  commit=$(git -C "$home" rev-parse --short HEAD 2>/dev/null) || commit=unknown
  log=$home/target/build.log
  started=$home/target/build.started
  : >"$started"
  if ! (cd "$home" && mvn -B -q -Dmaven.test.skip=true -Dbuild.commit="$commit" package) >"$log" 2>&1 </dev/null; then
    grep -m 3 ERROR "$log" >&2
    fail "the build failed; see $log"
  fi
  # As old as the start of the build: what was edited meanwhile is built next time.
  touch -r "$started" "$jar"
  rm -f "$started"
fi
rmdir "$lock" 2>/dev/null
trap - EXIT INT TERM
