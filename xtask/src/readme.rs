//! The examples in README.md, made runnable.

use std::fs;

use crate::shell::root;
use crate::stage::Stop;

/// Is how a language's example becomes a function of a test.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The name behind the fence of the block.
    pub language: &'static str,
    /// How the example names its file, which is an argument of the function: a test has a folder of
    /// its own.
    pub file: &'static str,
    /// What stands before the imports, between them and the body, and behind it.
    pub frame: [&'static str; 3],
}

impl Example {
    /// Takes the first block of the language out of README.md.
    pub fn source(&self) -> Result<String, Stop> {
        let readme = fs::read_to_string(root().join("README.md"))?;
        self.of(&readme).ok_or_else(|| {
            let language = self.language;
            Stop::failed(format!("README.md has no block in {language}"))
        })
    }

    /// The imports of the block, and the rest as the body of a function.
    fn of(&self, readme: &str) -> Option<String> {
        let fence = format!("```{}\n", self.language);
        let block = readme.split(&fence).nth(1)?.split("```").next()?;
        let (imports, body): (Vec<&str>, Vec<&str>) =
            block.lines().partition(|line| line.starts_with("import "));
        let body = body.join("\n").replace(self.file, "calls");
        let imports = imports.join("\n");
        let [head, joint, tail] = self.frame;
        Some(format!("{head}{imports}{joint}{body}{tail}"))
    }
}

#[cfg(test)]
mod tests {
    use crate::{kotlin, swift};

    #[test]
    fn the_block_in_kotlin_becomes_a_function() {
        let readme = "# x\n```kotlin\nimport a.B\n\nval b = B(File(\"calls.csv\"))\n```\n";
        let source = kotlin::EXAMPLE.of(readme).unwrap_or_default();
        assert!(source.contains("import a.B\n\nfun readme(calls: File) {\n\nval b = B(calls)\n}"));
        assert_eq!(kotlin::EXAMPLE.of("# nothing"), None);
    }

    #[test]
    fn the_block_in_swift_becomes_a_function() {
        let block = "import A\n\nlet b = B(URL(fileURLWithPath: \"calls.csv\"))";
        let readme = format!("# x\n```swift\n{block}\n```\n");
        let source = swift::EXAMPLE.of(&readme).unwrap_or_default();
        assert!(source.starts_with("import A\n\nfunc readme(calls: URL"));
        assert!(source.ends_with("\n\nlet b = B(calls)\n}\n"), "{source}");
        assert_eq!(swift::EXAMPLE.of("# nothing"), None);
    }
}
