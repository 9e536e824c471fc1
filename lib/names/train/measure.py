"""Exact spans: the best labelling of each text, and precision, recall and F1 of its names."""

import numpy as np
import torch

import texts as data


def allowed(labels):
    """Which label may follow which: a later label (even) only its own kind's."""
    follows = np.ones((labels, labels), bool)
    for before in range(labels):
        for label in range(2, labels, 2):
            follows[before, label] = before in (label, label - 1)
    return follows


def best(scores, transitions, start):
    """The best allowed labelling of one text (Viterbi)."""
    labels = scores.shape[1]
    moves = np.where(allowed(labels), transitions, -1e9)
    at = np.where([label > 0 and label % 2 == 0 for label in range(labels)], -1e9, start + scores[0])
    back = []
    for t in range(1, len(scores)):
        options = at[:, None] + moves
        back.append(options.argmax(0))
        at = options.max(0) + scores[t]
    path = [int(at.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def spans(labels):
    """(start, end, kind) of each name."""
    found, begun, kind = set(), -1, -1
    for t, label in enumerate(list(labels) + [0]):
        later = label > 0 and label % 2 == 0
        if begun >= 0 and not (later and (label - 2) // 2 == kind):
            found.add((begun, t, kind))
            begun = -1
        if label > 0 and begun < 0:
            begun, kind = t, (label - 1) // 2
    return found


def f1(counts):
    right, gold, said = counts
    return 200 * right / max(1, gold + said)


def report(network, items, sets, kinds):
    """Prints F1 of every set, and of every kind in it."""
    network.eval()
    transitions, start = network.transitions.detach().numpy(), network.start.detach().numpy()
    counts = {}
    with torch.no_grad():
        for index in data.batches(items, 4000):
            batch = data.collate([items[i] for i in index])
            scores = network(batch).numpy()
            for i, text in enumerate(index):
                which, count, _, gold = items[text]
                right = spans(gold)
                said = spans(best(scores[i, :count], transitions, start))
                for kind in range(len(kinds)):
                    own = counts.setdefault(which, {}).setdefault(kind, [0, 0, 0])
                    g, s = {x for x in right if x[2] == kind}, {x for x in said if x[2] == kind}
                    own[0] += len(g & s)
                    own[1] += len(g)
                    own[2] += len(s)
    network.train()
    for which, by_kind in sorted(counts.items()):
        total = [sum(c[i] for c in by_kind.values()) for i in range(3)]
        parts = "  ".join(f"{kinds[k]} {f1(c):.1f}" for k, c in by_kind.items() if c[1])
        print(f"  {sets[which]['name']:10} {f1(total):.1f} (P {100 * total[0] / max(1, total[2]):.1f} R {100 * total[0] / max(1, total[1]):.1f})  {parts}", flush=True)
