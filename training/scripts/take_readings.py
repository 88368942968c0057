"""Takes in what readers answered to the sheets of draft-lines.mjs.

    python -m scripts.take_readings <folder>                                   what breaks a rule, and how much was right
    python -m scripts.take_readings <folder> --situations drawn.tsv --into 57  and keeps the rest

Reads <folder>/key.tsv and <folder>/answers*.tsv (`number` and `y`, or a better line). Keeps: the situations read, in situations.tsv;
better lines that break no rule, in lines/<into>.tsv; and in readings.tsv `situation, code, draft, y or better line`.
"""

import argparse
from pathlib import Path

from inkling_training.writer import corpus
from scripts.check_lines import faults_of, words_of


def uses_of(situation: corpus.Situation, text: str) -> str:
    """The item, what the situation turns on, and what is pointed at: nothing that the line may rest on is ever dropped."""
    pointed = {match.group(2) for match in corpus.POINTER.finditer(text)}
    kinds = [fact.kind for fact in situation.facts["en"]]
    return " ".join(kind for place, kind in enumerate(kinds) if place < 2 or kind in pointed)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--situations", type=Path)
    parser.add_argument("--into", default="")
    args = parser.parse_args()
    source = args.situations or args.folder / "situations.tsv"
    situations = corpus.read_situations(source)
    keyed = {}
    for row in (args.folder / "key.tsv").read_text(encoding="utf-8").splitlines():
        number, key, code, draft, _ = row.split("\t")
        keyed[number] = (key, code, draft)
    seen = {(line.language, line.text) for line in corpus.read_lines(corpus.read_situations())} if args.into else set()
    readings, lines, right, answered = [], [], {"z": 0, "e": 0}, {"z": 0, "e": 0}
    for path in sorted(args.folder.glob("answers*.tsv")):
        for row in path.read_text(encoding="utf-8").splitlines():
            number, _, verdict = row.partition("\t")
            verdict = verdict.strip()
            if number not in keyed or not verdict:
                print(f"{path.name}: no such number or no answer: {row}")
                continue
            key, code, draft = keyed[number]
            answered[code[0]] += 1
            if verdict == draft:
                verdict = "y"
            if verdict == "y":
                right[code[0]] += 1
                readings.append(f"{key}\t{code}\t{draft}\ty\n")
                continue
            uses = uses_of(situations[key], verdict)
            faults = faults_of(code, verdict, uses, words_of(situations[key]))
            if faults:
                print(f"{path.name}: {number}: {'; '.join(faults)}: {verdict}")
                continue
            readings.append(f"{key}\t{code}\t{draft}\t{verdict}\n")
            language = corpus.LANGUAGES["ze".index(code[0])]
            if (language, verdict) not in seen:
                seen.add((language, verdict))
                lines.append(f"{key}\t{code}\t{verdict}\t{uses}\n")
    told = ", ".join(f"{language}: {right[language]} of {answered[language]} right" for language in right)
    print(f"{told}; {len(lines)} better lines that break no rule")
    if args.into:
        read = {row.split("\t")[0] for row in readings}
        rows = [row for row in source.read_text(encoding="utf-8").splitlines(keepends=True) if row.split("\t")[0] in read]
        for name, more in (("situations.tsv", rows), ("readings.tsv", readings), (f"lines/{args.into}.tsv", lines)):
            with (corpus.HOME / name).open("a", encoding="utf-8") as file:
                file.writelines(more)


if __name__ == "__main__":
    main()
