"""Writes a network as the file that lib/names/model.ts reads, and leaves the network as that file has it."""

import json
import struct

import numpy as np


def write(path, network, about, seen):
    """
    A header's length (32 bits, little-endian), the header (JSON), then every tensor: tables and matrices as one
    16-bit float a row, the scale, then the rows in 8 bits; the rest as 16-bit floats. Rows never seen are zero.
    """
    for table, rows in zip(network.tables, seen):
        table.weight.data[~rows] = 0
    tensors, body = [], b""
    for name, tensor in network.state_dict().items():
        values = tensor.numpy()
        coarse = values.ndim == 2 and name.endswith("weight")
        tensors.append({"name": name, "shape": list(values.shape), "bits": 8 if coarse else 16})
        if coarse:
            scale = (np.abs(values).max(1) / 127).astype("<f2")
            steps = np.clip(np.round(values / np.maximum(scale.astype(np.float32), 1e-9)[:, None]), -127, 127).astype(np.int8)
            body += scale.tobytes() + steps.tobytes()
            tensor.copy_(tensor.new_tensor(scale.astype(np.float32)[:, None] * steps))
        else:
            body += values.astype("<f2").tobytes()
            tensor.copy_(tensor.new_tensor(values.astype("<f2").astype(np.float32)))
        body += b"\0" * (len(body) % 2)
    header = json.dumps({**about, "dilations": network.dilations, "tensors": tensors}, ensure_ascii=False).encode()
    header += b" " * (len(header) % 2)
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(header)) + header + body)
