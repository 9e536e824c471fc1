"""
Labels Chinese text with Baidu's LAC (small model, Apache-2.0, in Debian's python3-jieba), as a teacher.
  python3 lib/names/train/lac.py < texts.jsonl > labelled.jsonl      {"text"} in, {"text", "names"} out, a line a text
"""

import json
import os
import sys

import numpy as np
import torch

FOLDER = "/usr/lib/python3/dist-packages/jieba/lac_small"
KINDS = {"PER": "person", "nr": "person", "LOC": "place", "ns": "place", "ORG": "organisation", "nt": "organisation"}


def parameter(name, *shape):
    """A parameter as Paddle saves it: the values are the last bytes of the file."""
    size = int(np.prod(shape)) * 4
    raw = open(os.path.join(FOLDER, "model_baseline", name), "rb").read()[-size:]
    return torch.from_numpy(np.frombuffer(raw, "<f4").reshape(shape).copy())


def lines(name):
    return [line.rstrip("\n").split("\t") for line in open(os.path.join(FOLDER, name), encoding="utf8")]


def vectors(characters, width):
    """LAC's vectors of some characters in `width` dimensions, those of most variance; zeros where it has none."""
    words = {fields[1]: int(fields[0]) for fields in lines("word.dic") if len(fields) > 1}
    known = [i for i, character in enumerate(characters) if character in words]
    size = os.path.getsize(os.path.join(FOLDER, "model_baseline", "word_emb")) // 4 // 128
    table = parameter("word_emb", size, 128).numpy()[[words[characters[i]] for i in known]]
    table = table - table.mean(0)
    turned = table @ np.linalg.svd(table, full_matrices=False)[2][:width].T
    found = np.zeros((len(characters), width), np.float32)
    found[known] = turned / turned.std()
    return torch.from_numpy(found)


class Gru:
    """Paddle's gated unit: update and reset gates first, then the candidate; h = (1 - u) h + u c."""

    def __init__(self, number, entry, backwards):
        self.entry, self.bias = parameter(f"fc_{number}.w_0", entry, 384), parameter(f"fc_{number}.b_0", 384)
        weight = parameter(f"gru_{number}.w_0", 128 * 384).numpy()
        self.gates = torch.from_numpy(weight[: 128 * 256].reshape(128, 256).copy())
        self.candidate = torch.from_numpy(weight[128 * 256 :].reshape(128, 128).copy())
        self.own = parameter(f"gru_{number}.b_0", 384)
        self.backwards = backwards

    def run(self, x):
        x = x @ self.entry + self.bias + self.own
        h, out = torch.zeros(128), [None] * len(x)
        for t in reversed(range(len(x))) if self.backwards else range(len(x)):
            gates = torch.sigmoid(x[t, :256] + h @ self.gates)
            update, reset = gates[:128], gates[128:]
            new = torch.tanh(x[t, 256:] + (reset * h) @ self.candidate)
            h = (1 - update) * h + update * new
            out[t] = h
        return torch.stack(out)


class Lac:
    def __init__(self):
        torch.set_num_threads(1)
        self.words = {fields[1]: int(fields[0]) for fields in lines("word.dic") if len(fields) > 1}
        self.tags = {int(fields[0]): fields[1] for fields in lines("tag.dic")}
        size = os.path.getsize(os.path.join(FOLDER, "model_baseline", "word_emb")) // 4 // 128
        self.vectors = parameter("word_emb", size, 128)
        self.layers = [(Gru(0, 128, False), Gru(1, 128, True)), (Gru(2, 256, False), Gru(3, 256, True))]
        count = len(self.tags)
        self.exit, self.exit_bias = parameter("fc_4.w_0", 256, count), parameter("fc_4.b_0", count)
        chain = parameter("crfw", count + 2, count)
        self.start, self.end, self.moves = chain[0], chain[1], chain[2:]

    def label(self, text):
        """The tag of each character; marks and letters of full width stand for those of half."""
        narrow = (chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in text)
        x = self.vectors[torch.tensor([self.words.get(c, self.words["OOV"]) for c in narrow])]
        for forwards, backwards in self.layers:
            x = torch.cat([forwards.run(x), backwards.run(x)], 1)
        scores = x @ self.exit + self.exit_bias
        at, back = self.start + scores[0], []
        for t in range(1, len(scores)):
            best, pointer = (at[:, None] + self.moves).max(0)
            at = best + scores[t]
            back.append(pointer)
        path = [int((at + self.end).argmax())]
        for pointer in reversed(back):
            path.append(int(pointer[path[-1]]))
        return [self.tags[tag] for tag in reversed(path)]

    def names(self, text):
        found = []
        for i, tag in enumerate(self.label(text)):
            kind = KINDS.get(tag[:-2])
            if kind is None:
                continue
            if tag.endswith("-I") and found and found[-1]["end"] == i and found[-1]["kind"] == kind:
                found[-1]["end"] = i + 1
            else:
                found.append({"start": i, "end": i + 1, "kind": kind})
        return found


if __name__ == "__main__":
    lac = Lac()
    with torch.no_grad():
        for line in sys.stdin:
            text = json.loads(line)["text"]
            if text and all(ord(c) < 0x10000 for c in text):
                print(json.dumps({"text": text, "names": lac.names(text)}, ensure_ascii=False))
