"""
What words mean, in few bytes: each word's vector as the sum of one vector of each of some groups of 256 (additive
quantization, Babenko & Lempitsky 2014), and the codes of all words in cells that do not hold the words.
"""

import numpy as np

GROUP = 256
SEEDS = (21, 22, 23)


def quantise(vectors, groups, rounds=12):
    """(codes, books): vector i is about the sum of books[g][codes[i, g]]; deterministic."""
    rng = np.random.default_rng(1)
    rest, books, codes = vectors.copy(), [], []
    for _ in range(groups):
        book, code = k_means(rest, rng)
        rest = rest - book[code]
        books.append(book)
        codes.append(code)
    for _ in range(rounds):
        for g in range(groups):
            rest = rest + books[g][codes[g]]
            codes[g] = nearest(rest, books[g])
            books[g] = means(rest, codes[g], books[g])
            rest = rest - books[g][codes[g]]
    return np.stack(codes, 1), np.stack(books)


def k_means(vectors, rng, rounds=15):
    book = vectors[rng.choice(len(vectors), GROUP, replace=False)]
    for _ in range(rounds):
        book = means(vectors, nearest(vectors, book), book)
    return book, nearest(vectors, book)


def nearest(vectors, book):
    return ((book * book).sum(1) - 2 * vectors @ book.T).argmin(1)


def means(vectors, code, book):
    """The mean of each code's vectors; a code of none keeps what it was."""
    counts = np.bincount(code, minlength=GROUP)[:, None]
    sums = np.stack([np.bincount(code, column, GROUP) for column in vectors.T], 1)
    return np.where(counts > 0, sums / np.maximum(1, counts), book).astype(np.float32)


def hash_text(text, seed):
    """hashText of lib/names/hash.ts."""
    value = 0x811C9DC5 ^ seed
    for character in text:
        value = (value ^ ord(character)) * 0x01000193 & 0xFFFFFFFF
    value ^= value >> 15
    value = value * 0x2C1B3C6D & 0xFFFFFFFF
    return value ^ value >> 13


def places(word, third):
    """The three cells of a word, and its check byte."""
    a, b, c = (hash_text(word, seed) for seed in SEEDS)
    return (a % third, third + b % third, 2 * third + c % third), (a ^ b) >> 24


def pack(words, codes):
    """
    Cells of a check byte and a byte a group, such that the exclusive or of a word's three cells gives its bytes
    (Graf & Lemire, Xor filters, 2020).
    """
    third = int(len(words) * 0.41) + 32
    found = [places(word, third) for word in words]
    keys, count = np.zeros(3 * third, np.int64), np.zeros(3 * third, np.int64)
    for i, (cells, _) in enumerate(found):
        for cell in cells:
            keys[cell] ^= i
            count[cell] += 1
    alone, order = [int(cell) for cell in np.flatnonzero(count == 1)], []
    while alone:
        cell = alone.pop()
        if count[cell] != 1:
            continue
        i = int(keys[cell])
        order.append((i, cell))
        for other in found[i][0]:
            keys[other] ^= i
            count[other] -= 1
            if count[other] == 1:
                alone.append(other)
    if len(order) < len(words):
        raise ValueError("words in a circle: take other seeds, or one word less")
    packed = np.zeros((3 * third, 1 + codes.shape[1]), np.uint8)
    for i, cell in reversed(order):
        cells, check = found[i]
        packed[cell] = 0
        packed[cell] = np.concatenate([[check], codes[i]]) ^ packed[cells[0]] ^ packed[cells[1]] ^ packed[cells[2]]
    return packed


def unpack(words, packed):
    """The codes of words that stand in the cells."""
    at = np.array([places(word, len(packed) // 3)[0] for word in words])
    return (packed[at[:, 0]] ^ packed[at[:, 1]] ^ packed[at[:, 2]])[:, 1:]
