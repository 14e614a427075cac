#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times the start of the program against a bare window: milliseconds from starting the process to the first painted window,
and, for the program in demo mode, to the rows on screen. Runs alternate, so that both meet the same machine.

Usage: xvfb-run -a tests/benchmarks/startup.py BUILD_FOLDER [RUNS] [--cold]
--cold drops the file cache before each run (needs root)."""
import os
import statistics
import subprocess
import sys
import tempfile
import time

PAINTED = "Flushing"  # Qt's own note that a window's pixels went to the screen


def run(command, wants_rows, cold):
    if cold:
        subprocess.run(["sync"], check=True)
        with open("/proc/sys/vm/drop_caches", "w") as caches:
            caches.write("3")
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, XDG_CONFIG_HOME=home, QT_FORCE_STDERR_LOGGING="1",
                           QT_LOGGING_RULES="qt.widgets.painting.info=true;dcs.http.debug=true;dcs.http.info=true")
        started = time.monotonic()
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
        first = rows = None
        listed = False
        for line in process.stderr:
            now = (time.monotonic() - started) * 1000
            if PAINTED in line:
                first = first or now
                if listed or not wants_rows:
                    rows = now
                    break
            elif "GET" in line and "/instances" in line and " 200" in line:
                listed = True
        process.kill()
        process.wait()
        return first, rows


def main():
    folder = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 and sys.argv[2].isdigit() else 10
    cold = "--cold" in sys.argv
    programs = {
        "bare window": ([os.path.join(folder, "bench-bare-window")], False),
        "dcs-scaler --demo": ([os.path.join(folder, "dcs-scaler"), "--demo"], True),
    }
    times = {name: [] for name in programs}
    for _ in range(runs):
        for name, (command, wants_rows) in programs.items():
            times[name].append(run(command, wants_rows, cold))
    for name, (_, wants_rows) in programs.items():
        for index, label in enumerate(("first paint", "rows")[: 2 if wants_rows else 1]):
            values = [each[index] for each in times[name]]
            print(f"{name}, {label}: min {min(values):.0f}, median {statistics.median(values):.0f}, "
                  f"max {max(values):.0f} ms over {len(values)} {'cold' if cold else 'warm'} runs")


if __name__ == "__main__":
    main()
