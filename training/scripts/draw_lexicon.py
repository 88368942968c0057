"""Draw from the lexicon without choosing by hand: 500 words to hold out of training, or 200 pairs for a second reading.

    python -m scripts.draw_lexicon held-out    writes lexicon/held-out.tsv
    python -m scripts.draw_lexicon review      prints the pairs; the reader's verdicts go into lexicon/review.tsv

Both follow a hash of the Chinese word. The held-out draw takes from every shelf of products its share by size (largest
remainders), skips words of one character (they are the letters that an unknown word falls to), and takes no two words with one gloss.
"""

import argparse

from inkling_training import lexicon

HELD_OUT, REVIEWED = 500, 200


def shares(sizes: dict[str, int], total: int) -> dict[str, int]:
    """`total` seats by size; those that rounding leaves go to the largest remainders, ties by name."""
    whole = {name: total * size // sum(sizes.values()) for name, size in sizes.items()}
    left = total - sum(whole.values())
    by_remainder = sorted(sizes, key=lambda name: (-(total * sizes[name] % sum(sizes.values())), name))
    return {name: seats + (name in by_remainder[:left]) for name, seats in whole.items()}


def draw_held_out(entries: list[lexicon.Entry], count: int = HELD_OUT) -> list[lexicon.Entry]:
    things = [entry for entry in entries if lexicon.is_thing(entry)]
    sizes = {field: sum(entry.field == field for entry in things) for field in sorted({entry.field for entry in things})}
    seats = shares(sizes, count)
    drawn: list[lexicon.Entry] = []
    glosses: set[str] = set()
    for entry in lexicon.shuffled(things, "held-out"):
        gloss = lexicon.same_en(entry.en)
        if len(entry.zh) > 1 and seats[entry.field] and gloss not in glosses:
            seats[entry.field] -= 1
            glosses.add(gloss)
            drawn.append(entry)
    return sorted(drawn, key=lambda entry: (entry.field, entry.zh))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("draw", choices=("held-out", "review"))
    args = parser.parse_args(argv)
    entries = lexicon.read_all()
    if args.draw == "review":
        for entry in lexicon.shuffled(entries, "second-reading")[:REVIEWED]:
            print(entry.zh, entry.en, entry.field, sep="\t")
        return
    lines = ["zh\ten\tfield"] + [f"{e.zh}\t{e.en}\t{e.field}" for e in draw_held_out(entries)]
    path = lexicon.LEXICON / f"{lexicon.HELD_OUT}.tsv"
    path.write_text("\n".join(lines) + "\n", encoding="utf8")
    print(f"{len(lines) - 1} words held out, {len(lexicon.read_lexicon())} of {len(entries)} left for training")


if __name__ == "__main__":
    main()
