"""What the machine has, and what is installed on it for the measurements."""

import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BENCH = ROOT / "src" / "bench"
JAR = ROOT / "target" / "framewise.jar"
WORK = Path(os.environ.get("FRAMEWISE_BENCH_DIR") or Path.home() / ".cache" / "framewise-bench")


class Refused(Exception):
    """A measurement that cannot be made, or would compare what is not the same; its text is for whoever runs it."""


def say(text):
    print(text, flush=True)


def run(*command, **options):
    """Runs a command to its end; what it says is shown only where it fails."""
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, stdin=subprocess.DEVNULL, **options)
    if done.returncode != 0:
        raise Refused(f"{' '.join(str(part) for part in command)} failed:\n{done.stdout[-2000:]}")
    return done.stdout


# == Debian's packages ==

def need(*tools):
    """Installs what is missing, as root on Debian; says what to install everywhere else. Tools: (program, package)."""
    missing = sorted({package for program, package in tools if not find(program)})
    if not missing:
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise Refused(f"Install {' '.join(missing)} first (Debian's names of the packages): "
                      "only root can, with apt-get.")
    say(f"Installing from Debian's packages: {' '.join(missing)}")
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", env=env, timeout=300)
    run("apt-get", "install", "-y", "--no-install-recommends", *missing, env=env, timeout=600)


def find(program):
    return shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


# == Python's packages ==

def virtual_environment(name):
    """A virtual environment outside the tree with the pinned packages of requirements/<name>.txt."""
    pins = BENCH / "requirements" / f"{name}.txt"
    home = WORK / f"venv-{name}-{platform.python_version()}"
    done = home / "pins.txt"
    if not done.exists() or done.read_text() != pins.read_text():
        say(f"Installing from Python's package index into {home}: {', '.join(packages(pins))}")
        shutil.rmtree(home, ignore_errors=True)
        try:
            run(sys.executable, "-m", "venv", home)
        except Refused as problem:
            raise Refused(f"{problem}\nWithout Python's venv (Debian's package python3-venv) this cannot be measured.")
        run(home / "bin" / "pip", "install", "--disable-pip-version-check", "--only-binary=:all:", "-r", pins,
            timeout=600)
        done.write_text(pins.read_text())
    return home / "bin"


def packages(pins):
    lines = (line.split("#")[0].strip() for line in pins.read_text().splitlines())
    return [line for line in lines if line]


# == Java ==

class Jdk:
    """A JDK, by its folder."""

    def __init__(self, home):
        self.home = Path(home)
        self.java = str(self.home / "bin" / "java")
        text = subprocess.run([self.java, "-version"], stderr=subprocess.PIPE, text=True, check=True).stderr
        self.version = re.search(r'version "([^"]+)"', text).group(1)
        self.major = int(self.version.split(".")[0])

    def tool(self, name):
        return str(self.home / "bin" / name)


def default_jdk():
    home = os.environ.get("JAVA_HOME")
    javac = find("javac")
    if not home and javac:
        home = Path(javac).resolve().parents[1]
    if not home or not (Path(home) / "bin" / "javac").exists():
        raise Refused("No JDK found: install JDK 17 or newer, and put it on the PATH or set JAVA_HOME.")
    return Jdk(home)


def jdks():
    """The default JDK, and one of version 25 where there is one (JAVA_HOME_25, or in /usr/lib/jvm)."""
    first = default_jdk()
    found = [first]
    places = [os.environ.get("JAVA_HOME_25", "")] + sorted(map(str, Path("/usr/lib/jvm").glob("*25*")))
    for place in places:
        if place and (Path(place) / "bin" / "javac").exists() and first.major != 25:
            jdk = Jdk(place)
            if jdk.major == 25:
                found.append(jdk)
                break
    return found


def jar():
    if not JAR.exists():
        raise Refused("There is no target/framewise.jar: ./mvnw package makes it.")
    return JAR


# == What the table says of the machine ==

def cpu_model():
    for line in lines_of("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def memory():
    for line in lines_of("/proc/meminfo"):
        if line.startswith("MemTotal"):
            return f"{int(line.split()[1]) / 1024 / 1024:.0f} GiB"
    return "unknown"


def lines_of(path):
    try:
        return Path(path).read_text().splitlines()
    except OSError:
        return []


def system():
    for line in lines_of("/etc/os-release"):
        if line.startswith("PRETTY_NAME="):
            return line.split("=", 1)[1].strip('"') + ", Linux " + platform.release()
    return platform.platform()


def commit():
    done = subprocess.run(["git", "-C", str(ROOT), "describe", "--always", "--dirty", "--abbrev=10"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return done.stdout.strip() or "unknown"


def version_of(program, *options):
    done = subprocess.run([find(program), *(options or ("--version",))], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True)
    found = re.search(r"\d+(\.\d+)+", done.stdout)
    return found.group(0) if found else "unknown"
