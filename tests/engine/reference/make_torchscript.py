"""Exports small generators as TorchScript, kind ones and hostile ones, and what PyTorch computes with the kind ones.

Usage: make_torchscript.py [FOLDER]      (default: torchscript beside this file)

Needs only PyTorch (made with 2.13.0, CPU). `reference.json` holds, per file, latents, labels, pictures in [-1, 1], and in
double precision what LatentGradients states: losses and gradients towards fixed targets, and areas.
"""

import io
import json
import pathlib
import sys
import zipfile

import torch
from torch import nn


class Traced(nn.Module):
    """z (n, 16) -> (n, 1, 28, 28)."""

    def __init__(self):
        super().__init__()
        self.first = nn.Linear(16, 8 * 7 * 7)
        self.rest = nn.Sequential(nn.BatchNorm2d(8), nn.ReLU(), nn.ConvTranspose2d(8, 4, 4, 2, 1), nn.BatchNorm2d(4),
                                  nn.ReLU(), nn.ConvTranspose2d(4, 1, 4, 2, 1), nn.Tanh())

    def forward(self, z):
        return self.rest(self.first(z).view(-1, 8, 7, 7))


class Spatial(nn.Module):
    """z (n, 12, 1, 1) -> (n, 3, 28, 28), as PyTorch's own example of a DCGAN takes it."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.ConvTranspose2d(12, 8, 7, 1, 0, bias=False), nn.BatchNorm2d(8), nn.ReLU(),
                                    nn.ConvTranspose2d(8, 4, 4, 2, 1, bias=False), nn.BatchNorm2d(4), nn.ReLU(),
                                    nn.ConvTranspose2d(4, 3, 4, 2, 1), nn.Tanh())

    def forward(self, z):
        return self.layers(z)


class Labelled(nn.Module):
    """z (n, 9), labels (n) -> (n, 16, 16); says nothing of its numbers."""

    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(7, 9)
        self.layers = nn.Sequential(nn.Linear(9, 32), nn.Softplus(), nn.Linear(32, 256), nn.Tanh())

    def forward(self, z, labels):
        return self.layers(z * self.embedding(labels)).view(-1, 16, 16)


class Beside(nn.Module):
    """z (n, 6), labels (n) -> (n, 64): what a class is embedded in lies beside the latent."""

    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(5, 4)
        self.layers = nn.Sequential(nn.Linear(10, 64), nn.Tanh())

    def forward(self, z, labels):
        return self.layers(torch.cat([self.embedding(labels), z], 1))


class OneHot(nn.Module):
    """z (n, 5), one-hot (n, 6) -> (n, 1, 12, 12); names its classes."""

    num_classes: int

    def __init__(self):
        super().__init__()
        self.num_classes = 6
        self.layers = nn.Sequential(nn.Linear(11, 24), nn.Tanh(), nn.Linear(24, 144), nn.Tanh())

    def forward(self, z, classes):
        return self.layers(torch.cat([z, classes], 1)).view(-1, 1, 12, 12)


class Unsaid(OneHot):
    """The same, but names nothing: how many of its 11 numbers are the latent's cannot be known."""

    def __init__(self):
        super().__init__()
        del self.num_classes


class Flat(nn.Module):
    """z (n, 10) -> (n, 300) in [0, 1]: colour pictures of 10 x 10, and features beside them."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Sequential(nn.Linear(10, 24), nn.Tanh())
        self.last = nn.Sequential(nn.Linear(24, 300), nn.Sigmoid())

    def forward(self, z):
        features = self.hidden(z)
        return self.last(features), features


class Ranged(nn.Module):
    """z (n, 6) -> (n, 1, 8, 8) in [-2, 6], as it says."""

    def __init__(self):
        super().__init__()
        self.output_range = (-2.0, 6.0)
        self.layer = nn.Linear(6, 64)

    def forward(self, z):
        return (torch.tanh(self.layer(z)) * 4 + 2).view(-1, 1, 8, 8)


class Dependent(nn.Module):
    """Its batch norm takes each batch's own statistics, and it draws noise."""

    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(8, 4 * 64)
        self.norm = nn.BatchNorm2d(4, track_running_stats=False)

    def forward(self, z):
        x = self.norm(self.layer(z).view(-1, 4, 8, 8)).mean(1, keepdim=True)
        return torch.tanh(x + 0.1 * torch.randn_like(x))


class Frozen(nn.Module):
    """No gradient comes through."""

    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(8, 64)

    def forward(self, z):
        with torch.no_grad():
            return torch.tanh(self.layer(z)).view(-1, 1, 8, 8)


class Hostile(nn.Module):
    """z (n, 8) -> (n, 1, 8, 8), but misbehaves: always, or where z begins with 1000 + the number of a misdeed."""

    def __init__(self, misdeed):
        super().__init__()
        self.misdeed = misdeed
        self.layer = nn.Linear(8, 64)

    def forward(self, z):
        misdeed = self.misdeed
        if misdeed == 0:
            misdeed = int(z[0, 0].item()) - 1000
        x = torch.tanh(self.layer(z)).view(-1, 1, 8, 8)
        if misdeed == 1:
            i = 0
            while i >= 0:
                i = (i + 1) % 1000
        if misdeed == 2:
            eaten = [x]
            while len(eaten) > 0:
                eaten.append(torch.ones([1 << 22]))
        if misdeed == 3:
            raise ValueError("no pictures today")
        if misdeed == 4:
            far = torch.full([1, 1], 1 << 40, dtype=torch.int64)
            x = x + torch.ops.aten._sparse_coo_tensor_unsafe(far, torch.ones([1]), [2]).to_dense().sum()
        if misdeed == 5:
            x = x * float("nan")
        if misdeed == 6:
            for i in range(200000):
                print("a line of a script that talks and talks, into whatever it is given, number", i)
        if misdeed == 7:
            x = x.view(-1, 64)[:, :7]
        return x


class Pair(nn.Module):
    """Not a generator: two latents and a number."""

    def forward(self, a, b, c):
        return a + b + c


class Words(nn.Module):
    """Not pictures."""

    def forward(self, z):
        return {"pictures": z}


MISDEEDS = {"endless": 1, "hungry": 2, "raising": 3, "crashing": 4, "not_finite": 5, "printing": 6, "wrong_shape": 7,
            "late": 0}


def fill(model):
    """Weights large enough that pictures differ, running statistics as of a trained network."""
    generator = torch.Generator().manual_seed(5)
    with torch.no_grad():
        for name, values in model.state_dict().items():
            if name.endswith("running_var"):
                values.uniform_(0.5, 2, generator=generator)
            elif values.is_floating_point():
                values.copy_(torch.randn(values.shape, generator=generator) * (0.3 if values.dim() > 1 else 0.2))
    return model.eval()


def save(module, path):
    """As torch.jit.save(), but without where on this machine the code came from."""
    archive = io.BytesIO()
    torch.jit.save(module, archive)
    reader = torch._C.PyTorchFileReader(io.BytesIO(archive.getvalue()))
    writer = torch._C.PyTorchFileWriter(str(path))
    for name in reader.get_all_records():
        if not name.endswith(".debug_pkl") and name not in ("version", "byteorder", ".data/serialization_id"):
            record = reader.get_record(name)
            writer.write_record(name, record, len(record))
    writer.write_end_of_file()


def expected(model, dimensions, scale, arguments=()):
    """What PyTorch makes in single precision, and its derivatives in double. scale: to [-1, 1]."""
    generator = torch.Generator().manual_seed(9)
    z, u, v = (torch.randn(2, dimensions, generator=generator) for _ in range(3))

    def pictures(rows, extra):
        made = model(rows, *extra)
        return scale(made[0] if isinstance(made, tuple) else made)

    shown = pictures(z, arguments).detach()
    targets = torch.rand(shown.flatten(1).shape, generator=generator) * 2 - 1
    weights = torch.rand(shown[0].numel(), generator=generator)
    model.double()
    wide = tuple(value.double() if value.is_floating_point() else value for value in arguments)
    row = z.double().requires_grad_()
    losses = (weights * (pictures(row, wide).flatten(1) - targets) ** 2).mean(1)
    gradients, = torch.autograd.grad(losses.sum(), row)
    areas = []
    for i in range(len(z)):
        extra = tuple(value[i:i + 1] for value in wide)
        jacobian = torch.autograd.functional.jacobian(lambda at: pictures(at[None], extra).flatten(), z[i].double())
        k = jacobian @ torch.stack([u[i], v[i]], 1).double()
        areas.append(torch.linalg.det(k.T @ k).sqrt().item())
    model.float()
    listed = {"z": z, "u": u, "v": v, "pictures": shown.flatten(1), "targets": targets, "weights": weights,
              "losses": losses, "gradients": gradients}
    found = {name: [round(number, 7) for number in values.detach().flatten().tolist()] for name, values in listed.items()}
    found["areas"] = areas
    return found


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent / "torchscript")
    folder.mkdir(exist_ok=True)
    reference = {}

    def same(values):
        return values

    def from_unit(values):
        return values * 2 - 1

    traced = fill(Traced())
    save(torch.jit.trace(traced, torch.zeros(3, 16)), folder / "traced.pt")
    reference["traced.pt"] = expected(traced, 16, same)
    labels = torch.tensor([6, 2])
    beside = fill(Beside())
    save(torch.jit.trace(beside, (torch.zeros(3, 6), labels[[0, 0, 0]] - 2)), folder / "beside.pt")
    reference["beside.pt"] = expected(beside, 6, same, (labels - 2,))
    reference["beside.pt"]["labels"] = (labels - 2).tolist()
    kinds = [("spatial.pt", Spatial, 12, same, ()), ("labelled.pts", Labelled, 9, same, (labels,)),
             ("onehot.pth", OneHot, 5, same, (nn.functional.one_hot(labels - 1, 6).float(),)),
             ("flat.torchscript", Flat, 10, from_unit, ()), ("ranged.pt", Ranged, 6, lambda x: (x - 2) / 4, ())]
    for name, kind, dimensions, scale, arguments in kinds:
        model = fill(kind())
        save(torch.jit.script(model), folder / name)
        take = (lambda z, *rest, model=model: model(z[..., None, None], *rest)) if kind is Spatial else model
        if kind is Spatial:
            take.double, take.float = model.double, model.float
        reference[name] = expected(take, dimensions, scale, arguments)
        if arguments:
            reference[name]["labels"] = (labels if kind is Labelled else labels - 1).tolist()
    for name, kind in (("dependent.pt", Dependent), ("frozen.pt", Frozen), ("unsaid.pt", Unsaid)):
        save(torch.jit.script(fill(kind())), folder / name)
    for name, misdeed in MISDEEDS.items():
        save(torch.jit.script(fill(Hostile(misdeed))), folder / f"{name}.pt")
    for name, kind in (("pair.pt", Pair), ("words.pt", Words)):
        save(torch.jit.script(kind()), folder / name)
    torch.save(fill(Frozen()).state_dict(), folder / "weights.pt")
    torch.save(fill(Frozen()).state_dict(), folder / "old_weights.pt", _use_new_zipfile_serialization=False)
    with zipfile.ZipFile(folder / "foreign.pt", "w") as archive:
        archive.writestr("letter.txt", "Dear reader")
    (folder / "reference.json").write_text(json.dumps(reference, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
