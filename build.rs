//! Lists the countries in `data/holidays/`, and links the binary to a fixed address where Linux lets it: moving it elsewhere costs a fifth of a
//! short run, since the tables of what renders hold a hundred and fifty thousand addresses, each of which would be rewritten at every start.

#![expect(clippy::disallowed_methods, reason = "a build script is told of its target by the environment, and reads what it builds in")]

use std::path::Path;
use std::{env, fs, io};

/// Where the holidays of each country lie, one file a country.
const HOLIDAYS: &str = "data/holidays";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={HOLIDAYS}");
    let target = |part: &str| env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("countries.rs"), countries()?)
}

/// The array of each country's code and the text of its file, in the order of their codes.
fn countries() -> io::Result<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(HOLIDAYS)? {
        files.push(fs::canonicalize(entry?.path())?);
    }
    files.sort();
    let line = |file: &Path| {
        let code = file.file_stem().unwrap_or_default();
        format!("(\"{}\", include_str!({file:?})),\n", code.display())
    };
    Ok(format!("[\n{}]", files.iter().map(|file| line(file)).collect::<String>()))
}
