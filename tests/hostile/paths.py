"""Links, pipes, devices, deep trees and odd names in the place of what the tool writes."""

from __future__ import annotations

import os
import socket
import stat
from pathlib import Path

import pytest

from tests.hostile.case import (
    EVALUATE,
    FORGET,
    GRACE,
    IMPORT,
    LENIENT,
    LISTS,
    PURGE,
    REFUSED,
    REQUESTS,
    RESTORE,
    SOME,
    STATUS,
    TRAIN,
    VERIFY,
    hostile,
)
from tests.hostile.scene import MARK, Scene

READ_BY_ALL = (".cragru/layout", ".cragru/CURRENT", ".cragru/key", ".cragru/suppression.json")
READ_BY_SOME = (
    "cragru.toml",
    ".cragru/lock",
    ".cragru/ledger.jsonl",
    ".cragru/recipients.json",
    ".cragru/recipients.lock",
    ".cragru/held/HELD.json",
    ".cragru/journal/forget-r-000000000000.json",
    ".cragru/generations/NUMBER/manifest.json",
    ".cragru/generations/NUMBER/users.json",
    ".cragru/generations/NUMBER/backbone.inverse.npy",
)
DIRECTORIES = (
    ".cragru", ".cragru/generations", ".cragru/generations/NUMBER", ".cragru/journal",
    ".cragru/held",
)  # fmt: skip
DELETED = (
    ".cragru/generations/99", ".cragru/generations/7.partial", ".cragru/.key.0a1b2c3d.tmp",
    ".cragru/.CURRENT.0a1b2c3d.tmp", ".cragru/journal/.a.json.0a1b2c3d.tmp",
    ".cragru/held/.b.json.0a1b2c3d.tmp", ".cragru/cache", ".cragru/outputs", ".cragru/cache/inner",
    ".cragru/outputs/inner", ".cragru/generations/99/inner", ".cragru.toml.0a1b2c3d.tmp",
)  # fmt: skip
WRITERS = (STATUS, TRAIN, FORGET, GRACE, RESTORE, PURGE, IMPORT, VERIFY)
NO_PROJECT = LENIENT | {10}


def at(scene: Scene, name: str) -> Path:
    """A path of the project by its name here."""
    named = name.replace("HELD", scene.held).replace("NUMBER", scene.generation.name)
    return scene.project / named


def cleared(scene: Scene, name: str) -> Path:
    """A path of the project where nothing is any more."""
    path = at(scene, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        path.rename(scene.files / "taken")
    else:
        path.unlink(missing_ok=True)
    return path


def replaced_by_link(scene: Scene, name: str) -> None:
    path = at(scene, name)
    moved = scene.canary / "moved"
    if path.exists():
        path.rename(moved)
    else:
        moved.write_text(f'"{MARK}"\n')
    path.parent.mkdir(exist_ok=True)
    path.symlink_to(moved)


@hostile(each=READ_BY_ALL, lines=SOME, codes=REFUSED)
def a_link_to_a_sound_file_that_all_read(scene: Scene, name: str) -> None:
    replaced_by_link(scene, name)


@hostile(each=READ_BY_SOME[:5], more=READ_BY_SOME[5:], lines=SOME, codes=LENIENT)
def a_link_to_a_sound_file(scene: Scene, name: str) -> None:
    replaced_by_link(scene, name)


@hostile(
    each=DIRECTORIES[1:4],
    more=(DIRECTORIES[0], DIRECTORIES[4]),
    lines=(STATUS, FORGET, GRACE, RESTORE, TRAIN),
    codes=LENIENT,
)
def a_link_to_a_sound_directory(scene: Scene, name: str) -> None:
    replaced_by_link(scene, name)


@hostile(
    each=(".cragru/lock", ".cragru/generations"),
    more=(
        ".cragru/key",
        "cragru.toml",
        ".cragru/cache",
        *READ_BY_ALL[:2],
        *READ_BY_SOME[2:],
        ".cragru/journal",
        ".cragru/held",
    ),
    lines=(STATUS, FORGET, GRACE, TRAIN),
    codes=NO_PROJECT,
)
def a_link_to_nothing(scene: Scene, name: str) -> None:
    cleared(scene, name).symlink_to(scene.canary / "made")


@hostile(each=DELETED[::11], more=DELETED[1:11], lines=WRITERS, codes={0})
def a_link_to_a_directory_among_what_is_deleted(scene: Scene, name: str) -> None:
    cleared(scene, name).symlink_to(scene.canary / "tree")


@hostile(each=DELETED[2:3], more=(*DELETED[:2], *DELETED[3:6]), lines=(TRAIN, FORGET), codes={0})
def a_link_to_a_file_among_what_is_deleted(scene: Scene, name: str) -> None:
    cleared(scene, name).symlink_to(scene.canary / "secret.txt")


@hostile(lines=(STATUS, FORGET, TRAIN), codes=REFUSED)
def a_link_from_one_file_of_the_project_to_another(scene: Scene) -> None:
    cleared(scene, ".cragru/suppression.json").symlink_to(at(scene, ".cragru/held/HELD.json"))


@hostile(
    each=(
        ".cragru/key", ".cragru/held/HELD.json", ".cragru/lock", ".cragru/journal",
    ),
    more=(
        ".cragru/ledger.jsonl", "cragru.toml", ".cragru/generations",
        ".cragru/suppression.json", *READ_BY_SOME[3:5], READ_BY_SOME[6], ".cragru/held",
        ".cragru/generations/NUMBER", ".cragru/cache", ".cragru",
    ),
    lines=(STATUS, LISTS, FORGET, GRACE, RESTORE),
    codes=NO_PROJECT,
)  # fmt: skip
def a_pipe(scene: Scene, name: str) -> None:
    os.mkfifo(cleared(scene, name))


@hostile(
    each=(".cragru/key",),
    more=(".cragru/lock", ".cragru/ledger.jsonl", ".cragru/journal/a.json"),
    lines=(STATUS, FORGET),
    codes=LENIENT,
)
def a_socket(scene: Scene, name: str) -> None:
    path = cleared(scene, name)
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(path.parent)  # the name of a socket is short
        try:
            server.bind(path.name)
        finally:
            os.chdir(here)


@hostile(
    each=(".cragru/suppression.json",),
    more=(".cragru/held/HELD.json", ".cragru/key", ".cragru/lock"),
    lines=(STATUS, RESTORE, FORGET),
    codes=LENIENT,
)
def an_endless_device(scene: Scene, name: str) -> None:
    try:
        os.mknod(cleared(scene, name), stat.S_IFCHR | 0o600, os.makedev(1, 5))
    except PermissionError:
        pytest.skip("devices are made by root alone")


@hostile(lines=(STATUS, LISTS, TRAIN), codes=REFUSED)
def settings_that_are_a_link_to_the_secrets_of_somebody(scene: Scene) -> None:
    """A value of the wrong kind is shown in the message, whoever's file it comes from."""
    (scene.canary / "secrets.toml").write_text(f'[train]\nseed = "{MARK}"\n')
    cleared(scene, "cragru.toml").symlink_to(scene.canary / "secrets.toml")


@hostile(lines=(STATUS, LISTS, TRAIN), codes=NO_PROJECT)
def settings_that_are_an_endless_device(scene: Scene) -> None:
    cleared(scene, "cragru.toml").symlink_to("/dev/zero")


@hostile(
    each=(".cragru/lock",),
    more=(
        ".cragru/key",
        ".cragru/held/HELD.json",
        ".cragru/suppression.json",
        *READ_BY_SOME[:1],
        *READ_BY_SOME[2:5],
        READ_BY_SOME[6],
    ),
    lines=(STATUS, FORGET, RESTORE),
    codes=NO_PROJECT,
)
def a_directory_in_the_place_of_a_file(scene: Scene, name: str) -> None:
    (cleared(scene, name) / "inner").mkdir(parents=True)


@hostile(
    each=(".cragru/generations", ".cragru/held"),
    more=(
        ".cragru/cache",
        ".cragru",
        ".cragru/generations/NUMBER",
        ".cragru/journal",
        ".cragru/outputs",
    ),
    lines=(STATUS, GRACE, RESTORE, FORGET),
    codes=NO_PROJECT,
)
def a_file_in_the_place_of_a_directory(scene: Scene, name: str) -> None:
    cleared(scene, name).write_text(f"{MARK}\n")


@hostile(
    each=(".cragru/lock",),
    more=(".cragru/ledger.jsonl", ".cragru/suppression.json", ".cragru/CURRENT"),
    lines=WRITERS,
    codes=LENIENT,
)
def a_second_name_of_a_file_outside(scene: Scene, name: str) -> None:
    """A hard link: what is written into the file is written into the other as well."""
    path = at(scene, name)
    (scene.canary / "other").write_bytes(path.read_bytes() or f"{MARK}\n".encode())
    path.unlink()
    path.hardlink_to(scene.canary / "other")


ODD = (
    b"\x1b]0;title\x07.json", b"a\nb.json", b"\xff\xfe.json", b"..json", b".json", b"-rf",
    "r-1\u202e.json".encode(), b"x" * 250 + b".json", b"$(touch x).json", b"%s{0}.json",
)  # fmt: skip


@hostile(
    each=("journal", "held"),
    more=("generations", "cache", "generations/NUMBER", "."),
    lines=(STATUS, REQUESTS, FORGET, RESTORE, PURGE, VERIFY),
    codes=LENIENT,
)
def files_with_odd_names(scene: Scene, place: str) -> None:
    directory = at(scene, f".cragru/{place}")
    directory.mkdir(exist_ok=True)
    for name in ODD:
        Path(os.fsdecode(os.fsencode(directory) + b"/" + name)).write_bytes(b"{}\n")


@hostile(
    each=("held/",),
    more=("journal/", "held/a/b", "generations/NUMBER/a", "generations/a"),
    lines=(STATUS, FORGET, PURGE, RESTORE),
    codes=LENIENT,
)
def a_directory_where_only_files_are(scene: Scene, place: str) -> None:
    path = at(scene, f".cragru/{place}")
    (path if not place.endswith("/") else path / "r-000000000000.json").mkdir(parents=True)


@hostile(
    each=("cache",),
    more=("somewhere", "generations/99", ".a.tmp", "held/a.json"),
    lines=(STATUS, FORGET, VERIFY),
    codes=LENIENT,
)
def a_tree_deeper_than_the_stack(scene: Scene, place: str) -> None:
    directory = at(scene, f".cragru/{place}")
    directory.mkdir()
    here = os.open(directory, os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)


@hostile(
    each=(".cragru.partial", "cragru.toml"),
    more=(".cragru", ".cragru.toml.0a1b2c3d.tmp"),
    lines=("init {out}/new --interactions {files}/interactions.csv",),
    codes={0, 2, 13, 14},
)
def a_link_where_init_is_to_write(scene: Scene, name: str) -> None:
    (scene.out / "new").mkdir()
    target = "tree" if name.startswith((".cragru.p", ".cragru")) and "toml" not in name else "toml"
    if target == "toml":
        (scene.canary / "toml").write_text(f"# {MARK}\n")
    (scene.out / "new" / name).symlink_to(scene.canary / target)


@hostile(
    each=(".cragru",),
    more=(".cragru.partial", "cragru.toml"),
    lines=("init {out}/new --interactions {files}/interactions.csv",),
    codes={0, 2, 13, 14},
)
def a_link_to_nothing_where_init_is_to_write(scene: Scene, name: str) -> None:
    (scene.out / "new").mkdir()
    (scene.out / "new" / name).symlink_to(scene.canary / "made")


@hostile(lines=("recommend -C {project} --all --jsonl -o lists.jsonl",), codes=LENIENT | {2})
def a_link_with_the_name_that_an_output_has_at_first(scene: Scene) -> None:
    """The name of a temporary file that can be guessed is taken before it is made."""
    (scene.work / ".lists.jsonl.@PID@.tmp").symlink_to(scene.canary / "secret.txt")


@hostile(lines=(STATUS, LISTS, FORGET, RESTORE, EVALUATE, VERIFY), codes=REFUSED)
def a_project_that_is_a_link_to_itself(scene: Scene) -> None:
    cleared(scene, ".cragru/generations/NUMBER/users.json").symlink_to("users.json")
