# Sourced by the run scripts: builds the job's jar and chooses the options of its JVM.
# Expects $project (the checkout) and $options (the words of the command line).

# Whether the words have an option.
given() { printf '%s\n' "${options[@]}" | grep -q -- "^--$1\(=\|$\)"; }

# The sample corpus, where no input is given.
default_to_sample_corpus() {
  if ! given input; then
    options+=("--input=$project/sample-corpus")
    given outlets || options+=("--outlets=$project/sample-corpus/outlets.csv")
  fi
}

# Ends with one sentence where Java is missing or too old.
require_java() {
  local found
  if ! command -v java >/dev/null; then
    echo "There is no Java here: install a JDK 17 or newer, or take the release that needs none (pipelines/release)." >&2
    exit 2
  fi
  found=$(java -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p;' | head -n 1)
  if [ -n "$found" ] && [ "$found" -lt 17 ]; then
    echo "This is Java $found; Broadsheet needs a JDK 17 or newer. JAVA_HOME and PATH say which is found first." >&2
    exit 2
  fi
}

# Builds the jar of a runner (direct, flink, dataflow) if it is missing or older than the sources; sets $jar and $classes.
build_jar() {
  require_java
  jar=$project/target/$1/broadsheet-all.jar
  classes=$project/target/$1/classes.jsa
  if [ ! -f "$jar" ] || [ -n "$(find "$project/pom.xml" "$project/src/main" -newer "$jar" -print -quit)" ]; then
    if ! command -v mvn >/dev/null; then
      echo "There is no Maven here: install Maven 3.8 or newer, or take the release that needs none (pipelines/release)." >&2
      exit 2
    fi
    echo "Building $jar (a few minutes the first time) ..." >&2
    mvn -B -q -f "$project/pom.xml" "-P$1-runner" -DskipTests package >&2
  fi
}

# Reads the sample corpus once and keeps the classes that were loaded in the form that the JVM maps into memory
# (class data sharing): each later start is 2 s shorter. A start without it is slower, and nothing else.
archive_classes() {
  if [ ! -e "$classes" ] || [ "$jar" -nt "$classes" ]; then
    local first=$project/target/$1/first-tables
    # Some JVMs crash at this; the braces keep that from the console.
    { java "@$project/pipelines/jvm.options" "-XX:ErrorFile=$first.error" -XX:ArchiveClassesAtExit="$classes.new" -jar "$jar" \
      --input="$project/sample-corpus" --output="$first" --overwrite >/dev/null 2>&1; } 2>/dev/null && mv -f "$classes.new" "$classes" ||
      : >"$classes" # empty: this JVM cannot, and is not asked again at each start
    rm -rf "$first" "$classes.new"
  fi
}

# Size and checksum of the jar, which the manifest of a run names; computed once per jar, since a JVM takes 2 s for it.
jar_checksum() {
  if [ ! -s "$jar.sha256" ] || [ "$jar" -nt "$jar.sha256" ]; then
    {
      printf '%s:' "$(($(wc -c <"$jar")))"
      { sha256sum "$jar" 2>/dev/null || shasum -a 256 "$jar" 2>/dev/null; } | cut -d' ' -f1
    } >"$jar.sha256.$$" 2>/dev/null && mv -f "$jar.sha256.$$" "$jar.sha256" 2>/dev/null || rm -f "$jar.sha256.$$"
  fi
  cat "$jar.sha256" 2>/dev/null || true # the job computes what is not stated
}

# Prints how much work the input is, in kilobytes of plain text; nothing if it is not all on this machine. Of a page in
# HTML most is markup, which costs little: it counts a sixteenth of its size, a compressed one a quarter.
work_of_input() {
  local word path paths kilobytes=0
  for word in "${options[@]}"; do
    if [[ $word == --input=* ]]; then
      IFS=, read -ra paths <<<"${word#--input=}"
      for path in "${paths[@]}"; do
        [ -e "$path" ] || return 0
        kilobytes=$((kilobytes + $(find -L "$path" -type f -exec du -Lk {} + | awk '
          { name = tolower($0); share = 1 }
          name ~ /\.(x?html?|w?arc)$/ { share = 16 }
          name ~ /\.(x?html?|w?arc)\.[a-z0-9]+$/ { share = 4 }
          { sum += $1 / share }
          END { printf "%d", sum + 1 }')))
      done
    fi
  done
  [ "$kilobytes" -eq 0 ] || echo "$kilobytes"
}

# Whether the input, as $work tells, is at most so many kilobytes of plain text.
input_is_below() { [ -n "$work" ] && [ "$work" -lt "$1" ]; }

# Sets $jvm and $work: for up to 16 MB the quick compiler only, since the optimising one costs more than it saves there
# (12 of 26 s of CPU on the sample corpus, 36 of 116 on 1,667 pages, where code that is not optimised takes 17 s more).
choose_jvm_options() {
  jvm=("@$project/pipelines/jvm.options")
  if [ -s "$classes" ]; then
    jvm+=("-XX:SharedArchiveFile=$classes" -Xlog:cds=off -Xlog:cds+dynamic=off)
  fi
  jvm+=("-Dbroadsheet.jar.sha256=$(jar_checksum)")
  work=$(work_of_input)
  if input_is_below 16384; then
    jvm+=(-XX:TieredStopAtLevel=1)
  fi
}
