"""The named streams of engine/core/streams.h, written out once more from their description, so that a mistake in the engine
cannot hide in the reference."""

import math

import torch

MASK = 0xFFFFFFFF


def philox4x32(key, counter):
    """Salmon et al. 2011: ten rounds of Philox4x32."""
    key, counter = list(key), list(counter)
    for _ in range(10):
        product0 = 0xD2511F53 * counter[0]
        product1 = 0xCD9E8D57 * counter[2]
        counter = [
            (product1 >> 32) ^ counter[1] ^ key[0],
            product1 & MASK,
            (product0 >> 32) ^ counter[3] ^ key[1],
            product0 & MASK,
        ]
        key = [(key[0] + 0x9E3779B9) & MASK, (key[1] + 0xBB67AE85) & MASK]
    return counter


def stream_id(name):
    """32-bit FNV-1a."""
    value = 2166136261
    for byte in name.encode():
        value = ((value ^ byte) * 16777619) & MASK
    return value


def words(seed, name, row, step, count):
    identity = (stream_id(name) + row * 0x9E3779B1) & MASK
    blocks = (
        philox4x32((seed & MASK, seed >> 32), (block, identity, step & MASK, step >> 32))
        for block in range((count + 3) // 4)
    )
    return [word for block in blocks for word in block][:count]


def to_float32(values):
    return torch.tensor(values, dtype=torch.float32).double()


def uniform(seed, name, row, step, count):
    return to_float32([(word >> 8) * 2.0**-24 for word in words(seed, name, row, step, count)])


def normal(seed, name, row, step, count):
    result = []
    drawn = words(seed, name, row, step, count + count % 2)
    for a, b in zip(drawn[::2], drawn[1::2]):
        radius = math.sqrt(-2.0 * math.log(((a >> 8) + 1) * 2.0**-24))
        angle = 2.0 * math.pi * (b >> 8) * 2.0**-24
        result += [radius * math.cos(angle), radius * math.sin(angle)]
    return to_float32(result[:count])


def indices(seed, name, row, step, bound, count):
    return [(word * bound) >> 32 for word in words(seed, name, row, step, count)]
