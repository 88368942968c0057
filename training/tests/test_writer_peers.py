"""What the writer's benchmark stands beside has the writer's own weights, and the graph says what PyTorch's Llama says."""

import numpy as np
import pytest

from .conftest import NO_TORCH

torch = pytest.importorskip("torch", reason=NO_TORCH)
pytest.importorskip("onnx", reason=NO_TORCH)

from inkling_training.export import array  # noqa: E402
from inkling_training.peers.hugging_face_folder import config_of  # noqa: E402
from inkling_training.peers.llama_graph import export_llama  # noqa: E402
from inkling_training.peers.prompts import draw_prompts  # noqa: E402
from inkling_training.quantize import quantize_columns  # noqa: E402
from inkling_training.runtime import open_session  # noqa: E402
from inkling_training.writer.decoder import Decoder, read_decoder  # noqa: E402
from inkling_training.writer.folder import write_writer  # noqa: E402
from inkling_training.writer.made_up import made_up_vocabulary, made_up_writer  # noqa: E402
from inkling_training.writer.model import Writer, WriterConfig  # noqa: E402

torch.set_num_threads(1)

PIECES = made_up_vocabulary(48).pieces
CONFIG = WriterConfig(len(PIECES), dimensions=32, width=64, blocks=2, heads=2, inner=96, most=8)


@pytest.fixture(scope="module")
def writer() -> Writer:
    return made_up_writer(CONFIG, seed=3)


@pytest.fixture(scope="module")
def decoder(writer, tmp_path_factory) -> Decoder:
    folder = tmp_path_factory.mktemp("writer")
    write_writer(folder, writer, made_up_vocabulary(len(PIECES)), {}, devices=["wasm"])
    return read_decoder(folder / "writer.wasm.q8.onnx", len(PIECES))


def llama_of(decoder: Decoder):
    """PyTorch's own."""
    transformers = pytest.importorskip("transformers")
    model = transformers.LlamaForCausalLM(transformers.LlamaConfig(**config_of(decoder, PIECES))).eval()
    state = {"model.embed_tokens.weight": decoder.table, "model.norm.weight": decoder.norm}
    for i, block in enumerate(decoder.blocks):
        q, k, v = np.split(block.qkv, 3)
        gate, up = np.split(block.gate_up, 2)
        own = {
            "self_attn.q_proj": q, "self_attn.k_proj": k, "self_attn.v_proj": v, "self_attn.o_proj": block.out,
            "mlp.gate_proj": gate, "mlp.up_proj": up, "mlp.down_proj": block.down,
            "input_layernorm": block.norm1, "post_attention_layernorm": block.norm2,
        }  # fmt: skip
        state |= {f"model.layers.{i}.{name}.weight": value for name, value in own.items()}
    missing, unexpected = model.load_state_dict({name: torch.tensor(value) for name, value in state.items()}, strict=False)
    assert not unexpected and set(missing) <= {"lm_head.weight"}
    model.tie_weights()
    return model


def run(session, ids: np.ndarray, past: dict[str, np.ndarray], kept: int) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    seen = past["past_key_values.0.key"].shape[2] + ids.shape[1]
    feeds = {"input_ids": ids, "attention_mask": np.ones((len(ids), seen), np.int64), "num_logits_to_keep": np.array(kept)}
    names = [each.name for each in session.get_outputs()]
    told = dict(zip(names, session.run(names, feeds | past), strict=True))
    return told.pop("logits"), {name.replace("present", "past_key_values"): value for name, value in told.items()}


def nothing_yet(lines: int) -> dict[str, np.ndarray]:
    size = (lines, CONFIG.heads, 0, CONFIG.width // CONFIG.heads)
    return {f"past_key_values.{i}.{kind}": np.zeros(size, np.float32) for i in range(CONFIG.blocks) for kind in ("key", "value")}


def test_the_matrices_are_those_of_the_writer(writer, decoder):
    pairs = [(writer.table, decoder.table)]
    for theirs, ours in zip(writer.blocks, decoder.blocks, strict=True):
        pairs += [(theirs.qkv, ours.qkv), (theirs.out, ours.out), (theirs.gate_up, ours.gate_up), (theirs.down, ours.down)]
        assert np.array_equal(array(theirs.norm1.weight), ours.norm1) and np.array_equal(array(theirs.norm2.weight), ours.norm2)
    for theirs, ours in pairs:
        packed, scale = quantize_columns(array(theirs.weight).T)
        assert np.allclose(packed.T * scale[:, None], ours, atol=1e-7)
        assert np.array_equal(quantize_columns(ours.T)[0], packed), "eight bits once more are the same eight bits"


def test_the_graph_says_what_pytorch_says_with_and_without_a_past(decoder):
    session = open_session(export_llama(decoder, "fp32").SerializeToString())
    ids = np.random.default_rng(0).integers(0, len(PIECES), (3, 9))
    with torch.no_grad():
        wanted = llama_of(decoder)(torch.from_numpy(ids)).logits.numpy()
    whole, _ = run(session, ids, nothing_yet(3), 9)
    assert np.abs(whole - wanted).max() < 1e-3
    logits, past = run(session, ids[:, :6], nothing_yet(3), 1)
    assert np.abs(logits[:, 0] - wanted[:, 5]).max() < 1e-3
    for at in range(6, 9):
        logits, past = run(session, ids[:, at : at + 1], past, 1)
        assert np.abs(logits[:, 0] - wanted[:, at]).max() < 1e-3


def test_eight_bits_stay_near(decoder):
    ids = np.random.default_rng(1).integers(0, len(PIECES), (4, 9))
    forms = [run(open_session(export_llama(decoder, form).SerializeToString()), ids, nothing_yet(4), 9)[0] for form in ("fp32", "q8")]
    assert np.corrcoef(forms[0].ravel(), forms[1].ravel())[0, 1] > 0.98


def test_prompts_share_no_piece_and_can_be_cut_in_one_way():
    pieces = made_up_vocabulary(4600).pieces
    prompts = draw_prompts(pieces)
    drawn = [i for prompt in prompts for i in prompt]
    assert [len(prompt) for prompt in prompts] == [10] * 10 and len(set(drawn)) == 100
    assert "".join(pieces[i] for i in prompts[0]).split() == [pieces[i].strip() for i in prompts[0]]


def test_the_gguf_file_has_every_tensor_of_a_llama(decoder, tmp_path):
    gguf = pytest.importorskip("gguf")
    from inkling_training.peers.gguf_file import neighbours, write_gguf

    write_gguf(tmp_path / "decoder.gguf", decoder, PIECES)
    tensors = {each.name: each for each in gguf.GGUFReader(tmp_path / "decoder.gguf").tensors}
    assert len(tensors) == 2 + 9 * CONFIG.blocks and "output.weight" not in tensors, "the output is the table"
    found = gguf.quants.dequantize(tensors["blk.1.attn_k.weight"].data, gguf.GGMLQuantizationType.Q8_0)
    wanted = neighbours(np.split(decoder.blocks[1].qkv, 3)[1], CONFIG.heads)
    assert np.abs(found - wanted).max() < np.abs(wanted).max() / 100
    assert gguf.GGMLQuantizationType(tensors["token_embd.weight"].tensor_type).name == "Q8_0"
