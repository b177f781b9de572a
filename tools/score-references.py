#!/usr/bin/env python3
"""Scores what words refer back to against GUM's coreference.

    tools/score-references.py GUM.conllu CHANCERY [GENRE…] [--errors]

Every document is read by `CHANCERY parse --tokenized --references` on GUM's words and sentences alone. In the count are third-person
pronouns, short names and definite descriptions of persons, organisations and places that GUM joins to a mention before them: right
where our antecedent's head belongs to a mention of the same entity, else wrong, or refused where we give none. Besides stands what we
join to a person, organisation or place though GUM joins it to nothing or to something else; precision counts it.
"""
import re, subprocess, sys
from collections import Counter, defaultdict

HE = set("he him his himself she her hers herself".split())
IT = set("it its itself".split())
THEY = set("they them their theirs themselves themself".split())
ETYPES = {"person", "organization", "place"}
KINDS = ["he, she", "it", "they", "short names", "descriptions"]


def documents(path):
    doc = []
    for block in open(path, encoding="utf-8").read().split("\n\n"):
        if block.startswith("# newdoc") and doc:
            yield doc
            doc = []
        if block.strip():
            doc.append(block)
    if doc:
        yield doc


def mentions(doc):
    """(group, etype, sentence, words, head words), in the order of their ends; words count from 1 in their sentence."""
    result = []
    for s, block in enumerate(doc, 1):
        open_ = []
        for line in block.split("\n"):
            f = line.split("\t")
            if line.startswith("#") or not f[0].isdigit():
                continue
            w = int(f[0])
            entity = re.search(r"Entity=([^|]*)", f[9])
            for part in re.findall(r"\(?[^()]+\)?", entity[1]) if entity else []:
                body = part.strip("()")
                if part.startswith("("):
                    fields = body.split("-")
                    if len(fields) < 7:
                        continue
                    open_.append((fields[0], fields[1], w, fields[5]))
                if part.endswith(")"):
                    group = body.split("-")[0]
                    at = next(i for i in range(len(open_) - 1, -1, -1) if open_[i][0] == group)
                    group, etype, first, heads = open_.pop(at)
                    words = list(range(first, w + 1))
                    heads = {first + int(h) - 1 for h in heads.split(",") if h.isdigit()}
                    result.append((group, etype, s, words, heads))
    return sorted(result, key=lambda m: (m[2], m[3][0], -len(m[3])))


def answers(doc, chancery):
    out = subprocess.run([chancery, "parse", "--tokenized", "--references", "-"], input="\n\n".join(doc) + "\n\n",
                         capture_output=True, text=True, check=True).stdout
    refers, s = {}, 0
    for block in out.split("\n\n"):
        if not block.strip():
            continue
        s += 1
        for line in block.split("\n"):
            f = line.split("\t")
            found = len(f) == 10 and f[0].isdigit() and re.search(r"Refers=(\d+)\.(\d+)", f[9])
            if found:
                refers[s, int(f[0])] = (int(found[1]), int(found[2]))
    return refers


def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    path, chancery, genres = args[0], args[1], args[2:] or ["news", "interview", "speech"]
    errors = "--errors" in sys.argv
    counts = defaultdict(Counter)
    for doc in documents(path):
        name = re.search(r"# newdoc id = (\S+)", doc[0])[1]
        if name.split("_")[1] not in genres:
            continue
        words = {(s, int(f[0])): f for s, block in enumerate(doc, 1) for f in (l.split("\t") for l in block.split("\n")) if len(f) == 10 and f[0].isdigit()}
        gold = mentions(doc)
        refers = answers(doc, chancery)
        heads = defaultdict(set)       # word → entities whose mention it is the head of
        inside = defaultdict(list)     # word → (length, entity)
        for group, _, s, span, head in gold:
            for h in head:
                heads[s, h].add(group)
            for w in span:
                inside[s, w].append((len(span), group))

        def entities(at):
            return heads[at] or {min(inside[at])[1]} if inside[at] or heads[at] else set()

        seen = defaultdict(list)
        done = set()
        etypes = {group: etype for group, etype, *_ in gold}

        def is_actor(at):
            return any(etypes[g] in ETYPES for g in entities(at))

        for group, etype, s, span, head in gold:
            h = min(head)
            form, tag, xpos = words[s, h][1].lower(), words[s, h][3], words[s, h][4]
            text = " ".join(words[s, w][1] for w in span)
            before = seen[group]
            if len(span) == 1 and form in HE | IT | THEY:
                kind = "he, she" if form in HE else "it" if form in IT else "they"
            elif tag == "PROPN" and any(len(t) > len(text) for t in before):
                kind = "short names"
            elif tag == "NOUN" and words[s, span[0]][1].lower() in ("the", "this", "that", "these", "those"):
                kind = "descriptions"
            else:
                kind = None
            inscope = etype in ETYPES and bool(before)
            if kind and (s, h) not in done:
                done.add((s, h))
                own = [w for w in span if min(inside[s, w]) == (len(span), group)]
                answer = refers.get((s, h)) or next((refers[s, w] for w in reversed(own) if kind != "descriptions" and (s, w) in refers), None)
                right = answer is not None and group in entities(answer)
                outcome = ("right" if right else "wrong" if answer else "refused") if inscope else "besides" if answer and not right and is_actor(answer) else None
                if outcome:
                    counts[kind][outcome] += 1
                    if errors and outcome != "right":
                        line = re.search(r"# text = (.*)", doc[s - 1])[1]
                        given = f"{answer[0]}:{words[answer][1]}" if answer else "-"
                        print(f"{kind}\t{outcome}\t{name}-{s}\t{text}\t-> {given}\t(gold {before[-1] if before else etype})\t{line[:230]}")
            before.append(text)
        # Pronouns that GUM gives no entity at all.
        for (s, w), answer in refers.items():
            form = words[s, w][1].lower()
            if form in HE | IT | THEY and not inside[s, w] and is_actor(answer):
                counts["he, she" if form in HE else "it" if form in IT else "they"]["besides"] += 1
                if errors:
                    print(f"{form}\tbesides\t{name}-{s}\t{form}\t-> {answer[0]}:{words[answer][1]}\t(gold none)\t" + re.search(r"# text = (.*)", doc[s - 1])[1][:230])
    total = Counter()
    for kind in KINDS:
        total.update(counts[kind])
        report(kind, counts[kind])
    pronouns = sum((counts[k] for k in KINDS[:3]), Counter())
    report("all pronouns", pronouns)
    report("all", total)


def report(kind, c):
    told, asked = c["right"] + c["wrong"] + c["besides"], c["right"] + c["wrong"] + c["refused"]
    p, r = c["right"] / max(1, told), c["right"] / max(1, asked)
    print(f"{kind:13} right {c['right']:4} wrong {c['wrong']:4} refused {c['refused']:4} besides {c['besides']:4}  P {p:.3f}  R {r:.3f}  F1 {2 * p * r / max(1e-9, p + r):.3f}")


main()
