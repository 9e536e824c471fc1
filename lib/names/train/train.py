"""
Trains one of the models on what prepare.ts wrote and writes its weights.
  python3 lib/names/train/train.py --data FOLDER --model characters|words --out FILE [--epochs N] [--width N]
Needs PyTorch (Debian: python3-torch). One thread and one seed: the same data give the same weights.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import argparse
import copy
import json
import math
import random
import time

import numpy as np
import torch

import lac
import meanings
import measure
import texts as data
from network import Network
from weights import read, write

arguments = argparse.ArgumentParser()
arguments.add_argument("--data", required=True)
arguments.add_argument("--model", required=True, choices=["characters", "words"])
arguments.add_argument("--out", required=True)
arguments.add_argument("--epochs", type=float, default=3)
arguments.add_argument("--width", type=int, default=80, help="a multiple of 4")
arguments.add_argument("--dilations", type=int, nargs="+", default=[1, 2, 4, 1])
arguments.add_argument("--dropout", type=float, default=0.25)
arguments.add_argument("--forget", type=float, default=0.12)
arguments.add_argument("--rate", type=float, default=2e-3)
arguments.add_argument("--decay", type=float, default=0.0)
arguments.add_argument("--lac", action="store_true", help="begin with LAC's vectors of the characters")
arguments.add_argument("--begin", help="go on from these weights")
arguments.add_argument("--seed", type=int, default=1)
arguments.add_argument("--vectors", action="store_true", help="begin with what vectors.py wrote")
options = arguments.parse_args()

torch.set_num_threads(1)
torch.manual_seed(options.seed)
order = random.Random(options.seed)

about = json.load(open(f"{options.data}/{options.model}.json", encoding="utf8"))
slots = sum(len(table["slots"]) for table in about["tables"])
train = data.read(f"{options.data}/{options.model}.train.bin", slots)
dev = data.read(f"{options.data}/{options.model}.dev.bin", slots)
labels = 1 + 2 * len(about["kinds"])


def vocabulary():
    return open(f"{options.data}/vocabulary.txt", encoding="utf8").read().split()


def recode(codes):
    for some in (train, dev):
        data.group(some, about["tables"][network.meanings]["slots"][0], codes)


network = Network(about["tables"], len(about["sets"]), labels, options.width, options.dilations, options.dropout)
if options.lac:
    characters = lac.vectors(list(about["vocabulary"]), about["tables"][0]["width"])
    network.tables[0].weight.data[1:] = 0.3 * characters + 0.1 * network.tables[0].weight.data[1:]
if options.vectors:
    network.look_up(np.load(f"{options.data}/vectors.npy"))
for _, _, views, _ in train:
    for slot, table in network.slots:
        if table in network.counts:
            network.counts[table] += torch.from_numpy(np.bincount(views[slot][1], minlength=len(network.counts[table])))
cells = None
if options.begin:
    with torch.no_grad():
        cells = read(options.begin, network, about)
if cells is not None:
    recode(meanings.unpack(vocabulary(), cells))
tokens = sum(text[1] for text in train)
print(len(train), "texts", tokens, "tokens", sum(p.numel() for p in network.parameters()), "parameters", flush=True)

BATCH = 3000
steps = math.ceil(options.epochs * len(data.batches(train, BATCH, random.Random(0))))
optimizer = torch.optim.AdamW(network.parameters(), lr=options.rate, betas=(0.9, 0.98), weight_decay=options.decay)
averaged = copy.deepcopy(network)
step, began, shown = 0, time.time(), 0.0
while step < steps:
    for index in data.batches(train, BATCH, order):
        step += 1
        if step > steps:
            break
        for group in optimizer.param_groups:
            group["lr"] = options.rate * min(1, step / 200) * (0.5 + 0.5 * math.cos(math.pi * step / steps) + 0.01)
        batch = data.collate([train[i] for i in index])
        loss = network.loss(network(batch, options.forget), batch.labels, batch.mask) / batch.tokens
        optimizer.zero_grad()
        (10 * loss).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        shown = float(loss.detach()) if step == 1 else 0.99 * shown + 0.01 * float(loss.detach())
        with torch.no_grad():
            keep = min(0.998, step / (step + 10))
            for mean, now in zip(averaged.parameters(), network.parameters()):
                mean.mul_(keep).add_(now, alpha=1 - keep)
        if step % 250 == 0:
            print(f"step {step} of {steps}, loss {shown:.4f}, {time.time() - began:.0f} s", flush=True)
        if step % max(1, steps // 3) == 0:
            measure.report(averaged, dev, about["sets"], about["kinds"])

if options.vectors:
    codes, books = meanings.quantise(averaged.turned(), about["tables"][network.meanings]["rows"] // meanings.GROUP)
    measure.report(averaged, dev, about["sets"], about["kinds"])
    averaged.group(books)
    cells = meanings.pack(vocabulary(), codes)
    recode(codes)
seen = [np.zeros(table["rows"], bool) for table in about["tables"]]
for _, _, views, _ in train:
    for slot, table in network.slots:
        seen[table][views[slot][1]] = True
if cells is not None:
    seen[network.meanings][:] = True  # a group of words that stood in no text means something as well
write(options.out, averaged, about, seen, cells)
measure.report(averaged, dev, about["sets"], about["kinds"])
