//! The child in which a program's own templates run: started for each request, with limits on memory and time.

use std::io::{Read as _, Write as _};
use std::process::{Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::render::guest::{self, Fault, FaultKind, MAX_MADE, MEMORY, Reply, Request, SECONDS};

/// The word that starts the child; nobody types it.
pub(super) const COMMAND: &str = "run-own-templates";

/// What the child does: takes its limits first, and then reads what is asked.
pub(super) fn serve() -> ExitCode {
    limit();
    let served = guest::serve(&mut std::io::stdin().lock(), &mut std::io::stdout().lock());
    ExitCode::from(if served.is_ok() { 0 } else { 2 })
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let most = |limit: u64| Rlimit { current: Some(limit), maximum: Some(limit) };
    // Where the system refuses a limit, the parent's clock still stands.
    let _ = setrlimit(Resource::As, most(MEMORY));
    let _ = setrlimit(Resource::Cpu, most(SECONDS));
    let _ = setrlimit(Resource::Core, most(0));
}

#[cfg(not(unix))]
const fn limit() {}

/// Asks a child to run a template, and waits for as long as one may take.
pub(super) fn ask(request: &Request) -> Reply {
    let fault = |kind| Fault { template: request.wanted.clone(), line: None, range: None, kind };
    let failed = |why: std::io::Error| fault(FaultKind::Other(why.to_string()));
    let asked = serde_json::to_vec(request).map_err(|why| failed(why.into()))?;
    let program = std::env::current_exe().map_err(failed)?;
    let mut child = Command::new(program)
        .arg(COMMAND)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(failed)?;
    let (mut stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        // A child that has died reads nothing; what it leaves on the other side says so.
        let _ = stdin.take().map(|mut stdin| stdin.write_all(&asked));
    });
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        // JSON writes a byte as six at the most.
        let most = MAX_MADE as u64 * 6 * 4;
        let read = stdout.map(|stdout| stdout.take(most).read_to_end(&mut answer));
        let _ = send.send(read.is_some_and(|read| read.is_ok()).then_some(answer));
    });
    let answer = receive.recv_timeout(Duration::from_secs(SECONDS + 1));
    let late = answer.is_err();
    let _ = child.kill();
    let status = child.wait().map_err(failed)?;
    match answer.ok().flatten().and_then(|answer| serde_json::from_slice::<Reply>(&answer).ok()) {
        Some(reply) => reply,
        None if late || ran_out_of_time(status) => Err(fault(FaultKind::TooSlow)),
        None => Err(fault(FaultKind::TooLarge)),
    }
}

#[cfg(unix)]
fn ran_out_of_time(status: std::process::ExitStatus) -> bool {
    use std::os::unix::process::ExitStatusExt as _;
    let signal = |signal: rustix::process::Signal| status.signal() == Some(signal.as_raw());
    signal(rustix::process::Signal::XCPU)
}

#[cfg(not(unix))]
const fn ran_out_of_time(_: std::process::ExitStatus) -> bool {
    false
}
