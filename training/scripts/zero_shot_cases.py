"""Write tests/zero-shot-cases.json: a tiny made-up shop through every step of LEXICAL.md, for runtimes in other languages to hold to."""

import json
from pathlib import Path

import numpy as np

from inkling_training.zeroshot import lexical, terms, voices, whiten
from inkling_training.zeroshot.questions import Question

CASES = Path(__file__).resolve().parents[1] / "tests" / "zero-shot-cases.json"
ITEMS = [
    ["Café lights, 2 strings", "Acme"],
    ["Desk lamps with USB port", "Acme"],
    ["Desk lamp 12V", "Brightly", "Lamps"],
    ["猫砂 10kg 除尘", "喵家"],
    ["猫粮 10kg", "喵家"],
    ["Cat litter 10 kg", "喵家"],
    ["Tennis balls (3 pcs)"],
    ["Tennis racket", "Acme"],
    ["Berry tea", "", "Teas"],
    ["BERRIES & TEA mix", "", "Teas"],
    ["ＵＳＢ port hub", "Acme"],
    ["Nameless"],
]
SHELVES = [0, 0, 0, 1, 1, 1, 2, 2, -1, -1, 0, -1]
HISTORY, PLACES = [1, 7, 1, 3], [2, 1, 1, 0]


def make_cases() -> dict:
    """Plain lists; floats to six digits. Weights of the score: 0.5, -0.25, 0.125, 0.5, … so that no order goes unseen."""
    words = lexical.build_lexical(ITEMS, max_terms=6)
    raw = np.random.default_rng(7).standard_normal((len(ITEMS), 8)).astype(np.float32) + 0.5
    raw = np.round(raw / np.linalg.norm(raw, axis=1, keepdims=True), 4).astype(np.float32)
    raw[-1] = 0
    mean, matrix = whiten.whitening(raw)
    whitened = whiten.whiten(raw, mean, matrix)
    catalog = voices.Catalog(words.rows(), voices.eight_bits(whitened), np.array(SHELVES))
    asked = Question(HISTORY, PLACES, [], sorted(set(HISTORY)))
    scores = voices.voice_scores(catalog, asked)
    items = voices.candidates_of(scores, asked.barred, 5)
    features = voices.features_of(scores, items, asked.barred)
    weights = np.array([(0.5, -0.25, 0.125)[n % 3] * (1 + n / 10) for n in range(features.shape[1])], np.float32)
    numbers = lambda array: np.round(np.asarray(array, np.float64), 6).tolist()  # noqa: E731
    return {
        "fields": ITEMS,
        "maxTerms": 6,
        "terms": [terms.terms_of_fields(fields) for fields in ITEMS],
        "lexical": lexical.to_bytes(words).hex(),
        "vectors": numbers(raw),
        "mean": numbers(mean),
        "matrix": numbers(matrix),
        "whitened": numbers(whitened),
        "shelves": SHELVES,
        "history": HISTORY,
        "places": PLACES,
        "scores": numbers(scores),
        "top": 5,
        "candidates": items.tolist(),
        "features": numbers(features),
        "weights": numbers(weights),
        "score": numbers(features @ weights),
    }


if __name__ == "__main__":
    CASES.write_text(json.dumps(make_cases(), ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf8")
    print(f"wrote {CASES.name}, {CASES.stat().st_size} bytes")
