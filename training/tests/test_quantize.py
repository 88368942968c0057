import numpy as np

from inkling_training.quantize import dequantize_blocks, quantize_blocks, quantize_rows


def test_blocks_of_thirty_two_come_back_within_half_a_step():
    weight = np.random.default_rng(0).standard_normal((5, 64)).astype(np.float32)
    packed, scale = quantize_blocks(weight)
    assert packed.dtype == np.uint8 and packed.shape == (5, 2, 32)
    assert np.abs(dequantize_blocks(packed, scale) - weight).max() <= scale.max() / 2 + 1e-6


def test_a_zero_row_quantises_to_zero():
    packed, scale = quantize_rows(np.array([[0.0, 0.0], [1.0, -0.5]], np.float32))
    assert packed.tolist() == [[0, 0], [127, -64]] and scale[0] == 0
