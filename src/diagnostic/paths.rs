//! How machines are told where a file is.

use std::path::{Component, Path, PathBuf};

/// The path of a file from a folder, with forward slashes; nothing where it lies outside that folder.
pub(super) fn relative(path: &str, root: &Path) -> Option<String> {
    let whole = plain(&root.join(path));
    let inside = whole.strip_prefix(plain(root)).ok()?;
    Some(inside.components().map(|step| step.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

/// A file as a URI reference: relative to a folder where it lies in it.
pub(super) fn uri(path: &str, root: &Path) -> (String, bool) {
    if let Some(inside) = relative(path, root) {
        return (encoded(&inside), true);
    }
    let whole = plain(&root.join(path)).to_string_lossy().replace('\\', "/");
    let slash = if whole.starts_with('/') { "" } else { "/" };
    (format!("file://{slash}{}", encoded(&whole)), false)
}

/// A path without the steps that lead nowhere or back.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for step in path.components() {
        match step {
            Component::CurDir => {}
            Component::ParentDir => drop(plain.pop()),
            other => plain.push(other),
        }
    }
    plain
}

/// Percent-encoded but for what a path may hold as it is (RFC 3986: unreserved, and the slash).
fn encoded(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => encoded.push(byte.into()),
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_in_the_folder_is_named_from_there() {
        for path in ["a/b.yaml", "./a/b.yaml", "/repo/c/../a/b.yaml", "../repo/a/b.yaml"] {
            assert_eq!(relative(path, Path::new("/repo")).as_deref(), Some("a/b.yaml"), "{path}");
        }
    }

    #[test]
    fn a_file_elsewhere_has_its_whole_address() {
        assert_eq!(uri("../é b.yaml", Path::new("/repo")), ("file:///%C3%A9%20b.yaml".to_owned(), false));
        assert_eq!(uri("100%: é.yaml", Path::new("/repo")), ("100%25%3A%20%C3%A9.yaml".to_owned(), true));
    }
}
