"""What any program would need at the least: the same number of files, of the same size, in folders of a thousand."""

import os
import time


def raw_files(place, count, size, ending, synced=False):
    """Seconds that it takes to create so many files of so many bytes, and the folder that they are in."""
    piece, folder = os.urandom(size), place / f"raw-{time.monotonic_ns()}"
    start = time.perf_counter()
    for number in range(count):
        if number % 1000 == 0:
            inside = folder / f"{number // 1000:03}"
            inside.mkdir(parents=True)
        handle = os.open(inside / f"{number:06}.{ending}", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        os.write(handle, piece)
        os.close(handle)
    if synced:
        os.sync()
    return time.perf_counter() - start, folder
