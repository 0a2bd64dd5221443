"""nginx with the sample of its configuration in front of gunicorn, both as processes of their own, over TLS."""

from __future__ import annotations

import http.client
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import Message
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlencode

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "deploy" / "nginx.conf"
HOST = "check.example.org"
FORM = "application/x-www-form-urlencoded"
LONGEST_START = 20
AROUND = """
user root;
daemon off;
pid {folder}/pid;
error_log {folder}/error.log info;
events {{}}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/bodies;
    proxy_temp_path {folder}/answers;
    fastcgi_temp_path {folder}/unused-fastcgi;
    scgi_temp_path {folder}/unused-scgi;
    uwsgi_temp_path {folder}/unused-uwsgi;
    include {folder}/site.conf;
}}
"""
"""What a machine's own configuration has around the sample. It logs, as most do."""


@dataclass(frozen=True)
class Answered:
    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass(frozen=True)
class Proxy:
    """`prefix` is the path under which the service stands, `plain` and `tls` are ports of this machine."""

    folder: Path
    prefix: str
    plain: int
    tls: int

    def ask(
        self,
        path: str,
        body: bytes | dict[str, object] | None = None,
        content_type: str = FORM,
        source: str = "127.0.0.1",
        **headers: str,
    ) -> Answered:
        sent = urlencode(body, doseq=True).encode() if isinstance(body, dict) else body
        trusted = ssl.create_default_context(cafile=str(self.folder / "certificate.pem"))
        connection = http.client.HTTPSConnection(
            "127.0.0.1", self.tls, timeout=60, context=trusted, source_address=(source, 0)
        )
        ours = {"Host": HOST, "Sec-Fetch-Site": "same-origin", "Content-Type": content_type}
        return _finish(connection, path, sent, ours | headers)

    def ask_plainly(self, path: str, host: str) -> Answered:
        connection = http.client.HTTPConnection("127.0.0.1", self.plain, timeout=60)
        return _finish(connection, path, None, {"Host": host})

    def find_written(self) -> set[str]:
        """Which folders for what nginx puts aside have held a file since it started, be it for a moment."""
        started = (self.folder / "pid").stat().st_mtime_ns
        folders = (self.folder / "bodies", self.folder / "answers")
        return {folder.name for folder in folders if folder.stat().st_mtime_ns > started}


def _finish(
    connection: http.client.HTTPConnection, path: str, body: bytes | None, headers: dict[str, str]
) -> Answered:
    try:
        connection.request("GET" if body is None else "POST", path, body, headers)
        with connection.getresponse() as answer:
            return Answered(answer.status, answer.headers, answer.read())
    finally:
        connection.close()


@contextmanager
def run_nginx(nginx: str, folder: Path, upstream: str, prefix: str) -> Iterator[Proxy]:
    proxy = Proxy(folder, prefix, find_port(), find_port())
    write_certificate(folder)
    write_configuration(proxy, upstream)
    command = [nginx, "-p", str(folder), "-c", str(folder / "nginx.conf")]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        _wait_for(proxy.tls, running)
        yield proxy
    finally:
        running.terminate()
        running.communicate()


def write_configuration(proxy: Proxy, upstream: str) -> None:
    """The sample, with the ports, paths and the place of riskcheck changed as its reader would change them."""
    changes = {
        "    listen [::]:80 default_server;\n": "",
        "    listen [::]:443 ssl;\n": "",
        "listen 80 ": f"listen 127.0.0.1:{proxy.plain} ",
        "listen 443 ": f"listen 127.0.0.1:{proxy.tls} ",
        "/etc/ssl/riskcheck/": f"{proxy.folder}/",
        "127.0.0.1:8000": upstream,
    }
    sample = SAMPLE.read_text()
    for old, new in changes.items():
        assert old in sample, old
        sample = sample.replace(old, new)
    if proxy.prefix:
        before, listening, tls = sample.partition(f"listen 127.0.0.1:{proxy.tls} ")
        assert tls.count("location / {") == 1
        sample = before + listening + tls.replace("location / {", f"location {proxy.prefix}/ {{")
    (proxy.folder / "site.conf").write_text(sample)
    (proxy.folder / "nginx.conf").write_text(AROUND.format(folder=proxy.folder))


def write_certificate(folder: Path) -> None:
    """Made here, for the host's name and this machine."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.now(UTC)
    names = [x509.DNSName(HOST), x509.IPAddress(ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, SHA256())
    )
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    )


def find_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def _wait_for(port: int, running: subprocess.Popen[str]) -> None:
    until = time.monotonic() + LONGEST_START
    while time.monotonic() < until and running.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    running.terminate()
    raise AssertionError(f"nginx did not start: {running.communicate()[1]}")
