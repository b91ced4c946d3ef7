"""Makes a short MP4 file to try things with, at the path that is given."""

import sys
from pathlib import Path

from cloudinfinite_emulator.media.samples import make_mp4

path = Path(sys.argv[1])
path.parent.mkdir(parents=True, exist_ok=True)
path.write_bytes(make_mp4(width=320, height=240))
print(path)
