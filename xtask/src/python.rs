//! The Python stages: a virtual environment with pinned tools, the built package, its tests and its
//! stubs.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::shell::{capture, has, program, root, run, setup_dir};
use crate::stage::Stop;

/// The pinned tools, committed.
const REQUIREMENTS: &str = "bindings-python/requirements.txt";

/// Where the settings of pytest and mypy stand.
const CONFIG: &str = "bindings-python/pyproject.toml";

/// Builds and installs the package, and runs its tests.
pub fn test() -> Result<(), Stop> {
    let python = installed()?;
    run(program(python).args(["-m", "pytest", "-q", "bindings-python/tests"]))
}

/// Compares the stubs with the built module, and type-checks the package and its tests.
pub fn stubs() -> Result<(), Stop> {
    let python = installed()?;
    let reasons = root().join("bindings-python").join("stubtest.txt");
    let mut stubtest = program(&python);
    stubtest.args(["-m", "mypy.stubtest", "talktime"]);
    if reasons.is_file() {
        stubtest.arg("--allowlist").arg(reasons);
    }
    run(&mut stubtest)?;
    run(program(python).args([
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        CONFIG,
        "bindings-python/tests",
    ]))
}

/// The interpreter of the virtual environment, with the package as it stands in it.
fn installed() -> Result<PathBuf, Stop> {
    let python = environment()?;
    // The build tool is pinned among the requirements; a build of its own would fetch another.
    let built = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-build-isolation",
        "--no-deps",
    ];
    run(program(&python)
        .env("PATH", search_path(&python)?)
        // As fast as what users get; joining all of it would take minutes more for each build.
        .env("MATURIN_PEP517_ARGS", "--profile long")
        .args(built)
        .args(["--force-reinstall", "./bindings-python"]))?;
    Ok(python)
}

/// The search path with the environment's own programs first: without isolation, the build calls
/// the build tool by its bare name.
fn search_path(python: &Path) -> Result<OsString, Stop> {
    let own = python.parent().map(Path::to_path_buf);
    let before = env::var_os("PATH").unwrap_or_default();
    env::join_paths(own.into_iter().chain(env::split_paths(&before)))
        .map_err(|error| Stop::failed(format!("PATH: {error}")))
}

/// The virtual environment with the pinned tools.
pub fn environment() -> Result<PathBuf, Stop> {
    environment_with(REQUIREMENTS)
}

/// The virtual environment with the tools that a file pins.
pub fn environment_with(requirements: &str) -> Result<PathBuf, Stop> {
    let system = system_python()?;
    let folder = setup_dir().join("venv");
    let python = if cfg!(windows) {
        folder.join("Scripts").join("python.exe")
    } else {
        folder.join("bin").join("python")
    };
    if !python.is_file() {
        run(program(system).args(["-m", "venv"]).arg(&folder))?;
    }
    if root().join(requirements).is_file() {
        let pinned = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--requirement",
            requirements,
        ];
        run(program(&python).args(pinned))?;
    }
    Ok(python)
}

/// An interpreter that is new enough and can make environments.
fn system_python() -> Result<&'static str, Stop> {
    let new_enough = "import sys; sys.exit(sys.version_info < (3, 11))";
    let name = ["python3", "python"]
        .into_iter()
        .find(|name| has(name, &["-c", new_enough]))
        .ok_or_else(|| Stop::lacking("Python 3.11 or newer is not here"))?;
    // Debian ships the module `venv` without what it needs to run.
    if !has(name, &["-c", "import venv, ensurepip"]) {
        return Err(Stop::lacking("python3 -m venv does not work here"));
    }
    Ok(name)
}

/// Builds the wheel as users get it and gives its file.
pub fn wheel() -> Result<PathBuf, Stop> {
    let python = environment()?;
    let out = crate::shell::target_dir().join("wheels");
    // A wheel of an earlier version would be found instead of the one that is built.
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    let built = ["-m", "maturin", "build", "--release", "--manifest-path"];
    let manifest = "bindings-python/Cargo.toml";
    capture(
        program(python)
            .args(built)
            .arg(manifest)
            .arg("--out")
            .arg(&out),
    )?;
    std::fs::read_dir(&out)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .ok_or_else(|| Stop::failed("maturin left no wheel"))
}
