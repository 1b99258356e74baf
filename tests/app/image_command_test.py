"""Pictures without a window: presets, training, resuming, sampling. Usage: image_command_test.py PROGRAM [torch]

Without the word torch, what needs LibTorch is left out."""

import csv
import json
import os
import signal
import struct
import subprocess
import sys
import time
import unittest
import zlib

from program_case import FolderCase, read_npy, run_program, without_display

HAS_TORCH = sys.argv[-1] == "torch" and bool(sys.argv.pop())
PROGRAM = os.path.abspath(sys.argv.pop(1))

# Networks small enough for a test: 1,573 and 1,633 parameters.
TINY = {
    "kind": "images",
    "version": 1,
    "seed": 5,
    "batch": 16,
    "epochs": 2,
    "data": {"source": "mnist", "classes": [3, 8], "limit": 100},
    "latent": {"dimensions": 4},
    "wall": 9,
    "generator": {"layers": [{"linear": 196}, {"reshape": [4, 7, 7]}, "batch_norm", "relu", {"upsample": 2},
                             {"conv": 8}, "relu", {"upsample": 2}, {"conv": 1}, "tanh"]},
    "discriminator": {"layers": [{"conv": 4, "stride": 2}, {"leaky_relu": 0.2}, {"dropout": 0.3},
                                 {"conv": 8, "stride": 2}, {"leaky_relu": 0.2}, "flatten", {"linear": 1}]},
}


def run(*arguments):
    return run_program(PROGRAM, *arguments)


def png_size(path):
    """Width, height and channels; every row is decompressed on the way."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", path
    width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    assert depth == 8, depth
    pixels, place = b"", 8
    while place < len(data):
        length, = struct.unpack(">I", data[place:place + 4])
        if data[place + 4:place + 8] == b"IDAT":
            pixels += data[place + 8:place + 8 + length]
        place += 12 + length
    channels = {0: 1, 2: 3}[kind]
    assert len(zlib.decompress(pixels)) == height * (1 + width * channels)
    return width, height, channels


class Case(FolderCase):
    def spec(self, **changes):
        path = self.folder / "tiny.json"
        path.write_text(json.dumps({**TINY, **changes}))
        return path

    def train(self, *arguments, out="out"):
        result = run("train", *arguments, "--out", self.folder / out)
        self.assertEqual(result.returncode, 0, result.stderr)
        return self.folder / out

    def refuses(self, *arguments, says, code=2):
        self.refused(run(*arguments), says, code)


class Specs(Case):
    def test_presets_are_listed_printed_and_valid(self):
        listed = [preset for preset in json.loads(run("presets", "--json").stdout) if preset["kind"] == "images"]
        names = [preset["name"] for preset in listed]
        for name in ("dcgan-001", "dcgan-003", "dcgan-003-as-printed", "mlp-004", "dcgan-004", "digits",
                     "digits-conditional", "emoji", "dcgan-checkerboard"):
            self.assertIn(name, names)
            self.assertIn(name, run("presets").stdout)
        for preset in listed:
            printed = run("spec", preset["name"])
            self.assertEqual(printed.returncode, 0, printed.stderr)
            self.assertEqual(json.loads(printed.stdout)["kind"], "images")
            path = self.folder / "spec.json"
            path.write_text(printed.stdout)
            checked = run("validate", path)
            self.assertEqual(checked.returncode, 0, checked.stderr)
            self.assertIn("with pictures", checked.stdout)

    def test_fields_of_both_kinds_are_explained(self):
        every = run("spec", "--fields").stdout
        pictures = run("spec", "dcgan-003", "--fields").stdout
        points = run("spec", "ring-8", "--fields").stdout
        self.assertIn("generator.hidden", every)
        self.assertIn("generator.layers", every)
        self.assertIn("conv.kernel", pictures)
        self.assertNotIn("generator.hidden", pictures)
        self.assertNotIn("generator.layers", points)
        self.refuses("spec", "nothing", "--fields", says="no preset")

    def test_every_problem_is_named_at_once(self):
        layers = ["flatten", {"conv": 8, "kernal": 3}, {"linear": 0}, "rule"]
        path = self.spec(batch=0, discriminator={"layers": layers}, remedies={"pack": 2})
        result = run("validate", path)
        self.assertEqual(result.returncode, 2)
        for place in ("batch", "discriminator.layers[1].kernal", "discriminator.layers[2].linear",
                      "discriminator.layers[3]", "remedies.pack"):
            self.assertIn(place, result.stderr)

    def test_layers_that_do_not_fit_are_told_in_a_sentence(self):
        path = self.spec(discriminator={"layers": ["flatten", {"conv": 8}, {"linear": 1}]})
        result = run("validate", path)
        self.assertEqual(result.returncode, 2)
        self.assertIn("discriminator.layers[1]: A convolution needs a picture", result.stderr)

    def test_wrong_usage_and_bad_input_end_with_2(self):
        out = self.folder / "out"
        self.refuses("train", "dcgan-003", "--out", out, "--trainer", "fused", says="LibTorch")
        self.refuses("train", "dcgan-003", "--out", out, "--set", "batch=0", says="batch")
        self.refuses("train", "dcgan-003", "--out", out, "--set", "generator.hidden=[3]", says="generator.hidden")
        self.refuses("train", "dcgan-003", "--out", out, "--points", "x.csv", says="--points")
        self.refuses("train", "dcgan-003", "--out", out, "--set", "data.source=files",
                     "--set", f"data.path={self.folder}/nothing", says="nothing")
        self.refuses("train", "ring-8", "--epochs", 3, "--out", out, says="--steps")
        self.refuses("train", "dcgan-003", "--epochs", 3, "--steps", 3, "--out", out, says="--epochs")
        self.refuses("sample", "dcgan-004", "--out", self.folder / "a.png", says="No trained weights come with")
        self.refuses("train", "--resume", "dcgan-004", "--steps", 3, "--out", out, says="No trained weights come with")
        self.refuses("sweep", "dcgan-003", "--vary", "batch=1,2", "--steps", 1, "--out", out, says="with pictures")
        self.refuses("sample", self.folder / "none", "--out", self.folder / "a.png", says="none")
        self.refuses("sample", self.folder / "none", "--out", self.folder / "a.gif", says=".npy")
        self.assertFalse(out.exists())

    def test_where_nothing_can_be_written_is_told_before_a_picture_is_made(self):
        for command, name in (("sample", "a.png"), ("interpolate", "a.gif"), ("walk-constant", "a.png"), ("weights", "a")):
            # The checkpoint would be missed too, had it been asked for first.
            self.refuses(command, self.folder / "none", "--out", self.folder / "nowhere" / name,
                         says="its folder does not exist", code=1)


@unittest.skipUnless(HAS_TORCH, "the program was built without LibTorch")
class Training(Case):
    def test_training_writes_everything(self):
        out = self.train(self.spec(), "--seed", 7)
        steps = 100 // 16
        about = json.loads((out / "run.json").read_text())
        self.assertEqual(about["seed"], 7)
        self.assertEqual(about["steps_per_epoch"], steps)
        self.assertEqual(about["step"], 2 * steps)
        self.assertEqual(about["epoch"], 2)
        self.assertEqual(about["pictures"], 100)
        self.assertEqual(about["spec"]["generator"]["layers"][-1], "tanh")
        with open(out / "metrics.csv") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([int(row["step"]) for row in rows], list(range(1, 2 * steps + 1)))
        self.assertEqual(float(rows[-1]["epoch"]), 2)
        for row in rows:
            self.assertAlmostEqual(float(row["loss_d"]), float(row["loss_d_real"]) + float(row["loss_d_fake"]), places=4)
            self.assertTrue(0 <= float(row["d_on_real"]) <= 1)
        # Nine pictures of 28 pixels, three times as large, two pixels apart.
        for name in ("wall-0000.png", "wall-0001.png", "wall-0002.png", "final.png"):
            self.assertEqual(png_size(out / name), (3 * 86 + 2, 3 * 86 + 2, 1), name)
        self.assertEqual((out / "wall-0002.png").read_bytes(), (out / "final.png").read_bytes())
        self.assertNotEqual((out / "wall-0000.png").read_bytes(), (out / "final.png").read_bytes())

    def test_the_same_run_gives_the_same_bytes_and_resuming_is_exact(self):
        spec = self.spec()
        whole = self.train(spec, "--threads", 1, out="whole")
        again = self.train(spec, "--threads", 1, out="again")
        half = self.train(spec, "--threads", 1, "--steps", 5, out="half")
        self.train("--resume", half / "checkpoint.safetensors", "--threads", 1, out="half")
        for file in ("checkpoint.safetensors", "metrics.csv", "final.png"):
            expected = (whole / file).read_bytes()
            self.assertEqual(expected, (again / file).read_bytes(), file)
            self.assertEqual(expected, (half / file).read_bytes(), file)
        self.refuses("train", "--resume", whole / "checkpoint.safetensors", "--out", self.folder / "x", says="--epochs")
        self.refuses("train", "--resume", whole / "checkpoint.safetensors", "--steps", 1, "--set", "seed=9", "--out", whole,
                     says="seed")
        other = self.train(spec, "--threads", 1, "--steps", 9, "--seed", 77, out="other")
        self.train("--resume", again / "checkpoint.safetensors", "--steps", 2, out="other")
        rows = list(csv.DictReader((other / "metrics.csv").read_text().splitlines()))
        self.assertEqual([int(row["step"]) for row in rows], [13, 14])
        more = self.train("--resume", whole / "checkpoint.safetensors", "--epochs", 3, out="more")
        self.assertEqual(json.loads((more / "run.json").read_text())["step"], 18)

    def test_recorded_changes_are_replayed_and_kept(self):
        changes = [{"step": 2, "path": "generator.optimiser.learning_rate", "value": 0.01},
                   {"step": 3, "path": "only", "value": "discriminator"},
                   {"step": 4, "path": "data.classes", "value": [1, 3, 8]},
                   {"step": 4, "path": "data.limit", "value": 64},
                   {"step": 7, "path": "epochs", "value": 3}]
        spec = self.spec(changes=changes)
        whole = self.train(spec, "--threads", 1, out="whole")
        half = self.train(spec, "--threads", 1, "--steps", 5, out="half")
        self.train("--resume", half / "checkpoint.safetensors", "--threads", 1, out="half")
        for file in ("checkpoint.safetensors", "metrics.csv", "final.png"):
            self.assertEqual((whole / file).read_bytes(), (half / file).read_bytes(), file)
        report = json.loads((whole / "run.json").read_text())
        self.assertEqual(report["spec"]["changes"], changes)
        self.assertEqual(report["spec"]["data"]["classes"], [3, 8])
        self.assertEqual(report["pictures"], 64)
        self.assertEqual(report["step"], 12)  # 3 epochs of 4 steps, as it stands then
        rows = list(csv.DictReader((whole / "metrics.csv").read_text().splitlines()))
        self.assertEqual([row["step"] for row in rows if row["loss_g"] == ""], ["4"])

        more = self.train("--resume", whole / "checkpoint.safetensors", "--threads", 1, "--steps", 2,
                          "--set", "batch=8", out="more")
        recorded = json.loads((more / "run.json").read_text())["spec"]
        self.assertEqual(recorded["changes"], changes + [{"step": 12, "path": "batch", "value": 8}])
        again = self.folder / "again.json"
        again.write_text(json.dumps(recorded))
        self.train(again, "--threads", 1, "--steps", 14, out="again")
        self.assertEqual((more / "checkpoint.safetensors").read_bytes(),
                         (self.folder / "again" / "checkpoint.safetensors").read_bytes())

    def test_samples_are_named_by_their_seed(self):
        checkpoint = self.train(self.spec(), "--steps", 3) / "checkpoint.safetensors"

        def samples(name, *arguments):
            path = self.folder / name
            result = run("sample", checkpoint, "--out", path, *arguments)
            self.assertEqual(result.returncode, 0, result.stderr)
            return path

        self.assertEqual(png_size(samples("a.png", "--count", 10)), (4 * 86 + 2, 3 * 86 + 2, 1))
        shape, numbers = read_npy(samples("a.npy", "--count", 70))
        self.assertEqual(shape, (70, 1, 28, 28))
        self.assertTrue(all(-1 <= number <= 1 for number in numbers))
        fewer = read_npy(samples("b.npy", "--count", 5))[1]
        self.assertLess(max(abs(a - b) for a, b in zip(fewer, numbers)), 1e-5)
        for _ in range(6):  # in as many processes: on some computers MKL's first call of tanh had half the digits
            self.assertEqual(read_npy(samples("b.npy", "--count", 5))[1], fewer)
        other = read_npy(samples("c.npy", "--count", 5, "--seed", 2))[1]
        self.assertNotEqual(fewer, other)
        self.refuses("sample", checkpoint, "--class", 8, "--out", self.folder / "d.png", says="without conditioning")

    def test_a_way_goes_from_one_seed_to_the_other(self):
        checkpoint = self.train(self.spec(), "--steps", 3) / "checkpoint.safetensors"

        def pictures(*arguments):
            path = self.folder / "a.npy"
            result = run(*arguments, "--out", path)
            self.assertEqual(result.returncode, 0, result.stderr)
            shape, values = read_npy(path)
            self.assertEqual(shape[1:], (1, 28, 28))
            return [values[i:i + 784] for i in range(0, len(values), 784)]

        def near(one, other):
            return max(abs(a - b) for a, b in zip(one, other)) < 1e-5

        first, last = (pictures("sample", checkpoint, "--count", 1, "--seed", seed)[0] for seed in (7, 8))
        ways = [pictures("interpolate", checkpoint, "--from", 7, "--to", 8, "--frames", 5, *how) for how in ([], ["--slerp"])]
        for way in ways:
            self.assertEqual(len(way), 5)
            self.assertTrue(near(way[0], first) and near(way[4], last))
        self.assertFalse(near(ways[0][2], ways[1][2]))
        constant = pictures("walk-constant", checkpoint)
        self.assertEqual(len(constant), 10)
        self.assertFalse(near(constant[0], constant[9]))
        strip = self.folder / "strip.png"
        self.assertEqual(run("walk-constant", checkpoint, "--out", strip).returncode, 0)
        self.assertEqual(png_size(strip), (10 * 86 + 2, 88, 1))
        movie = self.folder / "way.gif"
        self.assertEqual(run("interpolate", checkpoint, "--from", 7, "--frames", 6, "--out", movie).returncode, 0)
        content = movie.read_bytes()
        self.assertEqual(content[:6], b"GIF89a")
        self.assertEqual(struct.unpack("<HH", content[6:10]), (168, 168))
        self.assertEqual(content.count(b"\x21\xf9\x04"), 6)  # a frame each
        self.assertIn(b"from seed 7 to seed 2, linear", content)
        self.refuses("interpolate", checkpoint, "--out", self.folder / "a.jpg", says="a.jpg")
        self.refuses("interpolate", checkpoint, "--class", 8, "--out", strip, says="without conditioning")
        self.refuses("interpolate", self.folder / "none", "--out", strip, says="none")
        self.refuses("interpolate", checkpoint, "--frames", 1, "--out", strip, says="--frames")
    def test_trained_weights_are_had_by_their_presets_name(self):
        listed = json.loads(run("presets", "--json").stdout)
        trained = [preset for preset in listed if preset.get("trained_weights")]
        self.assertIn("dcgan-003", [preset["name"] for preset in trained])
        for preset in trained:
            sheet = self.folder / (preset["name"] + ".png")
            self.assertEqual(run("sample", preset["name"], "--count", 4, "--out", sheet).returncode, 0)
            self.assertTrue(sheet.read_bytes().startswith(b"\x89PNG"))
        out = self.folder / "out"
        self.assertEqual(run("train", "--resume", "dcgan-003", "--steps", 1, "--out", out).returncode, 0)
        self.assertEqual(json.loads((out / "run.json").read_text())["step"], 9351)

    def test_weights_alone_make_nearly_the_same_pictures_from_a_fraction_of_the_bytes(self):
        checkpoint = self.train(self.spec(), "--steps", 3) / "checkpoint.safetensors"
        small, full = self.folder / "small.safetensors", self.folder / "full.safetensors"
        self.assertEqual(run("weights", checkpoint, "--out", small).returncode, 0)
        self.assertEqual(run("weights", checkpoint, "--full", "--out", full).returncode, 0)
        tensors = [path.stat().st_size - 8 - struct.unpack("<Q", path.read_bytes()[:8])[0]
                   for path in (checkpoint, full, small)]
        self.assertLess(tensors[1], 0.4 * tensors[0])
        self.assertEqual(2 * tensors[2], tensors[1])

        def numbers(path):
            self.assertEqual(run("sample", path, "--count", 4, "--out", self.folder / "a.npy").returncode, 0)
            return read_npy(self.folder / "a.npy")[1]

        exact = numbers(checkpoint)
        self.assertEqual(numbers(full), exact)
        self.assertLess(max(abs(a - b) for a, b in zip(numbers(small), exact)), 0.02)
        self.train("--resume", small, "--steps", 2, out="on")  # with an optimiser that begins anew

    def evaluate(self, checkpoint, *arguments):
        result = run("evaluate", checkpoint, *arguments)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stderr, "")  # no bar where there is no terminal
        return json.loads(result.stdout)

    def test_pictures_are_measured_beside_real_ones(self):
        checkpoint = self.train(self.spec(), "--steps", 3) / "checkpoint.safetensors"
        about = self.evaluate(checkpoint, "--count", 300, "--threads", 1)
        self.assertEqual((about["set"], about["step"], about["count"], about["seed"]), ("MNIST", 3, 300, 1))
        self.assertEqual(about["classifier"]["kind"], "digits")
        self.assertGreaterEqual(about["classifier"]["accuracy"], 0.99)
        self.assertEqual(about["held_out"], {"pictures": 1984, "trained_on": False, "what": "the test part"})
        self.assertEqual(about["compared_with"], 100)
        coverage = about["coverage"]
        self.assertEqual([one["name"] for one in coverage["classes"]], list("0123456789"))
        self.assertEqual([one["name"] for one in coverage["classes"] if one["of_run"]], ["3", "8"])
        self.assertEqual(sum(one["samples"] for one in coverage["classes"]), 300)
        self.assertAlmostEqual(sum(one["share"] for one in coverage["classes"]), 1)
        self.assertGreater(coverage["confident_of_run"]["held_out"], 0.95)
        self.assertIsNone(coverage["as_asked"])
        # Three steps of a tiny network make nothing like a digit.
        distance = about["frechet_distance"]
        self.assertIn("digits classifier", distance["what"])
        self.assertNotIn("FID", distance["what"])
        self.assertGreater(distance["samples"], 10 * distance["held_out"])
        self.assertLess(about["near_copies"]["held_out"], 0.011)
        self.assertEqual(len(about["nearest"]), 10)
        self.assertLess(about["nearest"][0]["training_picture"], 100)
        again = self.evaluate(checkpoint, "--count", 300, "--threads", 1)
        self.assertEqual(again, about)
        other = self.evaluate(checkpoint, "--count", 300, "--seed", 2)
        self.assertNotEqual(other["frechet_distance"], distance)

    def test_of_a_conditional_run_it_is_told_how_many_are_as_asked(self):
        checkpoint = self.train(self.spec(conditioning="labels"), "--steps", 3) / "checkpoint.safetensors"
        asked = self.evaluate(checkpoint, "--count", 100)["coverage"]["as_asked"]
        self.assertTrue(0 <= asked["samples"] <= 1)
        self.assertGreater(asked["held_out"], 0.98)

    def test_without_a_classifier_copies_are_still_looked_for(self):
        pictures = self.folder / "pictures"
        pictures.mkdir()
        for i in range(30):
            rows = b"".join(b"\0" + bytes((i * 7 + x * y) % 256 for x in range(28)) for y in range(28))

            def chunk(kind, data):
                return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

            (pictures / f"{i}.png").write_bytes(
                b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 28, 28, 8, 0, 0, 0, 0)) +
                chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))
        spec = self.spec(data={"source": "files", "path": str(pictures)})
        checkpoint = self.train(spec, "--steps", 2) / "checkpoint.safetensors"
        about = self.evaluate(checkpoint, "--count", 50)
        self.assertIsNone(about["classifier"]["kind"])
        self.assertIn("no classifier", about["classifier"]["reason"])
        self.assertIsNone(about["coverage"])
        self.assertIsNone(about["frechet_distance"])
        self.assertEqual(about["held_out"]["trained_on"], True)
        self.assertEqual(about["held_out"]["pictures"], 3)
        self.assertGreaterEqual(about["near_duplicates"]["samples"], 0)
        self.assertEqual(len(about["nearest"]), 10)
        for file in pictures.iterdir():
            file.unlink()
        self.refuses("evaluate", checkpoint, says="pictures")
        damaged = self.folder / "damaged.safetensors"
        damaged.write_bytes(checkpoint.read_bytes()[:-100])
        self.refuses("evaluate", damaged, says="damaged.safetensors")
        self.refuses("evaluate", self.folder / "none", says="none")

    def test_a_class_is_asked_for_by_name(self):
        checkpoint = self.train(self.spec(conditioning="labels"), "--steps", 3) / "checkpoint.safetensors"

        def numbers(*arguments):
            path = self.folder / "a.npy"
            result = run("sample", checkpoint, "--count", 4, "--out", path, *arguments)
            self.assertEqual(result.returncode, 0, result.stderr)
            values = read_npy(path)[1]
            return [values[i:i + 784] for i in range(0, len(values), 784)]

        eights, threes, turns = numbers("--class", 8), numbers("--class", 3), numbers()
        self.assertNotEqual(eights, threes)
        for i, picture in enumerate(turns):
            expected = (threes, eights)[i % 2][i]
            self.assertLess(max(abs(a - b) for a, b in zip(picture, expected)), 1e-5)
        self.assertEqual(numbers("--class", 1), eights)  # its number
        self.refuses("sample", checkpoint, "--class", 5, "--out", self.folder / "b.png", says="it has 3, 8")

    def test_checkpoints_of_points_and_pictures_are_told_apart(self):
        points = self.train("ring", "--steps", 10, out="points") / "checkpoint.safetensors"
        self.refuses("sample", points, "--out", self.folder / "a.png", says="a checkpoint of points")

    def test_divergence_ends_with_1_and_keeps_what_was_saved(self):
        result = run("train", self.spec(epochs=50), "--out", self.folder / "out",
                     "--set", "objective.kind=least_squares", "--set", "generator.updates=0",
                     "--set", "discriminator.optimiser.kind=sgd", "--set", "discriminator.optimiser.learning_rate=1000")
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("discriminator left the finite numbers", result.stderr)
        out = self.folder / "out"
        step = json.loads((out / "run.json").read_text())["step"]
        self.assertGreater(step, 0)
        rows = list(csv.DictReader((out / "metrics.csv").read_text().splitlines()))
        self.assertEqual([int(row["step"]) for row in rows], list(range(1, step + 1)))
        sampled = run("sample", out / "checkpoint.safetensors", "--out", self.folder / "a.npy")
        self.assertEqual(sampled.returncode, 0, sampled.stderr)

    def test_an_interrupt_keeps_what_was_trained(self):
        out = self.folder / "out"
        process = subprocess.Popen([PROGRAM, "train", str(self.spec(epochs=100_000)), "--out", str(out)],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=without_display())
        while not (out / "wall-0001.png").exists():
            if process.poll() is not None:
                self.fail("it ended by itself")
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        self.assertIn(b"Stopped at step", errors)
        self.assertEqual(process.returncode, 1)
        step = json.loads((out / "run.json").read_text())["step"]
        self.assertGreaterEqual(step, 6)
        self.train("--resume", out / "checkpoint.safetensors", "--steps", 1, out="out")
        self.assertEqual(json.loads((out / "run.json").read_text())["step"], step + 1)


if __name__ == "__main__":
    unittest.main()
