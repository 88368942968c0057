"""Checks the writer's corpus against its rules (training/writer/README.md) and counts it.

    python -m scripts.check_lines [file ...]        all of training/writer/lines by default; 2 s

Prints each line that breaks a rule, with the rule, then the counts. Exit status 1 when a line breaks one.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from inkling_training.writer.corpus import HOME, POINTER, Fact, Situation, fill, length_of, read_situations

BANNED_ZH = re.compile(
    r"最(?!近|后一|初)|第一(?!次|件|步|天|口|课|年|场|锅|炉|页|趟|声|缕|道|场|笔|程|夜|晚|餐|顿|根|针|杯|只|片|张|双|周|块|颗|个|节|段|把|盘|抹|遍|回|行|眼|面|批|壶|季|站|格|关|堂|人称)|顶级|完美|百分百|100%|治疗|治愈|预防|保证|根治|"
    r"值得拥有|好物|推荐|必备|神器|爆款|秒杀|抢购|限时|仅剩|错过|全网|唯一|高品质|优质|根据您|猜你|亲[，~]"
)
BANNED_EN = re.compile(
    r"\b(best|perfect|ever|must-have|must have|guaranteed|guarantee|cure|cures|prevents|worth a look|you may like|"
    r"great|quality|premium|amazing|awesome|hurry|last chance|limited|don't miss|only \d+ left|recommended|because you)\b",
    re.I,
)
NUMBER = re.compile(r"\d")
EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]")
HALF_WIDTH = re.compile(r"[,;:?!](?![0-9])")


def faults_of(code: str, text: str, uses: str, facts: dict[str, tuple[str, str]]) -> list[str]:
    """What is wrong with one line, in words; empty when nothing is."""
    faults = []
    is_chinese = code[0] == "z"
    pointers = [match.group(2) for match in POINTER.finditer(text)]
    rests_on = uses.split()
    if "{" in POINTER.sub("", text):
        faults.append("a pointer that is none")
    missing = [kind for kind in [*pointers, *rests_on] if kind not in facts]
    if missing:
        return [*faults, f"no fact {missing[0]}"]
    if not rests_on:
        faults.append("rests on nothing")
    if any(kind not in rests_on for kind in pointers):
        faults.append("a pointer that is not in uses")
    bare = POINTER.sub("", text)
    language = "zh-CN" if is_chinese else "en"
    told = tuple(Fact(kind, words[is_chinese]) for kind, words in facts.items())
    filled = fill(text, told, language)
    length = length_of(filled, language)
    for kind, (en, zh) in facts.items():
        said = zh if is_chinese else en
        if len(said) > (2 if is_chinese else 3) and said.lower() in bare.lower():
            faults.append(f"spells the fact {kind}")
    if NUMBER.search(bare) or EMOJI.search(bare) or "!" in bare or "！" in bare:
        faults.append("a number, an emoji or an exclamation mark")
    if is_chinese:
        # A long name may take the place it needs: the band is for what is written around it.
        spare = sum(max(0, len(facts[kind][1]) - 4) for kind in pointers)
        if not 6 <= length <= 16 + spare:
            faults.append(f"{length} characters")
        if HALF_WIDTH.search(bare) or " " in text.replace("{a ", "{"):
            faults.append("half-width punctuation or a space")
        if text.endswith("。"):
            faults.append("a final full stop")
        if BANNED_ZH.search(bare):
            faults.append(f"says {BANNED_ZH.search(bare).group()}")
    else:
        spare = sum(max(0, len(facts[kind][0].split()) - 2) for kind in pointers)
        if not 3 <= length <= 9 + spare:
            faults.append(f"{length} words")
        if text.endswith("."):
            faults.append("a final full stop")
        if BANNED_EN.search(bare):
            faults.append(f"says {BANNED_EN.search(bare).group()}")
        if re.search(r"[\u4e00-\u9fff]", filled):
            faults.append("Chinese in an English line")
    return faults


def words_of(situation: Situation) -> dict[str, tuple[str, str]]:
    """By kind of fact its words in English and in Chinese."""
    return {en.kind: (en.words, zh.words) for en, zh in zip(situation.facts["en"], situation.facts["zh-CN"])}


def opening_of(code: str, text: str) -> str:
    """Two characters or two words, a pointer counting as one."""
    marked = POINTER.sub(lambda match: f"<{match.group(2)}>", text)
    if code[0] == "e":
        return " ".join(marked.lower().split()[:2])
    return " ".join(re.findall(r"<[a-z_]+>|.", marked)[:2])


def main(paths: list[str]) -> int:
    situations = read_situations()
    files = [Path(path) for path in paths] or sorted((HOME / "lines").glob("*.tsv"))
    seen: dict[tuple[str, str], str] = {}
    openings: dict[str, Counter] = {"z": Counter(), "e": Counter()}
    counts: Counter = Counter()
    voices: dict[str, set[str]] = {}
    num_faults = 0
    for file in files:
        for number, row in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not row.strip():
                continue
            cells = row.split("\t")
            faults = ["not id, code, text, uses"] if len(cells) != 4 else []
            if not faults:
                key, code, text, uses = cells
                if key not in situations or not re.fullmatch(r"[ze][pwye]", code):
                    faults = ["no such situation or code"]
                else:
                    faults = faults_of(code, text, uses, words_of(situations[key]))
                    twin = seen.setdefault((code[0], text), key)
                    if twin != key:
                        faults.append(f"the same as in {twin}")
                    openings[code[0]][opening_of(code, text)] += 1
                    counts[code[0]] += 1
                    voices.setdefault(key, set()).add(code)
            for fault in faults:
                num_faults += 1
                print(f"{file.name}:{number}: {fault}: {row}")
    for language, counted in openings.items():
        total = sum(counted.values())
        for opening, count in counted.most_common(8):
            mark = " (more than 2 %)" if total > 400 and count > 0.02 * total else ""
            print(f"{language} opens with {opening!r} {count} times of {total}{mark}")
    whole = sum(all(len([c for c in codes if c[0] == each]) >= 2 for each in "ze") for codes in voices.values())
    held_out = sum(situations[key].is_held_out for key in voices)
    print(
        f"{counts['z']} Chinese and {counts['e']} English lines on {len(voices)} situations ({held_out} held out), "
        f"{len({situations[key].thing for key in voices})} kinds of things; {whole} situations with two voices "
        f"in each language; {num_faults} faults"
    )
    return 1 if num_faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
