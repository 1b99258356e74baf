"""The table that bench_cuda.py prints, from the JSON lines of the programs that it runs. Floors are for an H200."""

TOY_FLOORS = {1: 40_000, 1024: 5_000_000}  # steps/s of all together
GRAPH_FLOOR = 4  # times the toy in a captured graph of LibTorch's
EAGER_FLOOR = 4  # times the DCGAN of 28x28 in PyTorch, eager
LARGE_FLOOR = 40_000  # images/s of the DCGAN of 64x64
EPOCHS_FLOOR = 10  # seconds at most

TOY_PEERS = ("C++ LibTorch eager", "C++ LibTorch in a captured graph", "PyTorch eager", "PyTorch in a captured graph")
RUNS = {"dcgan-003": (28, "DCGAN 28x28, batch 64"), "dcgan-004": (64, "DCGAN 64x64 in colour, batch 128")}
HEADER = ["what", "measured", "floor", ""]


def row(what, text, floor="", met=None):
    return [what, text, floor, "" if met is None else "met" if met else "MISSED"]


def unmeasured(what, floor=""):
    """A floor that nothing was measured for is not met."""
    return [what, "not measured", floor, "?" if floor else ""]


def toy_rows(lines, peers):
    """From ganimede_cuda_bench's lines, and the toy peers'."""
    rows, single = [], None
    for line in lines:
        if line.get("name") != "cuda":
            rows.append(row(line.get("name", "?"), ", ".join(f"{key} {value}" for key, value in line.items() if key != "name")))
            continue
        if line["threads"]:
            continue  # other block sizes: for whoever tunes
        members, rate = line["members"], line["steps_per_second"]
        single = rate if members == 1 else single
        floor = TOY_FLOORS.get(members)
        detail = f"{100 * line['share_of_peak']:.2g} % of peak, {line['launches_per_step']:.2g} launches a step"
        rows.append(row(f"{members:,} toy GAN{'s' * (members > 1)} ({detail})", f"{rate:,.0f} steps/s",
                        f"{floor:,}" if floor else "", rate >= floor if floor else None))
    found = {line["name"]: line["steps_per_second"] for line in peers if "steps_per_second" in line}
    for name in TOY_PEERS:
        floor = GRAPH_FLOOR if name.endswith("graph") else 0
        if name not in found or single is None:
            rows.append(unmeasured(f"one toy GAN / {name}", f"{floor}x" if floor else ""))
            continue
        ratio = single / found[name]
        rows.append(row(f"one toy GAN / {name} ({found[name]:,.0f} steps/s)", f"{ratio:.3g}x", f"{floor}x" if floor else "",
                        ratio >= floor if floor else None))
    return rows


def own_rows(line, what):
    """What one of ganimede_graph_bench's lines says."""
    images, floor = line["images_per_second"], 0
    if line["run"] == "dcgan-004" and line["precision"] == "bfloat16":
        floor = LARGE_FLOOR
    rows = [row(f"{what}, {line['precision']}", f"{images:,.0f} images/s", f"{floor:,}" if floor else "",
                images >= floor if floor else None)]
    if "step by step" in line["how"]:
        rows.append(row("  NOT CAPTURED", line["how"]))
    rows.append(row(f"  {line['flops_per_step'] / 1e9:,.4g} GFLOP, {line['bytes_per_step'] / 1e6:,.3g} MB, "
                    f"{line['launches_per_step']:.2g} launches a step",
                    f"{100 * line['share_of_peak']:.2g} % of {'bfloat16' if line['precision'] == 'bfloat16' else 'TF32'} peak, "
                    f"{100 * line['share_of_bandwidth']:.2g} % of bandwidth; limit: {line['limit']}"))
    return rows


def ratio_rows(what, own, peers):
    """One of the program's runs, its precisions by name, beside PyTorch's ways of training it."""
    best = max(own.values())
    eager = [line["images_per_second"] for line in peers if line["name"] == "PyTorch eager" and "images_per_second" in line]
    floor = EAGER_FLOOR if "28x28" in what else 0
    target = f"{floor}x" if floor else ""
    if eager:
        ratio = best / max(eager)
        rows = [row(f"{what} / PyTorch eager, its faster precision", f"{ratio:.3g}x", target, ratio >= floor if floor else None)]
    else:
        rows = [unmeasured(f"{what} / PyTorch eager", target)]
    for line in peers:
        title = f"{what} / {line['name']}, {line['precision']} ({line['how']})"
        mine = own.get(line["precision"])
        if "error" in line:
            rows.append(row(title, f"failed: {line['error']}"))
        elif mine is None:
            rows.append(unmeasured(title))
        else:
            rows.append(row(f"{title}: {line['images_per_second']:,.0f} images/s", f"{mine / line['images_per_second']:.3g}x"))
    if not any(line["name"] == "PyTorch compiled" and "images_per_second" in line for line in peers):
        rows.append(unmeasured(f"{what} / PyTorch compiled"))
    return rows


def image_rows(lines, peers):
    """From ganimede_graph_bench's lines, and those of peers/dcgan_cuda_torch.py."""
    rows = []
    for run, (size, what) in RUNS.items():
        own = [line for line in lines if line["name"] == "graph" and line["run"] == run]
        for line in own:
            rows += own_rows(line, what)
        if own:
            rates = {line["precision"]: line["images_per_second"] for line in own}
            rows += ratio_rows(what, rates, [line for line in peers if line.get("size") == size])
        else:
            floor = f"{EAGER_FLOOR}x" if size == 28 else f"{LARGE_FLOOR:,}"
            rows.append(unmeasured(what, floor))
    for line in (line for line in lines if line["name"] == "epochs"):
        what = f"{line['epochs']} epochs of {line['run']} ({line['steps']:,} steps, set-up and capture included)"
        seconds, expected = line["seconds"], line["expected_seconds"]
        if seconds < 0:
            rows.append(row(what, f"not run: {expected:,.0f} s by the rate", f"{EPOCHS_FLOOR} s", False))
        else:
            rows.append(row(what, f"{seconds:.3g} s", f"{EPOCHS_FLOOR} s", seconds <= EPOCHS_FLOOR))
    return rows


def device_of(lines):
    """What measured; None if nothing did."""
    return next((line["device"].removeprefix("CUDA: ") for line in lines if line.get("device")), None)


def text(rows):
    rows = [HEADER, *rows]
    widths = [max(len(one[i]) for one in rows) for i in range(len(HEADER))]
    return "\n".join("| " + " | ".join(cell.ljust(width) for cell, width in zip(one, widths)) + " |" for one in rows)
