#!/usr/bin/env bash
# The recommenders of the five sets that have a log: one command a set, resumable, one core each.
#
#   INKLING_DATA=<folder of the data sets> PYTHON=.venv/bin/python runs/shop-models.sh [seed]
#
# Expected figures stand in inkling_training/shop/README.md. What a run leaves behind: checkpoints/shop/<set>/seed<k>/pack and figures.json.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${INKLING_DATA:?point it at the folder of the data sets}"
PYTHON=${PYTHON:-python3}
SEED=${1:-0}
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
for set in amazon-industrial online-retail amazon-beauty amazon-sports amazon-games; do
  "$PYTHON" -u -m scripts.train_shop "$set" --seed "$SEED"
done
