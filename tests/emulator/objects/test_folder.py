"""That no key leads out of a folder, whatever lies in it, also while it changes."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.objects import FolderBucket, NoSuchKey, StoredObject, folder
from cloudinfinite_emulator.objects.directory import PathDirectory, RelativeDirectory
from cloudinfinite_emulator.objects.key import is_name, path_of
from cloudinfinite_emulator.objects.stored import from_unix

from ..memory import peak
from .keys import ANY, KEYS

NAME = "examplebucket-1250000000"
SECRET = b"what must not be seen"


def keys(bucket: FolderBucket, prefix: str = "") -> list[str]:
    return [each.key for each in bucket.list(prefix)]


def absent(bucket: FolderBucket, key: str) -> bool:
    with pytest.raises(NoSuchKey):
        bucket.open(key)
    return bucket.find(key) is None


@pytest.fixture(params=[RelativeDirectory, PathDirectory])
def bucket(request: pytest.FixtureRequest, tmp_path: Path) -> FolderBucket:
    """A folder with links out of it and round and round, reached in both ways."""
    made = labyrinth(tmp_path)
    made._open_root = request.param
    return made


def labyrinth(place: Path) -> FolderBucket:
    outside = place / "outside"
    root = place / "root"
    (outside / "deep").mkdir(parents=True)
    (outside / "secret").write_bytes(SECRET)
    (outside / "deep" / "secret").write_bytes(SECRET)
    (root / "a" / "b").mkdir(parents=True)
    (root / "a" / "b" / "c").write_bytes(b"inside")
    (root / "link").symlink_to(outside)
    (root / "linked").symlink_to(outside / "secret")
    (root / "a" / "link").symlink_to("../../outside")
    (root / "a" / "linked").symlink_to("../../outside/secret")
    (root / "a" / "self").symlink_to(".")
    (root / "a" / "up").symlink_to("..")
    (root / "a" / "same").symlink_to("b/c")
    (root / "a" / "dangling").symlink_to("nowhere")
    (root / "loop").symlink_to("loop")
    return FolderBucket(NAME, root)


@pytest.fixture(scope="module")
def maze() -> Iterator[FolderBucket]:
    with tempfile.TemporaryDirectory() as place:
        yield labyrinth(Path(place))


STEPS = ["", ".", "..", "a", "b", "c", "link", "linked", "secret", "deep", "self", "up", "outside"]


@given(
    key=ANY
    | st.lists(st.sampled_from([*STEPS, "same", "root", "\0", "C:", "loop"]), max_size=6).map(
        "/".join
    ),
    lead=st.sampled_from(["", "/", "//", "./", "../", "\\", "\\\\?\\", "file://", "C:\\"]),
)
def test_no_other_key_leads_to_a_file(maze: FolderBucket, key: str, lead: str) -> None:
    full = lead + key
    if full == "a/b/c":
        return
    for open_root in (RelativeDirectory, PathDirectory):
        maze._open_root = open_root
        assert absent(maze, full)


@given(KEYS | ANY)
def test_a_path_gives_its_key_back(key: str) -> None:
    path = path_of(key)
    if path is not None:
        assert "/".join(path) == key
        assert not {"", ".", ".."} & set(path)
        assert not any(sign in name for name in path for sign in "/\\\0")
    for_windows = path_of(key, windows=True)
    assert for_windows in (None, path)


@given(KEYS)
def test_a_key_of_plain_names_has_a_path(key: str) -> None:
    assert path_of(key, windows=False) == tuple(key.split("/"))


def test_one_key_leads_to_a_file(bucket: FolderBucket) -> None:
    with bucket.open("a/b/c") as file:
        assert file.read() == b"inside"
    found = bucket.find("a/b/c")
    assert found is not None
    assert found.size == len(b"inside")


def test_links_are_not_listed_at_any_depth(bucket: FolderBucket) -> None:
    assert keys(bucket) == ["a/b/c"]
    for prefix in ("link", "link/", "a/link/", "a/self/", "a/up/", "../", "/", "a/b/../"):
        assert keys(bucket, prefix) == []


def test_an_absolute_path_is_not_a_key(bucket: FolderBucket) -> None:
    assert absent(bucket, str(bucket.path / "a" / "b" / "c"))
    assert absent(bucket, f"/{bucket.path}/a/b/c")
    assert absent(bucket, "/a/b/c")
    assert absent(bucket, "a//b/c")
    assert absent(bucket, "a/b/c/")
    assert absent(bucket, "a/b/c/d")
    assert absent(bucket, "a/b")
    assert absent(bucket, "a/b/")


@pytest.mark.parametrize("key", ["n" * 256, "n" * 851, "n" * 1_000_000, "/".join(["a"] * 425)])
def test_values_that_are_too_long_are_omitted(bucket: FolderBucket, key: str) -> None:
    assert absent(bucket, key)
    assert keys(bucket, key) == []


def test_the_folder_may_be_named_by_a_link(tmp_path: Path) -> None:
    target = labyrinth(tmp_path).path
    (tmp_path / "alias").symlink_to(target)
    bucket = FolderBucket(NAME, tmp_path / "alias")
    assert bucket.path == target.resolve()
    assert keys(bucket) == ["a/b/c"]


def test_pipes_sockets_and_devices_do_not_hang(bucket: FolderBucket) -> None:
    os.mkfifo(bucket.path / "pipe")
    # The address of a socket may not be longer than some hundred bytes.
    here = os.open(bucket.path, os.O_RDONLY)
    server = socket.socket(socket.AF_UNIX)
    try:
        server.bind(f"/proc/self/fd/{here}/socket" if sys.platform == "linux" else "socket")
        assert (bucket.path / "socket").is_socket()
        for key in ("pipe", "socket"):
            assert absent(bucket, key)
        assert keys(bucket) == ["a/b/c"]
    finally:
        server.close()
        os.close(here)


def test_a_pipe_in_the_place_of_a_file_does_not_hang(bucket: FolderBucket) -> None:
    """It is opened without waiting, even if it came after it was looked at."""
    os.mkfifo(bucket.path / "pipe")
    root = RelativeDirectory(bucket.path)
    root.stat = lambda name: os.stat(bucket.path)  # type: ignore[method-assign]
    try:
        with pytest.raises(FileNotFoundError):
            root.open("pipe")
    finally:
        root.close()


def test_names_that_differ_in_their_normal_form_are_two(tmp_path: Path) -> None:
    composed, decomposed = "\u00e9", "e\u0301"
    (tmp_path / composed).write_bytes(b"1")
    bucket = FolderBucket(NAME, tmp_path)
    # Where the file system takes both for one name, only the way it is spelt counts.
    bucket._must_spell = True
    assert bucket.find(composed) is not None
    assert absent(bucket, decomposed)
    assert keys(bucket) == [composed]


def test_only_the_exact_spelling_counts_where_a_system_folds_names(tmp_path: Path) -> None:
    (tmp_path / "Folder").mkdir()
    (tmp_path / "Folder" / "File").write_bytes(b"1")
    bucket = FolderBucket(NAME, tmp_path)
    bucket._must_spell = True
    assert bucket.find("Folder/File") is not None
    assert absent(bucket, "folder/File")
    assert absent(bucket, "Folder/file")


def test_a_name_that_is_not_unicode_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with open(os.fsencode(tmp_path) + b"/\xff\xfe", "wb"):
        pass
    bucket = FolderBucket(NAME, tmp_path)
    assert keys(bucket) == ["a"]
    assert absent(bucket, "\udcff\udcfe")


@pytest.mark.parametrize("name", ["a\\b", "..\\outside", "\\"])
def test_keys_have_no_backslashes(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    bucket = FolderBucket(NAME, tmp_path)
    assert keys(bucket) == []
    assert absent(bucket, name)


@pytest.mark.parametrize(
    "name",
    [
        "con",
        "NUL",
        "Aux.mp4",
        "com1",
        "LPT9.tar.gz",
        "COM¹",
        "con .txt",
        "CONIN$",
        "a.",
        "a ",
        "...",
        *["a:b", "a:$DATA", "a?", "a*", 'a"', "<", ">", "|", "a\nb", "\x1f"],
    ],
)
def test_windows_gives_these_names_a_meaning(name: str) -> None:
    assert is_name(name, windows=False)
    assert not is_name(name, windows=True)
    assert path_of(f"a/{name}/b", windows=True) is None


@pytest.mark.parametrize(
    "name", ["console", "nul1", "com", "com10", "a.con", "aux-1.mp4", ".hidden"]
)
def test_windows_gives_these_none(name: str) -> None:
    assert is_name(name, windows=True)


def test_devices_by_name_are_files_like_others_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "nul").write_bytes(b"1")
    assert keys(FolderBucket(NAME, tmp_path)) == ["nul"]


def test_a_folder_that_goes_away_is_empty_and_may_come_back(bucket: FolderBucket) -> None:
    bucket.path.rename(bucket.path.with_name("elsewhere"))
    assert keys(bucket) == []
    assert absent(bucket, "a/b/c")
    bucket.path.symlink_to(bucket.path.with_name("elsewhere"))
    assert keys(bucket) == []
    assert absent(bucket, "a/b/c")
    bucket.path.unlink()
    bucket.path.mkdir()
    (bucket.path / "new").write_bytes(b"")
    assert keys(bucket) == ["new"]


def test_swapped_in_links_are_not_followed(tmp_path: Path) -> None:
    """A folder and a file take turns with links to what is outside; only what is inside shows."""
    bucket = labyrinth(tmp_path)
    root, done = bucket.path, threading.Event()
    (root / "turn").mkdir()
    (root / "turn" / "secret").write_bytes(b"inside")
    (root / "other").write_bytes(b"inside")

    def swap() -> None:
        while not done.is_set():
            (root / "turn").rename(root / "aside")
            (root / "turn").symlink_to(tmp_path / "outside")
            (root / "plain").symlink_to(tmp_path / "outside" / "secret")
            (root / "plain").rename(root / "other")
            (root / "turn").unlink()
            (root / "aside").rename(root / "turn")
            (root / "plain").write_bytes(b"inside")
            (root / "plain").rename(root / "other")

    swapper = threading.Thread(target=swap)
    swapper.start()
    seen: set[int | None] = set()
    read: set[bytes | None] = set()
    try:
        for _ in range(1000):
            for key in ("turn/secret", "other"):
                try:
                    with bucket.open(key) as file:
                        read.add(file.read())
                except NoSuchKey:
                    read.add(None)
                found = bucket.find(key)
                seen.add(None if found is None else found.size)
            seen.update(each.size for each in bucket.list("turn/"))
    finally:
        done.set()
        swapper.join()
    assert read <= {b"inside", None}
    assert b"inside" in read
    assert seen <= {len(b"inside"), None}


@pytest.mark.parametrize("base", [RelativeDirectory, PathDirectory])
def test_a_file_that_becomes_a_link_after_it_was_looked_at_is_not_opened(
    tmp_path: Path, base: type[RelativeDirectory | PathDirectory]
) -> None:
    """The race above, made certain."""
    bucket = labyrinth(tmp_path)
    victim = bucket.path / "victim"

    def swapping(self: RelativeDirectory, name: str) -> os.stat_result:
        info: os.stat_result = base.stat(self, name)  # type: ignore[arg-type]
        (bucket.path / "new").symlink_to(tmp_path / "outside" / "secret")
        (bucket.path / "new").replace(victim)
        return info

    victim.write_bytes(b"inside")
    bucket._open_root = type("Swapping", (base,), {"stat": swapping})
    with pytest.raises(NoSuchKey):
        bucket.open("victim")
    assert victim.read_bytes() == SECRET


def test_by_path_a_file_that_becomes_another_after_it_was_looked_at_is_not_opened(
    tmp_path: Path,
) -> None:
    """Where links cannot be kept out while opening, a file is known by its number."""

    class Swapping(PathDirectory):
        def stat(self, name: str) -> os.stat_result:
            info = super().stat(name)
            (tmp_path / "other").write_bytes(SECRET)
            (tmp_path / "other").replace(tmp_path / name)
            return info

    (tmp_path / "victim").write_bytes(b"inside")
    bucket = FolderBucket(NAME, tmp_path)
    bucket._open_root = Swapping
    before = os.listdir("/dev/fd")
    with pytest.raises(NoSuchKey):
        bucket.open("victim")
    assert os.listdir("/dev/fd") == before


def test_a_folder_that_becomes_a_link_after_it_was_entered_leads_nowhere(tmp_path: Path) -> None:
    root = labyrinth(tmp_path).path
    (root / "deep").mkdir()
    (root / "deep" / "deep").mkdir()
    (root / "deep" / "deep" / "mine").write_bytes(b"inside")
    by_descriptor, by_path = RelativeDirectory(root / "deep"), PathDirectory(root / "deep")
    (root / "deep").rename(tmp_path / "aside")
    (root / "deep").symlink_to(tmp_path / "outside")
    inner = by_descriptor.enter("deep")
    assert list(inner.scan()) == [("mine", False)]
    inner.close()
    by_descriptor.close()
    with pytest.raises(FileNotFoundError, match="deep was replaced while it was entered"):
        by_path.enter("deep")


def test_a_file_that_goes_while_its_folder_is_read_is_not_listed(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(b"")

    class Going(RelativeDirectory):
        def scan(self) -> Iterator[tuple[str, bool]]:
            yield from list(super().scan())
            (tmp_path / "b").unlink(missing_ok=True)

    bucket = FolderBucket(NAME, tmp_path)
    bucket._open_root = Going
    assert keys(bucket) == ["a", "c"]


@contextmanager
def unprivileged() -> Iterator[None]:
    """Without the rights of a superuser, for whom nothing is unreadable."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_unreadable_files_are_errors_rather_than_missing() -> None:
    with tempfile.TemporaryDirectory() as place:
        os.chmod(place, 0o755)
        root = Path(place)
        (root / "file").write_bytes(b"1")
        (root / "z").mkdir()
        (root / "z" / "file").write_bytes(b"1")
        (root / "file").chmod(0)
        (root / "z").chmod(0)
        bucket = FolderBucket(NAME, root)
        with unprivileged():
            assert bucket.find("file") is not None
            with pytest.raises(PermissionError):
                bucket.open("file")
            with pytest.raises(PermissionError):
                bucket.find("z/file")
            walk = bucket.list()
            assert next(walk).key == "file"
            with pytest.raises(PermissionError):
                next(walk)
        (root / "z").chmod(0o755)


def test_the_time_is_the_files_in_utc_to_the_second(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"123")
    bucket = FolderBucket(NAME, tmp_path)
    os.utime(path, ns=(0, 1_643_688_000_999_999_999))
    assert bucket.find("a") == StoredObject("a", 3, datetime(2022, 2, 1, 4, tzinfo=UTC))
    os.utime(path, ns=(0, -1))
    assert next(bucket.list()).modified == datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(("seconds", "year"), [(10**12, 9999), (-(10**12), 1), (10**30, 9999)])
def test_a_time_that_no_datetime_can_hold_is_the_nearest(seconds: int, year: int) -> None:
    assert from_unix(seconds).year == year
    assert from_unix(seconds).tzinfo is UTC


def test_folders_are_walked_in_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "_PAGE", 3)
    names = [f"{number:02}" for number in range(8)] + ["03/a", "03/b", "03.5", "03-"]
    for name in names:
        if name != "03":
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_bytes(b"")
    bucket = FolderBucket(NAME, tmp_path)
    assert keys(bucket) == sorted(set(names) - {"03"})
    walk = bucket.list()
    assert next(walk).key == "00"
    (tmp_path / "05").unlink()
    (tmp_path / "06").unlink()
    (tmp_path / "06").mkdir()
    rest = [each.key for each in walk]
    assert rest == ["01", "02", "03-", "03.5", "03/a", "03/b", "04", "07"]


def test_a_walk_leaves_nothing_open(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 40)
    deep.mkdir(parents=True)
    (deep / "file").write_bytes(b"")
    (deep / "file2").write_bytes(b"")
    bucket = FolderBucket(NAME, tmp_path)
    before = os.listdir("/dev/fd")
    walk = bucket.list()
    assert next(walk).key.endswith("/file")
    assert os.listdir("/dev/fd") == before
    for key in ("d/" * 40 + "none", "d/x", "d/" * 40 + "file/x", "\0"):
        assert absent(bucket, key)
    assert os.listdir("/dev/fd") == before


def test_a_tree_deeper_than_any_key_is_cut(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(600):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(os.open("f", os.O_CREAT, dir_fd=inner))
        os.close(here)
        here = inner
    os.close(here)
    listed = keys(FolderBucket(NAME, tmp_path))
    assert len(listed) == 424
    assert max(map(len, listed)) == 849


def test_memory_does_not_grow_with_a_folder(tmp_path: Path) -> None:
    def listing(count: int) -> int:
        for number in range(count):
            (tmp_path / f"{number:06}").touch()
        return peak(
            f"assert sum(1 for _ in FolderBucket({NAME!r}, {str(tmp_path)!r}).list()) == {count}",
            "from cloudinfinite_emulator.objects import FolderBucket, folder; folder._PAGE = 200",
        )

    small = listing(400)
    assert listing(4000) <= 1.3 * small
