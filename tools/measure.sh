#!/usr/bin/env bash
# Runs every scorer of the labelled sets on the built program and prints the last lines.
#   tools/measure.sh SHARED [WHAT…]      SHARED holds data/ and tools/score.py; WHAT: treebank raw relations spans quad records
#                                        attribution names references seed pages petrarch (all of them when none is named), and beside them
#                                        noise (trees of dev in capitals, lower case, title case, without last stops)
#                                        twin (dev without vector instructions gives the same lines)
set -euo pipefail
shared=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/.."
data=$shared/data
what=("$@")
[ ${#what[@]} -gt 0 ] || what=(treebank raw relations spans quad records attribution names references seed pages petrarch)
dotnet build src/Chancery -c Release -v q -nologo >&2
chancery=src/Chancery/bin/Release/net10.0/chancery
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
score() { python3 "$shared/tools/score.py" "$@"; }

# Sentences as the scorer rebuilds them: a BIO file's words joined by blanks; a TSV's first column; a JSON list's "text".
as_lines() {
  python3 - "$1" "$2" <<'PY'
import json, re, sys
kind, path = sys.argv[1:]
if kind == "bio":
    texts, words = [], []
    for line in open(path, encoding="utf-8"):
        if line.strip():
            words.append(re.split(r"[\t ]", line.rstrip("\n"))[0])
        elif words:
            texts.append(" ".join(words)); words = []
    texts += [" ".join(words)] if words else []
elif kind == "tsv":
    texts = [line.rstrip("\n").rsplit("\t", 1)[0] for line in open(path, encoding="utf-8") if line.strip()]
elif kind == "json":
    texts = [x["text"] for x in json.load(open(path, encoding="utf-8"))]
else:
    texts = [json.loads(line)["text"] for line in open(path, encoding="utf-8") if line.strip()]
for i, text in enumerate(texts):
    print(json.dumps({"id": str(i), "text": text, "language": "en"}, ensure_ascii=False))
PY
}

# The treebank's own text: sentences by one blank, paragraphs by a blank line.
as_text() {
  python3 - "$1" <<'PY'
import re, sys
out, par = [], False
for block in open(sys.argv[1], encoding="utf-8").read().split("\n\n"):
    text = re.search(r"^# text = (.*)$", block, re.M)
    if text:
        par = bool(re.search(r"^# new(par|doc)", block, re.M))
        out.append(("\n\n" if par and out else " " if out else "") + text[1])
print("".join(out))
PY
}

# A development part as careless writers would have it; the trees stay.
disturbed() {
  python3 - "$1" "$2" <<'PY'
import sys
path, kind = sys.argv[1:]
case = {"upper": str.upper, "lower": str.lower, "title": lambda w: w[:1].upper() + w[1:] if len(w) > 3 else w}.get(kind, lambda w: w)
for block in open(path, encoding="utf-8").read().split("\n\n"):
    rows = [line.split("\t") for line in block.split("\n") if line and line[0] != "#"]
    if not rows:
        continue
    last = rows[-1]
    if kind == "no-stop" and len(rows) > 4 and last[1] == "." and not any(r[6] == last[0] for r in rows):
        rows.pop()
    for r in rows:
        r[1] = case(r[1])
        print("\t".join(r))
    print()
PY
}

for each in "${what[@]}"; do
  echo "== $each"
  case $each in
    treebank) for t in ewt gum; do
        $chancery parse --tokenized "$data/treebank/$t-dev.conllu" > "$work/p"
        echo "$t dev, treebank's words"; score treebank "$data/treebank/$t-dev.conllu" "$work/p"; done ;;
    raw) for t in ewt gum; do
        as_text "$data/treebank/$t-dev.conllu" > "$work/t.txt"
        $chancery parse "$work/t.txt" > "$work/p"
        echo "$t dev, raw text"; score treebank "$data/treebank/$t-dev.conllu" "$work/p"; done ;;
    noise) for t in ewt gum; do for kind in as-is upper lower title no-stop; do
        disturbed "$data/treebank/$t-dev.conllu" $kind > "$work/g"
        $chancery parse --tokenized "$work/g" > "$work/p"
        echo "$t dev, $kind: $(score treebank "$work/g" "$work/p" | grep -E '^(upos|las)' | awk '{print $1, $7}' | tr '\n' ' ')"; done; done ;;
    twin) for t in ewt gum; do
        as_text "$data/treebank/$t-dev.conllu" > "$work/t.txt"
        $chancery parse "$work/t.txt" > "$work/p"
        DOTNET_EnableHWIntrinsic=0 $chancery parse "$work/t.txt" > "$work/q"
        cmp "$work/p" "$work/q" && echo "$t dev: $(grep -c '^[0-9]' "$work/p") lines, the same without vector instructions"; done ;;
    relations) $chancery relate "$data/plover/relations-train.jsonl" > "$work/p"; score relations "$data/plover/relations-train.jsonl" "$work/p" ;;
    spans) as_lines bio "$data/plover/source-target-train.bio" | $chancery code - > "$work/p"; score spans "$data/plover/source-target-train.bio" "$work/p" ;;
    quad) as_lines tsv "$data/plover/quad-train.tsv" | $chancery code - > "$work/p"; score quad "$data/plover/quad-train.tsv" "$work/p" ;;
    records) as_lines json "$data/plover/gold-records.json" | $chancery code - > "$work/p"; score records "$data/plover/gold-records.json" "$work/p" ;;
    attribution) as_lines jsonl "$data/attribution/dev.jsonl" | $chancery code - > "$work/p"; score attribution "$data/attribution/dev.jsonl" "$work/p" ;;
    names) as_lines bio "$data/names/ewt-dev.bio" | $chancery code - > "$work/p"; score names "$data/names/ewt-dev.bio" "$work/p" ;;
    references) python3 tools/score-references.py "$data/treebank/gum-dev.conllu" $chancery news interview speech ;;
    seed)
        python3 -c 'import json, sys; print(json.dumps({"id": "seed", "text": open(sys.argv[1], encoding="utf-8").read(), "language": "en"}))' "$shared"/seed/*.txt | $chancery code - > "$work/p"
        python3 tools/score-seed.py docs/codebook/sets/seed-reading.md "$work/p" ;;
    pages) $chancery extract "$data"/pages/*.html.gz > "$work/p"; score pages "$data/pages/ground-truth.json" "$work/p" ;;
    petrarch)
        gold=$data/petrarch/PETR.UnitTest.records.xml
        sed -E '/<Sentence /s/ *= *"/="/g' "$gold" > "$work/g"   # some attributes have blanks around "=", which the scorer does not read
        $chancery code --dictionaries "$data/petrarch/validate" --input petrarch --format petrarch "$gold" > "$work/p"
        score petrarch "$work/g" "$work/p" ;;
  esac
done
