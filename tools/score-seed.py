#!/usr/bin/env python3
"""Counts the items of docs/codebook/sets/seed-reading.md that a coded article holds whole.

    score-seed.py READING CODED.jsonl       prints each missing item, then "N of M whole"
"""
import json
import re
import sys


def items(path):
    block = re.search(r"```reading\n(.*?)```", open(path, encoding="utf-8").read(), re.S)[1]
    for line in block.splitlines():
        text = line.split("#")[0].strip()
        if text:
            yield [part.strip() for part in text.split(";")], line.split("#")[-1].strip()


def codes(entities):
    return {e["code"] for e in entities if e.get("code")}


def holds(event, item, claims):
    kind, actors, recipients, status, date, claim = item
    wanted_actors = set() if actors == "-" else set(actors.split("+"))
    wanted_recipients = set() if recipients == "-" else set(recipients.split("+"))
    sides = codes(event["actor"]), codes(event["recipient"])
    # Of a meeting all are actors; a visit's host is the recipient.
    if kind in ("CONSULT", "AGREE", "COOPERATE") and not event["recipient"]:
        sides = sides[0], sides[0]
    if kind == "CONSULT" and recipients == "-":
        sides = sides[0] | sides[1], sides[1]
    if event["event"] != [kind] or not wanted_actors <= sides[0] or not wanted_recipients <= sides[1]:
        return False
    if status not in ("-", event["status"]) or (date != "-" and not (event["date"] or "").startswith(date)):
        return False
    if claim == "-":
        return True
    source, stance = claim.split()
    for c in claims:
        if event["id"] in c["events"] and c["stance"] == stance:
            entity = (c["source"] or {}).get("entity") or {}
            if source == "-" or (source == "?" and c["source"] is None) or entity.get("code") == source:
                return True
    return False


def main(reading, coded):
    article = json.loads(open(coded, encoding="utf-8").readline())
    wanted = list(items(reading))
    left = list(article["events"])
    whole = 0
    # What asks for most is matched first.
    for item, said in sorted(wanted, key=lambda w: w[0].count("-")):
        found = next((e for e in left if holds(e, item, article["claims"])), None)
        if found is None:
            print("missing ", "; ".join(item), " #", said)
        else:
            left.remove(found)
            whole += 1
    print(f"{whole} of {len(wanted)} items whole: {whole / len(wanted):.4f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
