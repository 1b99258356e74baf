"""`ganimede data` against a server of our own that breaks off, lies and stalls. Usage: data_command_test.py PROGRAM"""

import gzip
import hashlib
import http.server
import io
import json
import os
import random
import resource
import signal
import socket
import struct
import subprocess
import sys
import tarfile
import threading
import time
import unittest

from program_case import FolderCase

PROGRAM = os.path.abspath(sys.argv.pop(1))


class Server(http.server.ThreadingHTTPServer):
    """Serves `files`; `cuts[path]` lists after how many bytes the answers to a path break off, one an answer, and
    `breaks[path]` the places of the file where any answer that comes by breaks off."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = {}
        self.cuts = {}
        self.breaks = {}
        self.knows_range = True
        self.stalls = False  # at a cut, instead of closing
        self.lies = False  # answers every range with the whole file's beginning, as if that were asked for
        self.requests = []  # (path, range)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        pass  # the program hangs up on purpose


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        server = self.server
        asked = self.headers.get("Range")
        server.requests.append((self.path, asked))
        if self.path.startswith("/moved/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/moved"))
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.path not in server.files:
            self.send_error(404)
            return
        content = server.files[self.path]
        begin = int(asked.removeprefix("bytes=").removesuffix("-")) if asked and server.knows_range else 0
        if begin >= len(content):
            self.send_response(416)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if server.lies:
            begin = 0
        partial = asked and server.knows_range
        self.send_response(206 if partial else 200)
        if partial:
            self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        self.send_header("Content-Length", str(len(content) - begin))
        self.send_header("Content-Encoding", "gzip")  # as some servers say of a .gz: it must not be unpacked for that
        self.end_headers()
        cuts = server.cuts.get(self.path) or [at - begin for at in server.breaks.get(self.path, []) if at > begin]
        body = content[begin:]
        self.wfile.write(body[: cuts[0]] if cuts else body)
        if cuts:
            self.wfile.flush()
            cuts.pop(0)
            if server.stalls:
                time.sleep(60)
            self.close_connection = True
            # Ends the answer, and waits for the other side to hang up: closing at once may drop what is on the way.
            self.connection.shutdown(socket.SHUT_WR)
            while self.connection.recv(4096):
                pass
            self.connection.close()


def idx(count, seed):
    noise = random.Random(seed)
    images = struct.pack(">IIII", 0x803, count, 28, 28) + noise.randbytes(count * 784)
    labels = struct.pack(">II", 0x801, count) + bytes(i % 10 for i in range(count))
    return gzip.compress(images), gzip.compress(labels)


def archive(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as tar:
        folder = tarfile.TarInfo("cifar-10-batches-bin")
        folder.type = tarfile.DIRTYPE
        tar.addfile(folder)
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            tar.addfile(info, io.BytesIO(content))
    return out.getvalue()


class Data(FolderCase):
    def setUp(self):
        super().setUp()
        self.data = self.folder / "share/ganimede/data"
        self.server = Server()
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"
        train, test = idx(300, 1), idx(40, 2)
        self.fashion = {"train-images-idx3-ubyte.gz": train[0], "train-labels-idx1-ubyte.gz": train[1],
                        "t10k-images-idx3-ubyte.gz": test[0], "t10k-labels-idx1-ubyte.gz": test[1]}
        noise = random.Random(3)
        batches = [f"data_batch_{i}.bin" for i in range(1, 6)] + ["test_batch.bin"]
        self.batches = {name: b"".join(bytes([i % 10]) + noise.randbytes(3072) for i in range(20)) for name in batches}
        self.cifar = archive({f"cifar-10-batches-bin/{name}": content for name, content in self.batches.items()})
        self.serve()

    def tearDown(self):
        self.server.shutdown()
        self.server.server_close()
        super().tearDown()

    def serve(self, prefix="/", **others):
        self.server.files = {f"/{name}": content for name, content in self.fashion.items()}
        self.server.files["/cifar.tar.gz"] = self.cifar

        def entry(name, content, **more):
            return {"name": name, "url": f"{self.address}{prefix}{name}", "bytes": len(content),
                    "sha256": hashlib.sha256(content).hexdigest(), **more}

        catalogue = {
            "fashion-mnist": {"files": [entry(name, content) for name, content in self.fashion.items()]},
            "cifar-10": {"files": [entry("cifar.tar.gz", self.cifar, unpack=list(self.batches))]},
        }
        (self.folder / "catalogue.json").write_text(json.dumps(catalogue))

    def environment(self):
        environment = {**os.environ, "XDG_DATA_HOME": str(self.folder / "share"),
                       "GANIMEDE_DATA_CATALOGUE": str(self.folder / "catalogue.json")}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "http_proxy", "HTTP_PROXY"):
            environment.pop(name, None)
        return environment

    def run_data(self, *arguments, **options):
        return subprocess.run([PROGRAM, "data", *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL,
                              env=self.environment(), timeout=120, **options)

    def fetches(self, name, **options):
        result = self.run_data("fetch", name, **options)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result

    def refuses(self, *arguments, says, code=1, **options):
        result = self.run_data(*arguments, **options)
        self.refused(result, says, code)
        return result

    def names(self, source="fashion-mnist"):
        return sorted(path.name for path in (self.data / source).iterdir())

    def is_whole(self):
        for name, content in self.fashion.items():
            self.assertEqual((self.data / "fashion-mnist" / name).read_bytes(), content, name)
        self.assertEqual(self.names(), sorted([*self.fashion, "SHA256SUMS"]))
        check = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=self.data / "fashion-mnist", capture_output=True)
        self.assertEqual(check.returncode, 0)

    def ranges(self, path="/train-images-idx3-ubyte.gz"):
        return [asked for name, asked in self.server.requests if name == path]

    def start_stalled(self, after):
        """The program, fetching, once `after` bytes of the first file have come and no more do."""
        self.server.cuts["/train-images-idx3-ubyte.gz"] = [after]
        self.server.stalls = True
        program = subprocess.Popen([PROGRAM, "data", "fetch", "fashion-mnist"], env=self.environment(),
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        part = self.data / "fashion-mnist/train-images-idx3-ubyte.gz.part"
        deadline = time.monotonic() + 30
        while not part.exists() or part.stat().st_size < after:
            self.assertLess(time.monotonic(), deadline, "nothing came")
            time.sleep(0.02)
        return program

    def test_list_says_what_is_here(self):
        text = self.run_data("list").stdout
        self.assertIn("ganimede data fetch fashion-mnist", text)
        self.assertIn("part of the program", text)
        listed = {entry["name"]: entry for entry in json.loads(self.run_data("list", "--json").stdout)}
        self.assertTrue(listed["mnist"]["here"] and listed["emoji"]["here"])
        self.assertFalse(listed["cifar-10"]["here"])
        self.assertEqual(listed["cifar-10"]["bytes_to_fetch"], len(self.cifar))
        self.fetches("cifar-10")
        listed = {entry["name"]: entry for entry in json.loads(self.run_data("list", "--json").stdout)}
        self.assertEqual(listed["cifar-10"]["folder"], str(self.data / "cifar-10"))

    def test_the_programs_own_catalogue_is_valid(self):
        environment = self.environment()
        del environment["GANIMEDE_DATA_CATALOGUE"]
        result = subprocess.run([PROGRAM, "data", "list"], env=environment, capture_output=True, text=True)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("(170.1 MB)", result.stdout)

    def test_fetch_brings_everything_and_only_once(self):
        self.assertIn("fashion-mnist is in", self.fetches("fashion-mnist").stdout)
        self.is_whole()
        self.server.requests.clear()
        self.fetches("fashion-mnist")
        self.assertEqual(self.server.requests, [])
        result = self.run_data("check", "fashion-mnist")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("300 pictures to train on, 40 held out, and every checksum is right", result.stdout)

    def test_broken_connections_are_taken_up_where_they_broke(self):
        self.server.breaks["/train-images-idx3-ubyte.gz"] = [100_000, 150_000]
        self.fetches("fashion-mnist")
        self.is_whole()
        # On a busy machine Qt may send a request a second time by itself, where nothing of the answer has been read yet.
        self.assertEqual(list(dict.fromkeys(self.ranges())), [None, "bytes=100000-", "bytes=150000-"])

    def test_a_killed_fetch_goes_on_where_it_was(self):
        program = self.start_stalled(120_000)
        program.kill()
        program.wait()
        program.stderr.close()
        self.assertNotIn("train-images-idx3-ubyte.gz", self.names())
        self.refuses("check", "fashion-mnist", says="is not on this machine")
        self.server.stalls = False
        self.fetches("fashion-mnist")
        self.is_whole()
        self.assertEqual(self.ranges()[-1], "bytes=120000-")

    def test_an_interrupted_fetch_says_that_it_can_go_on(self):
        program = self.start_stalled(120_000)
        program.send_signal(signal.SIGINT)
        _, said = program.communicate(timeout=30)
        self.assertEqual(program.returncode, 1)
        self.assertIn("What has come is kept", said)
        self.assertEqual(self.names(), ["train-images-idx3-ubyte.gz.part"])

    def test_two_fetches_do_not_write_into_one_file(self):
        program = self.start_stalled(1000)
        self.refuses("fetch", "fashion-mnist", says="Another Ganimede is fetching")
        program.kill()
        program.communicate()

    def test_servers_without_ranges_start_over(self):
        self.server.knows_range = False
        self.server.cuts["/train-images-idx3-ubyte.gz"] = [100_000]
        self.fetches("fashion-mnist")
        self.is_whole()

    def test_servers_that_only_send_beginnings_are_given_up(self):
        self.server.knows_range = False
        self.server.cuts["/train-images-idx3-ubyte.gz"] = [100_000] * 20
        self.refuses("fetch", "fashion-mnist", says="broke off after 0.1 of")
        self.assertEqual(self.names(), ["train-images-idx3-ubyte.gz.part"])

    def test_another_part_than_was_asked_for_is_not_taken(self):
        self.server.lies = True
        self.server.cuts["/train-images-idx3-ubyte.gz"] = [100_000]
        self.fetches("fashion-mnist")
        self.is_whole()

    def test_wrong_content_is_thrown_away(self):
        content = bytearray(self.server.files["/t10k-images-idx3-ubyte.gz"])
        content[5000] ^= 1
        self.server.files["/t10k-images-idx3-ubyte.gz"] = bytes(content)
        self.refuses("fetch", "fashion-mnist", says="its SHA-256 is wrong")
        self.assertEqual(self.names(), ["train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"])

    def test_longer_content_is_not_kept(self):
        self.server.files["/train-images-idx3-ubyte.gz"] += b"x" * 1_000_000
        self.refuses("fetch", "fashion-mnist", says="another file, longer than")
        self.assertEqual(self.names(), [])

    def test_a_part_of_another_file_is_replaced(self):
        (self.data / "fashion-mnist").mkdir(parents=True)
        part = self.data / "fashion-mnist/train-images-idx3-ubyte.gz.part"
        part.write_bytes(b"x" * 500)
        self.refuses("fetch", "fashion-mnist", says="its SHA-256 is wrong")
        self.assertEqual(self.names(), [])
        part.write_bytes(b"x" * (len(self.fashion[part.stem]) + 5))
        self.fetches("fashion-mnist")
        self.is_whole()

    def test_missing_files_and_servers_are_named(self):
        del self.server.files["/train-images-idx3-ubyte.gz"]
        self.refuses("fetch", "fashion-mnist", says=f"Cannot fetch {self.address}/train-images-idx3-ubyte.gz")
        self.assertEqual(len(self.server.requests), 1)
        self.assertEqual(self.names(), [])
        path = self.folder / "catalogue.json"
        path.write_text(path.read_text().replace(self.address, "http://127.0.0.1:1"))
        self.refuses("fetch", "fashion-mnist", says="Cannot fetch http://127.0.0.1:1/")

    def test_redirections_are_followed(self):
        self.serve(prefix="/moved/")
        self.fetches("fashion-mnist")
        self.is_whole()

    def test_archives_are_unpacked_and_dropped(self):
        self.server.cuts["/cifar.tar.gz"] = [70_000]
        self.fetches("cifar-10")
        self.assertEqual(self.names("cifar-10"), sorted([*self.batches, "SHA256SUMS"]))
        for name, content in self.batches.items():
            self.assertEqual((self.data / "cifar-10" / name).read_bytes(), content)
        self.assertIn("100 pictures to train on, 20 held out", self.run_data("check", "cifar-10").stdout)
        self.server.requests.clear()
        self.fetches("cifar-10")
        self.assertEqual(self.server.requests, [])

    def test_archives_without_a_member_or_with_damage_are_refused(self):
        whole = self.batches
        members = {f"../../{name}": content for name, content in whole.items() if name != "test_batch.bin"}
        self.cifar = archive(members)
        self.serve()
        self.refuses("fetch", "cifar-10", says="does not hold test_batch.bin")
        self.assertFalse((self.data / "data_batch_1.bin").exists())
        self.assertFalse((self.data.parent / "data_batch_1.bin").exists())
        self.cifar = gzip.compress(b"this is not a tar archive" * 100)
        self.serve()
        self.refuses("fetch", "cifar-10", says="not a tar archive")

    def test_check_finds_what_changed_and_fetch_mends_it(self):
        for source, name in (("fashion-mnist", "t10k-images-idx3-ubyte.gz"), ("cifar-10", "data_batch_3.bin")):
            self.fetches(source)
            path = self.data / source / name
            content = bytearray(path.read_bytes())
            content[3073 * 2 + 9] ^= 4
            path.write_bytes(content)
            self.refuses("check", says=f"{name} has changed since it was fetched")
            self.fetches(source)
            self.assertEqual(self.run_data("check", source).returncode, 0)

    def test_check_reads_the_built_in_sets(self):
        result = self.run_data("check")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("MNIST: 60000 pictures to train on, 10000 held out.", result.stdout)
        self.assertIn("OpenMoji: 2465 pictures to train on.", result.stdout)
        self.refuses("check", "cifar-10", says="'ganimede data fetch cifar-10'")

    def test_full_disks_are_told(self):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

        self.refuses("fetch", "fashion-mnist", says="it cannot be written", preexec_fn=limit)
        self.assertNotIn("train-images-idx3-ubyte.gz", self.names())
        self.fetches("fashion-mnist")
        self.is_whole()

    def test_folders_that_cannot_be_made_are_told(self):
        (self.folder / "share").write_text("a file, where a folder should be")
        self.refuses("fetch", "fashion-mnist", says="Cannot make the folder")

    def test_wrong_usage(self):
        self.refuses("fetch", "mnist", says="part of the program", code=2)
        self.refuses("fetch", "celeba", says="There is no set named 'celeba'", code=2)
        self.refuses("check", "celeba", says="There is no set named 'celeba'", code=2)
        self.refuses("fetch", says="NAME", code=2)
        self.refuses(says="subcommand", code=2)
        (self.folder / "catalogue.json").write_text('{"fashion-mnist": {"files": [{"name": "../x"}]}}')
        self.refuses("fetch", "fashion-mnist", says="GANIMEDE_DATA_CATALOGUE")
        (self.folder / "catalogue.json").write_text("nonsense")
        self.refuses("list", says="GANIMEDE_DATA_CATALOGUE")


if __name__ == "__main__":
    unittest.main()
