//! A Debian below the target folder with a Swift in it, for machines that have none.
//!
//! Nothing is left mounted: the compiler runs in a mount namespace of its own, which ends with it. Where
//! the kernel refuses that, as in most containers, `proot` gives the same view without mounting.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::shell::{capture, has, program, run, target_dir};
use crate::stage::Stop;

/// The first release that has Swift 6.
const SUITE: &str = "trixie";

/// What is installed; a root made of another list is made anew.
const PACKAGES: &str = "swiftlang,libc6-dev,libstdc++-14-dev,binutils";

/// Written last; a root without it was not finished.
const MARK: &str = "talktime-packages";

/// Shows folders of the machine in the root and starts a program there: the root, folders, `--`, and
/// the words of the program.
const SCRIPT: &str = r#"set -e
root=$1
shift
while [ "$1" != -- ]; do
    mkdir -p "$root$1"
    mount --rbind "$1" "$root$1"
    shift
done
shift
exec chroot "$root" "$@"
"#;

/// How a program gets into the root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Through mounts that only the program and its children see.
    Namespace,
    /// Without a mount: each call of the system is rewritten on its way.
    Rewriting,
}

/// A finished root.
pub(super) struct Inside {
    root: PathBuf,
    way: Way,
}

/// Tries what is needed: some containers give a mount namespace and refuse to mount in it.
fn can_mount() -> bool {
    let probe = "mount --rbind /proc /proc";
    has("unshare", &["--mount", "sh", "-c", probe])
}

/// Gives a root with Swift in it, and makes it where there is none yet.
pub(super) fn prepare() -> Result<Inside, Stop> {
    let lacking =
        |what: &str| Stop::lacking(format!("no Swift 6 is here, and to set one up {what}"));
    let way = if can_mount() {
        Way::Namespace
    } else if has("proot", &["true"]) {
        Way::Rewriting
    } else {
        return Err(lacking(
            "either the right to mount or a working proot is needed",
        ));
    };
    let root = target_dir().join("swift").join(SUITE);
    let done = fs::read_to_string(root.join(MARK)).is_ok_and(|packages| packages == PACKAGES);
    if !done {
        let mirror = super::mirror::configured()
            .ok_or_else(|| lacking("a Debian with its mirror configured is needed"))?;
        if !capture(program("id").arg("-u")).is_ok_and(|id| id.trim() == "0") {
            return Err(lacking("the rights of root are needed"));
        }
        if !has("debootstrap", &["--version"]) {
            return Err(lacking("debootstrap is needed"));
        }
        make(&root, &mirror, way)?;
    }
    fs::write(script(&root), SCRIPT)?;
    Ok(Inside { root, way })
}

/// Makes the root under another name, so that one half made is never taken for a whole.
fn make(root: &Path, mirror: &str, way: Way) -> Result<(), Stop> {
    let start = Instant::now();
    let part = root.with_extension("part");
    for old in [&part, root] {
        remove(old)?;
    }
    if let Some(folder) = part.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut make = match way {
        Way::Namespace => {
            let mut make = program("unshare");
            make.args(["--mount", "debootstrap"]);
            make
        }
        Way::Rewriting => program("debootstrap"),
    };
    make.args(["--variant=minbase", "--force-check-gpg"]);
    make.arg(format!("--include={PACKAGES}"));
    run(make.arg(SUITE).arg(&part).arg(mirror))?;
    // Packages that were unpacked: a fifth of the whole.
    remove(&part.join("var/cache/apt/archives"))?;
    fs::write(part.join(MARK), PACKAGES)?;
    fs::rename(&part, root)?;
    println!(
        "  {} was made in {:.1} s and is kept",
        root.display(),
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Removes a folder in which nothing is mounted: removal would reach through a mount.
fn remove(folder: &Path) -> Result<(), Stop> {
    if !folder.exists() {
        return Ok(());
    }
    let mounts = fs::read_to_string("/proc/self/mounts")?;
    if let Some(place) = mounted_below(&mounts, folder) {
        return Err(Stop::failed(format!(
            "{place} is mounted, unmount it first"
        )));
    }
    Ok(fs::remove_dir_all(folder)?)
}

fn mounted_below<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    let place = |line: &'a str| line.split(' ').nth(1);
    mounts
        .lines()
        .filter_map(place)
        .find(|place| Path::new(place).starts_with(folder))
}

/// Where the script lies: as a file it does not fill the line that a failure is told with.
fn script(root: &Path) -> PathBuf {
    root.with_file_name("inside.sh")
}

impl Inside {
    /// A command that runs in the root and sees the given folders under their own names.
    pub(super) fn command(&self, words: &[OsString], places: &[PathBuf]) -> Command {
        let mut shown = vec![Path::new("/proc"), Path::new("/dev")];
        shown.extend(places.iter().map(PathBuf::as_path));
        let mut command = match self.way {
            Way::Namespace => {
                let mut command = program("unshare");
                command.args(["--mount", "sh"]).arg(script(&self.root));
                command.arg(&self.root).args(shown).arg("--");
                command
            }
            Way::Rewriting => {
                let mut command = program("proot");
                command.arg("-r").arg(&self.root);
                for place in shown {
                    command.arg("-b").arg(place);
                }
                command
            }
        };
        // Nothing of this machine's environment means anything there.
        command.args(["env", "-i", "PATH=/usr/bin:/bin", "LANG=C.UTF-8"]);
        command.arg("HOME=/tmp").args(words);
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mount_below_a_folder_is_seen() {
        let mounts = "proc /proc proc rw 0 0\nudev /a/trixie/dev devtmpfs rw 0 0\n";
        assert_eq!(
            mounted_below(mounts, Path::new("/a/trixie")),
            Some("/a/trixie/dev")
        );
        assert_eq!(mounted_below(mounts, Path::new("/a/tri")), None);
    }

    #[test]
    fn a_program_sees_the_folders_under_their_names() {
        let words = |way| {
            let inside = Inside {
                root: PathBuf::from("/r"),
                way,
            };
            let command = inside.command(&["swift".into(), "test".into()], &[PathBuf::from("/w")]);
            let words: Vec<_> = command
                .get_args()
                .map(|word| word.to_string_lossy().into_owned())
                .collect();
            words.join(" ")
        };
        let mounted = words(Way::Namespace);
        assert!(
            mounted.contains("/inside.sh /r /proc /dev /w -- env -i"),
            "{mounted}"
        );
        assert!(mounted.ends_with("swift test"), "{mounted}");
        let rewritten = words(Way::Rewriting);
        assert!(
            rewritten.starts_with("-r /r -b /proc -b /dev -b /w env"),
            "{rewritten}"
        );
    }
}
