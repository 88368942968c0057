#!/usr/bin/env bash
# The tag scorers of packs/industrial and packs/online-retail, and the intent on real data, from the train parts alone.
#
#   INKLING_DATA=<folder of the data sets> PYTHON=.venv/bin/python [LEARN=1] runs/tag-scorers.sh [valid|test]
#
# With LEARN=1 the scorers are learned anew and put into their packs, else those of the packs are judged.
# Time   folds 1 minute a set; learning 3 minutes of processor time for industrial, 2 for online-retail; judging 2 to 4.
# Expect the section "2026-11-26, afternoon: the tag scorer in the product" of LOG.md (valid).
# Leaves tag-scorer.json in both packs and, by split and set, results/tags.json; folds lie in checkpoints/tags.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${INKLING_DATA:?point it at the folder of the data sets}"
PYTHON=${PYTHON:-python3}
SPLIT=${1:-valid}
FOLDS=${INKLING_CHECKPOINTS:-checkpoints}/tags
export OMP_NUM_THREADS=${OMP_NUM_THREADS:-1}
judge() { # set, protocol
  local set=$1 pack=packs/${1#amazon-} result=$FOLDS/${1#amazon-}-$SPLIT.json
  local evaluate=(node ../scripts/inkling.mjs evaluate --pack "$pack" --data "$INKLING_DATA/$set" --protocol "$2" --split "$SPLIT" --tags --json --progress)
  if [ -n "${LEARN:-}" ]; then
    [ -d "$FOLDS/$set" ] || "$PYTHON" -u -m scripts.fold_packs "$set"
    "${evaluate[@]}" --learn-tags "$FOLDS/$set" --tag-scorer "$FOLDS/$set.json" > "$result"
    "$PYTHON" -m scripts.add_tag_scorer "$pack" "$FOLDS/$set.json"
  else
    mkdir -p "$FOLDS"
    "${evaluate[@]}" > "$result"
  fi
}
judge amazon-industrial rows
judge online-retail last-basket
"$PYTHON" -m scripts.gather_tags "$FOLDS" "$SPLIT"
