//! `cargo xtask aar`: the archive that an Android app takes.
//!
//! An AAR is a zip with fixed names: the manifest, the classes, one native library for each kind of
//! processor, and the rules that the app's R8 must follow.

use std::collections::BTreeMap;
use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use object::{Architecture, Object, ObjectSegment};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::shell::{cargo, root, run, target_dir};
use crate::stage::{Stages, Stop};
use crate::{Options, kotlin, phones};

/// The files of the archive that stand in the repository, by their names in it.
const SOURCE: &str = "bindings-mobile/android";
const FIXED: [&str; 3] = [
    "AndroidManifest.xml",
    "META-INF/com/android/build/gradle/aar-metadata.properties",
    "proguard.txt",
];

const LIBRARY: &str = "libtalktime_mobile.so";

/// Android 15 and newer can have pages of 16 KB and load nothing that is aligned to less.
const PAGE: u64 = 16_384;

/// The oldest Android that is linked for; the manifest says the same.
const API: u32 = 26;

/// A kind of processor: its folder in the archive, its names for rustc and for the NDK's linker.
#[derive(Debug)]
struct Abi {
    stage: &'static str,
    folder: &'static str,
    target: &'static str,
    clang: &'static str,
    processor: Architecture,
}

const ABIS: [Abi; 4] = [
    Abi {
        stage: "library arm64-v8a",
        folder: "arm64-v8a",
        target: "aarch64-linux-android",
        clang: "aarch64-linux-android",
        processor: Architecture::Aarch64,
    },
    Abi {
        stage: "library armeabi-v7a",
        folder: "armeabi-v7a",
        target: "armv7-linux-androideabi",
        clang: "armv7a-linux-androideabi",
        processor: Architecture::Arm,
    },
    Abi {
        stage: "library x86_64",
        folder: "x86_64",
        target: "x86_64-linux-android",
        clang: "x86_64-linux-android",
        processor: Architecture::X86_64,
    },
    Abi {
        stage: "library x86",
        folder: "x86",
        target: "i686-linux-android",
        clang: "i686-linux-android",
        processor: Architecture::I386,
    },
];

/// Links what can be linked here and assembles the archive of it.
pub fn command(_options: &Options, stages: &mut Stages) {
    let mut libraries = Vec::new();
    for abi in &ABIS {
        stages.run(abi.stage, || {
            libraries.push((abi, link(abi)?));
            Ok(())
        });
    }
    stages.run("aar", || assemble(&libraries));
}

/// Builds the library for one kind of processor, and gives its bytes where they may be shipped.
fn link(abi: &Abi) -> Result<Vec<u8>, Stop> {
    let linker = linker(abi)?;
    if !phones::added(abi.target) {
        let wanted = format!("rustup cannot add the target {}", abi.target);
        return Err(Stop::skipped(wanted));
    }
    let variable = format!(
        "CARGO_TARGET_{}_LINKER",
        abi.target.replace('-', "_").to_uppercase()
    );
    // As a shared library alone: the archive of objects that Swift links is not wanted here.
    run(cargo(["rustc", "--profile", "mobile"])
        .args(["--package", "talktime-mobile", "--crate-type", "cdylib"])
        .args(["--target", abi.target])
        .env(variable, linker))?;
    let built = target_dir().join(abi.target).join("mobile").join(LIBRARY);
    let bytes = fs::read(built)?;
    fits(abi, &bytes)?;
    println!("  {}: {} bytes", abi.folder, bytes.len());
    Ok(bytes)
}

/// The NDK's compiler, which knows where its system libraries stand.
fn linker(abi: &Abi) -> Result<PathBuf, Stop> {
    let ndk = ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"]
        .into_iter()
        .find_map(env::var_os)
        .ok_or_else(|| {
            Stop::skipped("no NDK: neither ANDROID_NDK_HOME nor ANDROID_NDK_ROOT is set")
        })?;
    let found = linker_in(&ndk, abi);
    if found.is_file() {
        Ok(found)
    } else {
        Err(Stop::failed(format!("the NDK has no {}", found.display())))
    }
}

fn linker_in(ndk: &OsString, abi: &Abi) -> PathBuf {
    let (system, ending) = match env::consts::OS {
        "macos" => ("darwin-x86_64", ""),
        "windows" => ("windows-x86_64", ".cmd"),
        _ => ("linux-x86_64", ""),
    };
    Path::new(ndk)
        .join("toolchains/llvm/prebuilt")
        .join(system)
        .join("bin")
        .join(format!("{}{API}-clang{ending}", abi.clang))
}

/// Fails where a library is for another processor or its parts are aligned to less than a page.
fn fits(abi: &Abi, bytes: &[u8]) -> Result<(), Stop> {
    let name = format!("{}/{LIBRARY}", abi.folder);
    let file = object::File::parse(bytes)
        .map_err(|error| Stop::failed(format!("{name} cannot be read: {error}")))?;
    if file.architecture() != abi.processor {
        let other = file.architecture();
        return Err(Stop::failed(format!("{name} is for {other:?}")));
    }
    // These are the parts of the kind PT_LOAD and no others.
    let least = file.segments().map(|segment| segment.align()).min();
    match least {
        Some(least) if least >= PAGE => Ok(()),
        Some(least) => Err(Stop::failed(format!(
            "{name} is aligned to {least} bytes and must be to {PAGE}: a variable RUSTFLAGS takes \
             the place of the flags in .cargo/config.toml"
        ))),
        None => Err(Stop::failed(format!("{name} has nothing to load"))),
    }
}

/// Writes the archive and its pom where a build tool looks for them: `target/aar` is a repository.
fn assemble(libraries: &[(&Abi, Vec<u8>)]) -> Result<(), Stop> {
    let source = root().join(SOURCE);
    let entries = entries(&source, &kotlin::classes()?, libraries)?;
    let version = env!("CARGO_PKG_VERSION");
    let repository = target_dir().join("aar");
    if repository.is_dir() {
        // What an earlier run linked is of another build than these classes.
        fs::remove_dir_all(&repository)?;
    }
    let missing: Vec<_> = ABIS
        .iter()
        .filter(|abi| {
            !libraries
                .iter()
                .any(|(built, _)| built.folder == abi.folder)
        })
        .map(|abi| abi.folder)
        .collect();
    // Without a library an app would compile and then fail on the phone: no build tool shall find it.
    let (folder, name) = if missing.is_empty() {
        let folder = repository.join("talktime/talktime-android").join(version);
        (folder, format!("talktime-android-{version}"))
    } else {
        println!("  not for an app, it lacks {}", missing.join(", "));
        (repository, format!("incomplete-{version}"))
    };
    fs::create_dir_all(&folder)?;
    fs::copy(source.join("pom.xml"), folder.join(format!("{name}.pom")))?;
    let archive = folder.join(format!("{name}.aar"));
    File::create(&archive)?.write_all(&zipped(&entries)?)?;
    println!("  wrote {}", archive.display());
    Ok(())
}

/// What the archive holds, by name.
fn entries(
    source: &Path,
    classes: &Path,
    libraries: &[(&Abi, Vec<u8>)],
) -> Result<BTreeMap<String, Vec<u8>>, Stop> {
    let mut entries = BTreeMap::new();
    for name in FIXED {
        entries.insert(name.to_owned(), fs::read(source.join(name))?);
    }
    let mut compiled = BTreeMap::new();
    collect(classes, "", &mut compiled)?;
    if !compiled.keys().any(|name| name.ends_with(".class")) {
        let place = classes.display();
        return Err(Stop::failed(format!("no class is in {place}")));
    }
    entries.insert("classes.jar".to_owned(), zipped(&compiled)?);
    // The app's tools expect the list of resources, also where there are none.
    entries.insert("R.txt".to_owned(), Vec::new());
    for (abi, bytes) in libraries {
        fits(abi, bytes)?;
        entries.insert(format!("jni/{}/{LIBRARY}", abi.folder), bytes.clone());
    }
    Ok(entries)
}

/// Reads every file below a folder, by its path with `/`.
fn collect(folder: &Path, path: &str, into: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Stop> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{path}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), into)?;
        } else {
            into.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Packs entries in the order of their names and without a time, so that the same make the same.
fn zipped(entries: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Stop> {
    let told = |error: zip::result::ZipError| Stop::failed(error.to_string());
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        writer.start_file(name.as_str(), packed).map_err(told)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish().map_err(told)?.into_inner())
}

#[cfg(test)]
mod tests;
