"""The fixture of hosted models: its graph, its plain reference and the library it imitates say the same."""

import json

import numpy as np
import onnxruntime
import pytest
from tokenizers import Tokenizer

from inkling_training.decoder.made_up import HOME, PIECES, SEED, DecoderConfig, made_up_weights
from inkling_training.decoder.reference import decode, logits
from inkling_training.decoder.tokens import render

from .conftest import NO_TORCH

CONFIG = DecoderConfig(PIECES)
GOLDEN = json.loads((HOME / "golden.json").read_text(encoding="utf8"))


def run(session: onnxruntime.InferenceSession, ids: list[int], cache: dict, seen: int):
    """One row of new tokens behind `seen` cached ones."""
    feeds = {
        "input_ids": np.array([ids], np.int64),
        "attention_mask": np.ones((1, seen + len(ids)), np.int64),
        "position_ids": np.arange(seen, seen + len(ids), dtype=np.int64)[None],
        **cache,
    }
    names = {value.name for value in session.get_inputs()}
    out = dict(zip([value.name for value in session.get_outputs()], session.run(None, {name: feeds[name] for name in feeds if name in names}), strict=True))
    return out["logits"][0, -1], {name.replace("present", "past_key_values"): value for name, value in out.items() if name != "logits"}


@pytest.mark.parametrize("file", ["model.onnx", "model_bare.onnx", "model_fp16.onnx"])
def test_the_graph_says_with_its_cache_what_the_reference_says_without(file):
    session = onnxruntime.InferenceSession(HOME / "onnx" / file, providers=["CPUExecutionProvider"])
    empty = np.zeros((1, CONFIG.kv_heads, 0, CONFIG.head), np.float16 if "fp16" in file else np.float32)
    for case in GOLDEN["cases"]:
        cache = {f"past_key_values.{block}.{part}": empty for block in range(CONFIG.blocks) for part in ("key", "value")}
        last, cache = run(session, case["ids"], cache, 0)
        assert np.abs(last - case["logits"]).max() < (0.02 if "fp16" in file else 1e-3)
        said = []
        while len(said) < GOLDEN["steps"]:
            said.append(int(last.argmax()))
            last, cache = run(session, said[-1:], cache, len(case["ids"]) + len(said) - 1)
        assert said == case["said"]


def test_the_stored_case_is_what_the_script_would_write():
    weights, tokenizer = made_up_weights(CONFIG, SEED), Tokenizer.from_file(str(HOME / "tokenizer.json"))
    for case in GOLDEN["cases"]:
        assert render([(turn["role"], turn["content"]) for turn in case["turns"]]) == case["text"]
        assert tokenizer.encode(case["text"], add_special_tokens=False).ids == case["ids"]
        said, lead = decode(CONFIG, weights, case["ids"], GOLDEN["steps"])
        assert said == case["said"] and lead > 0.05
        assert tokenizer.decode(said) == case["saidText"]


def test_it_is_a_llama_as_transformers_reads_its_config():
    torch = pytest.importorskip("torch", reason=NO_TORCH)
    transformers = pytest.importorskip("transformers", reason=NO_TORCH)
    model = transformers.LlamaForCausalLM(transformers.LlamaConfig.from_pretrained(HOME)).eval()
    weights = made_up_weights(CONFIG, SEED)
    state = {
        f"model.{name}.weight": torch.from_numpy(value.T.copy() if value.ndim == 2 and name != "embed_tokens" else value) for name, value in weights.items()
    }
    missing, unknown = model.load_state_dict(state, strict=False)
    assert set(missing) <= {"lm_head.weight"} and not unknown
    model.tie_weights()
    tokenizer = transformers.PreTrainedTokenizerFast.from_pretrained(HOME)
    for case in GOLDEN["cases"]:
        assert tokenizer.apply_chat_template(case["turns"], tokenize=False, add_generation_prompt=True) == case["text"]
        with torch.no_grad():
            theirs = model(torch.tensor([case["ids"]])).logits[0].numpy()
        assert np.abs(theirs - logits(CONFIG, weights, case["ids"])).max() < 1e-3
