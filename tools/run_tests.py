# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the tests of one build and closes with the line "N passed, N failed".

usage: run_tests.py PRESET [ARG...]

Counts GoogleTest cases, every other ctest test as one, and lit tests. ARGs that
name files or folders go to lit, others to ctest; with ARGs of one kind only, only
that kind runs. Exits with 1 if a test failed or none ran.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

LIT = "/usr/lib/llvm-22/bin/lit"


class Tally:
    """Counts of tests."""

    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def add_cases(self, report: Path) -> bool:
        """Adds a report's test cases; returns whether one of them failed."""
        failed_before = self.failed
        for case in ElementTree.parse(report).iter("testcase"):
            if case.find("failure") is not None or case.find("error") is not None:
                self.failed += 1
            elif (case.find("skipped") is not None or case.get("status") == "notrun"
                  or case.get("result") == "skipped"):
                self.skipped += 1
            else:
                self.passed += 1
        return self.failed > failed_before


def preset_environment(root: Path, preset: str) -> dict:
    """Returns the environment of the test preset, for lit, which knows none."""
    presets = json.loads((root / "CMakePresets.json").read_text())["testPresets"]
    for entry in presets:
        if entry["name"] == preset:
            return entry.get("environment", {})
    sys.exit(f"run_tests.py: error: CMakePresets.json has no test preset {preset}")


def run_ctest(root: Path, build: Path, preset: str, args: list, tally: Tally):
    reports = build / "test-reports"
    shutil.rmtree(reports, ignore_errors=True)
    reports.mkdir(parents=True)
    summary = reports / "ctest.junit"
    subprocess.run(
        ["ctest", "--preset", preset, "-j", str(os.cpu_count()), "--timeout", "900",
         "--output-junit", str(summary), *args],
        cwd=root, env={**os.environ, "GTEST_OUTPUT": f"xml:{reports}/"}, check=False)
    if not summary.exists():
        sys.exit("run_tests.py: error: ctest wrote no report")
    for test in ElementTree.parse(summary).iter("testcase"):
        ok = test.get("status") == "run"
        report = reports / (test.get("name") + ".xml")
        if report.exists():
            # A program can fail with all its cases passed: a leak, a crash at exit.
            if not tally.add_cases(report) and not ok:
                tally.failed += 1
        elif ok:
            tally.passed += 1
        else:
            tally.failed += 1


def run_lit(root: Path, build: Path, environment: dict, paths: list, tally: Tally):
    suite = build / "tests" / "lit"
    if not (suite / "lit.site.cfg.py").exists():
        sys.exit(f"run_tests.py: error: {suite} has no lit suite; is it built?")
    # lit finds the suite of a source path under the same path of the build.
    paths = [str(build / Path(path).resolve().relative_to(root)) for path in paths]
    report = build / "test-reports" / "lit.xml"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    subprocess.run(
        [sys.executable, LIT, "-sv", "--xunit-xml-output", str(report),
         *(paths or [str(suite)])],
        env={**os.environ, **environment}, check=False)
    if not report.exists():
        sys.exit("run_tests.py: error: lit wrote no report")
    tally.add_cases(report)


def main() -> int:
    preset, args = sys.argv[1], sys.argv[2:]
    root = Path(__file__).resolve().parent.parent
    build = root / "build" / preset
    paths = [arg for arg in args if not arg.startswith("-") and Path(arg).exists()]
    ctest_args = [arg for arg in args if arg not in paths]
    tally = Tally()
    if ctest_args or not paths:
        run_ctest(root, build, preset, ctest_args, tally)
    if paths or not ctest_args:
        run_lit(root, build, preset_environment(root, preset), paths, tally)
    if tally.skipped:
        print(f"{tally.skipped} skipped")
    print(f"{tally.passed} passed, {tally.failed} failed", flush=True)
    return 0 if tally.passed and not tally.failed else 1


if __name__ == "__main__":
    sys.exit(main())
