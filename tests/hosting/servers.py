"""nginx and Apache as a user without rights starts them, with the files for them that stand in the manual for hosts."""

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.conftest import ROOT

MANUAL = ROOT / "docs/development/hosting.md"
BLOCK = re.compile(r"^```(\w+)\n# (/etc/\S+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SITE = "/srv/handbook/site"
"""Where the manual has the folder of the site."""
MODULES = Path("/usr/lib/apache2/modules")
BASE = ("mpm_event", "authz_core")
"""The modules of Apache that Debian always has on, without which it does not start."""
PATIENCE = 20

NGINX = """
daemon off;
{user}
pid {folder}/pid;
error_log {folder}/log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/a;
    proxy_temp_path {folder}/b;
    fastcgi_temp_path {folder}/c;
    uwsgi_temp_path {folder}/d;
    scgi_temp_path {folder}/e;
    include {folder}/site;
}}
"""
APACHE = """
ServerRoot {folder}
ServerName localhost
PidFile {folder}/pid
DefaultRuntimeDir {folder}
ErrorLog {folder}/log
Listen 127.0.0.1:{port}
{modules}
TypesConfig /etc/mime.types
<Directory />
    Require all denied
</Directory>
Include {folder}/common
Include {folder}/site
"""


def program(name: str) -> str | None:
    """Return where the server `name` is, None where it is not installed."""
    return shutil.which({"nginx": "nginx", "apache": "apache2"}[name], path=f"{os.environ['PATH']}:/usr/sbin")


def files_of(name: str) -> Mapping[str, str]:
    """Return the files for the server `name` in the manual, by their path."""
    return {path: text for language, path, text in BLOCK.findall(MANUAL.read_text("utf-8")) if language == name}


@contextmanager
def running(name: str, site: Path, base: str, folder: Path) -> Iterator[str]:
    """Serve `site` by the manual, at the root or in the sub-path that `base` is; yield its address, with a slash at the end.

    `folder` is for the server. Only the place of the files and the port differ from the manual.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = {"nginx": _nginx, "apache": _apache}[name](folder, site, base, port)
    with (folder / "said").open("wb") as said, subprocess.Popen(command, stdout=said, stderr=said) as server:
        try:
            _wait(server, port, folder)
            yield f"http://127.0.0.1:{port}{base}"
        finally:
            server.terminate()


def _nginx(folder: Path, site: Path, base: str, port: int) -> list[str]:
    files = files_of("nginx")
    user = "user root;" if os.geteuid() == 0 else ""
    (folder / "main").write_text(NGINX.format(folder=folder, user=user), "utf-8")
    (folder / "common").write_text(files["/etc/nginx/snippets/handbook.conf"], "utf-8")
    text = files[f"/etc/nginx/sites-available/{'handbook' if base == '/' else 'example'}"]
    own = {"/etc/nginx/snippets/handbook.conf": str(folder / "common"), SITE: str(site), "listen 80": f"listen 127.0.0.1:{port}"}
    (folder / "site").write_text(_replaced(text, own), "utf-8")
    return [str(program("nginx")), "-c", str(folder / "main"), "-p", str(folder)]


def _apache(folder: Path, site: Path, base: str, port: int) -> list[str]:
    files = files_of("apache")
    (needed,) = re.findall(r"`a2enmod (.*?)`", MANUAL.read_text("utf-8"))
    modules = "\n".join(f"LoadModule {one}_module {MODULES}/mod_{one}.so" for one in (*BASE, *needed.split()))
    if os.geteuid() == 0:
        modules += "\nUser www-data\nGroup www-data"
    (folder / "main").write_text(APACHE.format(folder=folder, port=port, modules=modules), "utf-8")
    common = files["/etc/apache2/conf-available/handbook.conf"]
    (folder / "common").write_text(_replaced(common, {SITE: str(site)}), "utf-8")
    text = files[f"/etc/apache2/sites-available/{'handbook' if base == '/' else 'example'}.conf"]
    (folder / "site").write_text(_replaced(text, {SITE: str(site), "*:80": f"127.0.0.1:{port}"}), "utf-8")
    return [str(program("apache")), "-f", str(folder / "main"), "-D", "FOREGROUND"]


def _replaced(text: str, own: Mapping[str, str]) -> str:
    for find, replace in own.items():
        assert find in text, find
        text = text.replace(find, replace)
    return text


def _wait(server: "subprocess.Popen[bytes]", port: int, folder: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    logs = (folder / name for name in ("said", "log"))
    raise AssertionError("\n".join(one.read_text("utf-8") for one in logs if one.is_file()))
