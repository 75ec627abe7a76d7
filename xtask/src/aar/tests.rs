//! An archive is packed and opened again, and libraries that may not be shipped are refused.

use std::io::Read;

use zip::ZipArchive;

use super::*;

/// A library of 64 bits with two parts to load, for a processor (`EM_AARCH64` is 183), laid out as
/// the ELF specification has it: the head of 64 bytes, then a head of 56 bytes for each part.
fn library(processor: u16, aligned: [u64; 2]) -> Vec<u8> {
    let mut bytes = b"\x7fELF\x02\x01\x01".to_vec();
    bytes.resize(16, 0);
    bytes.extend(3_u16.to_le_bytes());
    bytes.extend(processor.to_le_bytes());
    bytes.extend(1_u32.to_le_bytes());
    for address in [0_u64, 64, 0] {
        bytes.extend(address.to_le_bytes());
    }
    bytes.extend(0_u32.to_le_bytes());
    for half in [64_u16, 56, 2, 64, 0, 0] {
        bytes.extend(half.to_le_bytes());
    }
    for align in aligned {
        // PT_LOAD, readable.
        bytes.extend(1_u32.to_le_bytes());
        bytes.extend(4_u32.to_le_bytes());
        for word in [0_u64, 0, 0, 64, 64, align] {
            bytes.extend(word.to_le_bytes());
        }
    }
    bytes
}

const AARCH64: u16 = 183;
const X86_64: u16 = 62;

fn arm64() -> &'static Abi {
    ABIS.iter().find(|abi| abi.folder == "arm64-v8a").unwrap()
}

fn refusal(bytes: &[u8]) -> String {
    match fits(arm64(), bytes) {
        Err(Stop::Failed(reason)) => reason,
        other => format!("{other:?}"),
    }
}

#[test]
fn a_library_of_smaller_pages_is_refused() {
    assert_eq!(fits(arm64(), &library(AARCH64, [16_384, 16_384])), Ok(()));
    assert_eq!(fits(arm64(), &library(AARCH64, [65_536, 16_384])), Ok(()));
    // One part that is aligned to less is enough.
    let reason = refusal(&library(AARCH64, [16_384, 4096]));
    assert!(reason.contains("aligned to 4096 bytes"), "{reason}");
}

#[test]
fn a_library_of_another_processor_or_none_is_refused() {
    let reason = refusal(&library(X86_64, [16_384, 16_384]));
    assert!(reason.ends_with("is for X86_64"), "{reason}");
    let reason = refusal(b"no library");
    assert!(reason.contains("cannot be read"), "{reason}");
}

fn names(archive: &ZipArchive<Cursor<Vec<u8>>>) -> Vec<String> {
    let names = archive.file_names();
    names.map(|name| name.unwrap().into_owned()).collect()
}

#[test]
fn the_archive_has_the_entries_that_android_looks_for() {
    let classes = target_dir().join("xtask-tests").join("aar-classes");
    fs::create_dir_all(classes.join("talktime")).unwrap();
    let nothing = entries(&root().join(SOURCE), &classes, &[]);
    assert!(nothing.is_err(), "there was no class");
    fs::write(classes.join("talktime/Call.class"), b"\xca\xfe\xba\xbe").unwrap();
    let built = library(AARCH64, [16_384, 16_384]);
    let libraries = [(arm64(), built.clone())];
    let entries = entries(&root().join(SOURCE), &classes, &libraries).unwrap();
    fs::remove_dir_all(classes).unwrap();

    let bytes = zipped(&entries).unwrap();
    assert_eq!(bytes, zipped(&entries).unwrap());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    assert_eq!(
        names(&archive),
        [
            "AndroidManifest.xml",
            "META-INF/com/android/build/gradle/aar-metadata.properties",
            "R.txt",
            "classes.jar",
            "jni/arm64-v8a/libtalktime_mobile.so",
            "proguard.txt",
        ]
    );
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        archive
            .by_name(name)
            .unwrap()
            .read_to_end(&mut bytes)
            .unwrap();
        bytes
    };
    assert_eq!(read("jni/arm64-v8a/libtalktime_mobile.so"), built);
    let jar = ZipArchive::new(Cursor::new(read("classes.jar"))).unwrap();
    assert_eq!(names(&jar), ["talktime/Call.class"]);
    let rules = String::from_utf8(read("proguard.txt")).unwrap();
    for kept in ["com.sun.jna.**", "talktime.**", "RuntimeVisibleAnnotations"] {
        assert!(rules.contains(kept), "{kept}");
    }
}

#[test]
fn a_library_that_may_not_be_shipped_is_not_packed() {
    let classes = target_dir().join("xtask-tests").join("aar-refused");
    fs::create_dir_all(&classes).unwrap();
    fs::write(classes.join("Call.class"), b"\xca\xfe\xba\xbe").unwrap();
    let libraries = [(arm64(), library(AARCH64, [4096, 4096]))];
    let packed = entries(&root().join(SOURCE), &classes, &libraries);
    fs::remove_dir_all(classes).unwrap();
    assert!(matches!(packed, Err(Stop::Failed(_))), "{packed:?}");
}

#[test]
fn what_is_said_twice_is_the_same() {
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let android = read("bindings-mobile/android/pom.xml");
    let version = env!("CARGO_PKG_VERSION");
    assert!(android.contains(&format!("<version>{version}</version>")));
    // The two modules are compiled and shipped with the same versions.
    let jvm = read("bindings-mobile/kotlin/pom.xml");
    let between = |text: &str, from: &str| {
        let (_, rest) = text.split_once(from).unwrap();
        rest.split_once("</").unwrap().0.to_owned()
    };
    let jna = "<artifactId>jna</artifactId>\n      <version>";
    assert_eq!(between(&android, jna), between(&jvm, jna));
    let kotlin = "<artifactId>kotlin-stdlib</artifactId>\n      <version>";
    assert_eq!(between(&android, kotlin), between(&jvm, "<kotlin.version>"));
    let manifest = read("bindings-mobile/android/AndroidManifest.xml");
    assert!(manifest.contains(&format!("minSdkVersion=\"{API}\"")));
}

#[test]
fn the_linker_is_the_one_of_the_oldest_android() {
    let linker = linker_in(&OsString::from("/ndk"), arm64());
    let name = linker.file_name().unwrap().to_string_lossy();
    assert!(name.starts_with("aarch64-linux-android26-clang"), "{name}");
}
