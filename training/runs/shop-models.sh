#!/usr/bin/env bash
# The recommenders of the five sets that have a log: one command a set, resumable, one core each.
#
#   INKLING_DATA=<folder of the data sets> PYTHON=.venv/bin/python runs/shop-models.sh [seed]
#
# Time   industrial 1 minute, online-retail 4, beauty 8, sports 9, games 10 on one thread of a busy machine, judging all rows 5 to 15 more. Seed
#        0 is the one that is packed.
# Expect the table of inkling_training/shop/README.md (valid: industrial .185 / .134, beauty .130 / .082, sports .082 / .048, games
#        .161 / .094, online-retail .740 / .306).
# Leaves checkpoints/shop/<set>/seed<k>/models-<n>/ with pack/, parity.json and figures-valid.json.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${INKLING_DATA:?point it at the folder of the data sets}"
PYTHON=${PYTHON:-python3}
SEED=${1:-0}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
for set in amazon-industrial online-retail amazon-beauty amazon-sports amazon-games; do
  "$PYTHON" -u -m scripts.train_shop "$set" --seed "$SEED"
done
