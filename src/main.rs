fn main() {
    let mut args = std::env::args().skip(1);
    if args.next().as_deref() == Some("schema") {
        println!("{}", serde_json::to_string_pretty(&excx::schema::derive_program()).unwrap());
        return;
    }
    for path in std::env::args().skip(1) {
        let folder = excx::source::Folder::read(std::path::Path::new(&path)).unwrap();
        let checked = excx::street::check(&folder);
        let mut out = String::new();
        for d in &checked.diagnostics {
            excx::diagnostic::Human { tongue: excx::diagnostic::Tongue::English }.diagnostic(&mut out, d).unwrap();
            out.push('\n');
        }
        println!("{out}");
        if let Some(plan) = checked.plan {
            for m in &plan.moments {
                println!("{} {} {:?}", m.starts, m.id, m.moved);
            }
            println!("{:?}", plan.problems)
        }
    }
}
