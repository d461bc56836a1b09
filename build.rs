//! Links the binary to a fixed address where Linux lets it: moving it elsewhere costs a fifth of a short run, since the tables of what
//! renders hold a hundred and fifty thousand addresses, each of which would be rewritten at every start.

#![expect(clippy::disallowed_methods, reason = "a build script is told of its target by the environment")]

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}
