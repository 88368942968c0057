"""The sequence model's last place by hand, in numpy, over 8-bit weights: the arithmetic a runtime has to repeat.

For a history of N items (the newest last, 50 at most), unit vectors x [N, D] read from `item-vectors`:

    q = Q x[N-1];  k[n] = K x[n];  v[n] = V x[n]
    weight[h, n] = softmax over n of (10 / sqrt(D / H)) q_h . k_h[n] + distance[h, N - 1 - n]
    x' = x[N-1] + O (for each head the weighted sum of v_h)
    s  = x' + down gelu(up norm(x') + up_bias) + down_bias
    score of item i = scale (s / |s|) . vector[i] + bias[i]

norm is layer normalisation (epsilon 1e-5, with gain and shift), gelu the tanh form.
"""

import numpy as np

MATRICES = ("query", "key", "value", "out", "up", "down")


def gelu(x: np.ndarray) -> np.ndarray:
    return 0.5 * x * (1 + np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x**3)))


def encode_last(weights: dict[str, np.ndarray], x: np.ndarray) -> np.ndarray:
    """x: unit vectors of the history [N, D], newest last → unit state [D]."""
    heads = weights["distance"].shape[0]
    number, width = x.shape
    query = (weights["query"] @ x[-1]).reshape(heads, -1)
    keys = (x @ weights["key"].T).reshape(number, heads, -1)
    values = (x @ weights["value"].T).reshape(number, heads, -1)
    logits = np.einsum("hd,nhd->hn", query, keys) * np.float32(10 * (width / heads) ** -0.5)
    logits = logits + weights["distance"][:, number - 1 :: -1][:, :number]
    attention = np.exp(logits - logits.max(1, keepdims=True))
    attention /= attention.sum(1, keepdims=True)
    state = x[-1] + weights["out"] @ np.einsum("hn,nhd->hd", attention, values).reshape(-1)
    centred = state - state.mean()
    normal = centred / np.sqrt((centred**2).mean() + 1e-5) * weights["norm.gain"] + weights["norm.shift"]
    state = state + weights["down"] @ gelu(weights["up"] @ normal + weights["up.bias"]) + weights["down.bias"]
    return state / np.sqrt((state**2).sum())


def weights_of(model) -> dict[str, np.ndarray]:
    """A SequenceModel's weights by the names used here, float32."""
    state = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    weights = {name: state[f"{name}.weight"] for name in MATRICES}
    weights |= {"distance": state["distance"], "norm.gain": state["norm.weight"], "norm.shift": state["norm.bias"]}
    return weights | {"up.bias": state["up.bias"], "down.bias": state["down.bias"]}
