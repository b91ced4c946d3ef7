"""Writes a short MP4 file for experiments to the given path."""

import sys
from pathlib import Path

from cloudinfinite_emulator.media.samples import make_mp4

path = Path(sys.argv[1])
path.parent.mkdir(parents=True, exist_ok=True)
path.write_bytes(make_mp4(width=320, height=240))
print(path)
