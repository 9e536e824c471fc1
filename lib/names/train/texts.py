"""Reads what prepare.ts wrote and makes batches of it."""

import random
from types import SimpleNamespace

import numpy as np
import torch

from meanings import GROUP


def read(path, slots):
    """The texts of a file: set, count of tokens, (ends, rows) of each slot, labels."""
    numbers = np.fromfile(path, dtype=np.int32)
    texts, at = [], 0
    while at < len(numbers):
        which, count = int(numbers[at]), int(numbers[at + 1])
        at += 2
        views = []
        for _ in range(slots):
            size = int(numbers[at])
            ends = numbers[at + 1 : at + 1 + count]
            rows = numbers[at + 1 + count : at + 1 + count + size]
            views.append((ends, rows))
            at += 1 + count + size
        texts.append((which, count, views, numbers[at : at + count]))
        at += count
    return [text for text in texts if 0 < text[1] <= 600]


def group(texts, slot, codes):
    """Puts, in a slot that holds places in a vocabulary (0 for none), the rows of the words' codes."""
    count = codes.shape[1]
    rows_of = np.concatenate([np.zeros((1, count)), 1 + codes + GROUP * np.arange(count)]).astype(np.int32)
    for _, _, views, _ in texts:
        ends, rows = views[slot]
        views[slot] = (ends * count, rows_of[rows].reshape(-1))


def batches(texts, tokens, order=None):
    """Batches of about `tokens` tokens, of texts of like length; shuffled by `order`, else in order of length."""
    index = list(range(len(texts)))
    if order:
        order.shuffle(index)
        chunks = [index[i : i + 2000] for i in range(0, len(index), 2000)]
    else:
        chunks = [index]
    found = []
    for chunk in chunks:
        current = []
        for i in sorted(chunk, key=lambda i: texts[i][1]):
            if current and texts[i][1] * (len(current) + 1) > tokens:
                found.append(current)
                current = []
            current.append(i)
        if current:
            found.append(current)
    if order:
        order.shuffle(found)
    return found


def collate(texts):
    """One batch: slots as rows and offsets over all tokens in order, and where each token stands."""
    counts = [text[1] for text in texts]
    longest, total = max(counts), sum(counts)
    slots = []
    for s in range(len(texts[0][2])):
        offsets, rows, base = [], [], 0
        for _, _, views, _ in texts:
            ends, own = views[s]
            offsets.append(np.concatenate([[0], ends[:-1]]) + base)
            rows.append(own)
            base += len(own)
        slots.append((torch.from_numpy(np.concatenate(rows).astype(np.int64)), torch.from_numpy(np.concatenate(offsets).astype(np.int64))))
    labels = np.zeros((len(texts), longest), np.int64)
    mask = np.zeros((len(texts), longest), np.float32)
    for i, (_, count, _, own) in enumerate(texts):
        labels[i, :count] = own
        mask[i, :count] = 1
    return SimpleNamespace(
        tokens=total,
        slots=slots,
        set=torch.tensor([text[0] for text in texts]),
        text=torch.from_numpy(np.repeat(np.arange(len(texts)), counts)),
        place=torch.from_numpy(np.concatenate([np.arange(count) for count in counts])),
        mask=torch.from_numpy(mask),
        labels=torch.from_numpy(labels),
    )
