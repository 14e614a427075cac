#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Does the main job as a screen reader's user: only through the accessibility bus (AT-SPI), in both languages.

Usage: xvfb-run -a dbus-run-session -- accessibility.py PROGRAM"""
import os
import socket
import subprocess
import sys
import tempfile
import time

import pyatspi

WORDS = {
    "en": {"title": "DCS Scaler", "instances": "Instances", "targets": "Targets", "operations": "Operations",
           "resize": "Resize…", "submit": "Resize to 16 GB", "running": "Running", "extending": "Extending",
           "done": "Done", "language": "Language"},
    "zh_CN": {"title": "DCS 扩容助手", "instances": "缓存实例", "targets": "可选规格", "operations": "操作记录",
              "resize": "变更规格…", "submit": "扩容至 16 GB", "running": "运行中", "extending": "扩容中",
              "done": "已完成", "language": "语言"},
}
INSTANCE = "session-store-prod"
PATIENCE = 60  # seconds until something that should show counts as missing
passed = 0


def check(condition, what):
    global passed
    if not condition:
        raise AssertionError(what)
    passed += 1


def wait_for(find, what):
    """The first true result of find; the bus has no single signal for "it is there now"."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            found = find()
            if found:
                return found
        except (LookupError, RuntimeError):
            pass  # the object went away while it was looked at
        pyatspi.Registry.pumpQueuedEvents()
        time.sleep(0.05)
    raise AssertionError("not found: " + what)


def display_answers():
    """A virtual display may still be starting."""
    number = os.environ["DISPLAY"].rsplit(":", 1)[1].split(".")[0]
    with socket.socket(socket.AF_UNIX) as probe:
        return probe.connect_ex("/tmp/.X11-unix/X" + number) == 0


def visible(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def descendants(node):
    """Everything below, without the cells of tables."""
    for child in node:
        if child is None:
            continue
        yield child
        if child.getRole() not in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE):
            yield from descendants(child)


def find(root, roles, name):
    for node in descendants(root):
        if node.getRole() in roles and node.name == name and visible(node):
            return node
    return None


def table_named(root, name):
    return wait_for(lambda: find(root, (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE), name), "table " + name)


def row_with(table, text):
    rows = table.queryTable()
    for row in range(rows.nRows):
        if text in (rows.getAccessibleAt(row, 0).name or ""):
            return row
    return None


def cell_texts(table, row):
    rows = table.queryTable()
    return [rows.getAccessibleAt(row, column).name or "" for column in range(rows.nColumns)]


def press(button):
    action = button.queryAction()
    names = [action.getName(index).lower() for index in range(action.nActions)]
    for wanted in ("press", "click", "showmenu"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    raise AssertionError("no way to press " + button.name)


def application(process):
    for node in pyatspi.Registry.getDesktop(0):
        if node is not None and node.get_process_id() == process.pid:
            return node
    return None


def main_job(program, language):
    words = WORDS[language]
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, XDG_CONFIG_HOME=home, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_FORCE_STDERR_LOGGING="1")
        process = subprocess.Popen([program, "--demo", "--language", language], env=environment)
        try:
            app = wait_for(lambda: application(process), "the program on the bus")
            window = wait_for(lambda: next((node for node in app if node and words["title"] in node.name), None),
                              "main window")
            instances = table_named(window, words["instances"])
            row = wait_for(lambda: row_with(instances, INSTANCE) is not None, "the instance's row") and \
                row_with(instances, INSTANCE)
            rows = instances.queryTable()
            check(rows.nRows == 40, f"40 instances, not {rows.nRows}")
            for each in range(rows.nRows):
                for column, text in enumerate(cell_texts(instances, each)):
                    check(text.strip(), f"cell {each}/{column} of the instances has a name")
            check(any(words["running"] in text for text in cell_texts(instances, row)), "the status is readable")

            unnamed = [node for node in descendants(window) if visible(node) and not (node.name or "").strip()
                       and node.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX,
                                              pyatspi.ROLE_COMBO_BOX, pyatspi.ROLE_ENTRY, pyatspi.ROLE_TABLE,
                                              pyatspi.ROLE_PROGRESS_BAR, pyatspi.ROLE_RADIO_BUTTON)]
            check(not unnamed, f"controls without a name: {[node.getRoleName() for node in unnamed]}")

            check(rows.addRowSelection(row), "the row can be selected")
            wait_for(lambda: rows.isRowSelected(row), "the selection")
            button = wait_for(lambda: next((node for node in descendants(window) if node.name == words["resize"]
                                            and node.getRole() == pyatspi.ROLE_PUSH_BUTTON
                                            and node.getState().contains(pyatspi.STATE_ENABLED)), None), "Resize…")
            press(button)

            targets = table_named(app, words["targets"])
            target = wait_for(lambda: row_with(targets, "16 GB") is not None, "8 GB among the targets") and \
                row_with(targets, "16 GB")
            check(targets.queryTable().addRowSelection(target), "the target can be selected")
            submit = wait_for(lambda: next((node for node in descendants(app) if node.name == words["submit"]
                                            and visible(node) and node.getState().contains(pyatspi.STATE_ENABLED)), None),
                              words["submit"])
            press(submit)

            operations = table_named(window, words["operations"])
            wait_for(lambda: operations.queryTable().nRows == 1, "the operation")
            check(INSTANCE in " ".join(cell_texts(operations, 0)), "the operation names the instance")
            wait_for(lambda: any(words["extending"] in text
                                 for text in cell_texts(instances, row_with(instances, INSTANCE))), "Extending in the row")
            wait_for(lambda: any(words["done"] in text for text in cell_texts(operations, 0)), "Done")
            wait_for(lambda: any("16 GB" in text for text in cell_texts(instances, row_with(instances, INSTANCE))),
                     "the new size in the row")
            check(True, "the whole job")
        finally:
            process.terminate()
            process.wait()


def main():
    failed = 0
    wait_for(display_answers, "the display")
    for language in WORDS:
        try:
            main_job(sys.argv[1], language)
            print(f"PASS   : accessibility({language})")
        except AssertionError as problem:
            failed += 1
            print(f"FAIL!  : accessibility({language}) {problem}")
    print(f"Totals: {len(WORDS) - failed} passed, {failed} failed, 0 skipped, {passed} checks")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
