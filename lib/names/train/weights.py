"""Writes a network as the file that lib/names/model.ts reads, leaving the network as that file has it; reads it again."""

import json
import struct

import numpy as np
import torch

LONG = 10_000


def write(path, network, about, seen, cells=None):
    """
    A header's length (32 bits, little-endian), the header (JSON), then every tensor: tables and matrices as one
    16-bit float a row, the scale, then the rows in 8 bits; the rest as 16-bit floats. Rows never seen are zero. Long
    tables use only half of the steps that 8 bits have: nothing is lost by it, and they zip to an eighth less.
    """
    for table, rows in zip(network.tables, seen):
        table.weight.data[~rows] = 0
    tensors, body = [], b""
    for name, tensor in network.state_dict().items():
        values = tensor.numpy()
        coarse = values.ndim == 2 and name.endswith("weight")
        tensors.append({"name": name, "shape": list(values.shape), "bits": 8 if coarse else 16})
        if coarse:
            most = 63 if len(values) > LONG else 127
            scale = (np.abs(values).max(1) / most).astype("<f2")
            steps = np.clip(np.round(values / np.maximum(scale.astype(np.float32), 1e-9)[:, None]), -most, most).astype(np.int8)
            body += scale.tobytes() + steps.tobytes()
            tensor.copy_(tensor.new_tensor(scale.astype(np.float32)[:, None] * steps))
        else:
            body += values.astype("<f2").tobytes()
            tensor.copy_(tensor.new_tensor(values.astype("<f2").astype(np.float32)))
        body += b"\0" * (len(body) % 2)
    if cells is not None:
        tensors.append({"name": "meanings", "shape": list(cells.shape), "bits": 0})
        body += cells.tobytes()
    header = json.dumps({**about, "dilations": network.dilations, "tensors": tensors}, ensure_ascii=False).encode()
    header += b" " * (len(header) % 2)
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(header)) + header + body)


def read(path, network, about):
    """
    Gives a network the numbers of a file of the same tables, and returns the file's cells of what words mean, if it
    has any. Characters that the file does not know keep the rows that they have.
    """
    data = open(path, "rb").read()
    (length,) = struct.unpack_from("<I", data)
    header, at = json.loads(data[4 : 4 + length]), 4 + length
    known = {character: row for row, character in enumerate(header["vocabulary"], 1)}
    rows = [(row, known[c]) for row, c in enumerate(about["vocabulary"], 1) if c in known]
    state, cells = network.state_dict(), None
    for tensor in header["tensors"]:
        shape = tensor["shape"]
        if tensor["name"] == "meanings":
            cells = np.frombuffer(data, np.uint8, int(np.prod(shape)), at).reshape(shape)
            continue
        halves = shape[0] if tensor["bits"] == 8 else int(np.prod(shape))
        values = np.frombuffer(data, "<f2", halves, at).astype(np.float32)
        at += 2 * halves
        if tensor["bits"] == 8:
            steps = np.frombuffer(data, np.int8, int(np.prod(shape)), at).reshape(shape)
            at += steps.size
            values = values[:, None] * steps
        at += at % 2
        values = torch.from_numpy(values.reshape(shape))
        if tensor["name"] == "tables.0.weight" and known:
            into, of = (torch.tensor(list(column)) for column in zip((0, 0), *rows))
            state[tensor["name"]][into] = values[of]
        else:
            state[tensor["name"]].copy_(values)
    return cells
