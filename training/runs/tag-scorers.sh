#!/usr/bin/env bash
# The tag scorers of training/tags, and the intent on real data, from the train parts alone.
#
#   INKLING_DATA=<folder of the data sets> PYTHON=.venv/bin/python runs/tag-scorers.sh [valid|test]
#
# Time   folds 1 minute a set; learning 2 minutes of processor time for industrial, 3 for the two of online-retail; judging 1 to 2.
# Expect the section "2026-11-26: intent on real data" of LOG.md (valid).
# Leaves tags/*.json and, by split and set, results/tags.json; folds lie in checkpoints/tags.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${INKLING_DATA:?point it at the folder of the data sets}"
PYTHON=${PYTHON:-python3}
SPLIT=${1:-valid}
FOLDS=${INKLING_CHECKPOINTS:-checkpoints}/tags
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
for set in amazon-industrial online-retail; do
  [ -d "$FOLDS/$set" ] || "$PYTHON" -u -m scripts.fold_packs "$set"
done
judge() { # set, protocol, scorers
  local set=$1 protocol=$2 pack=${1#amazon-}
  shift 2
  local learn=()
  [ -f "$1" ] || learn=(--learn-tags "$FOLDS/$set")
  node ../scripts/inkling.mjs evaluate --pack "packs/$pack" --data "$INKLING_DATA/$set" --protocol "$protocol" --split "$SPLIT" \
    --tags --tag-scorer "$@" "${learn[@]}" --json --progress > "$FOLDS/$pack-$SPLIT.json"
}
# Delete a scorer to have it learned again.
judge amazon-industrial rows tags/industrial.json
judge online-retail last-basket tags/online-retail.json tags/online-retail-clock.json
"$PYTHON" -m scripts.gather_tags "$FOLDS" "$SPLIT"
