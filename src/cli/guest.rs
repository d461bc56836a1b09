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
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let (mut stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let (send, receive) = mpsc::channel();
    std::thread::spawn(move || {
        // A child that has died reads nothing; what it leaves on the other side says so.
        let _ = stdin.take().map(|mut stdin| stdin.write_all(&asked));
    });
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let read = stdout.map(|stdout| stdout.take(MOST).read_to_end(&mut answer));
        let _ = send.send(read.is_some_and(|read| read.is_ok()).then_some(answer));
    });
    // What the child says as it dies; it cannot wait for a reader, so all is read and only the start is kept.
    let last_words = std::thread::spawn(move || {
        let mut kept = Vec::new();
        if let Some(mut stderr) = stderr {
            let _ = stderr.by_ref().take(LAST_WORDS).read_to_end(&mut kept);
            let _ = std::io::copy(&mut stderr, &mut std::io::sink());
        }
        String::from_utf8_lossy(&kept).into_owned()
    });
    let answer = receive.recv_timeout(Duration::from_secs(SECONDS + 1));
    let late = answer.is_err();
    let _ = child.kill();
    let status = child.wait().map_err(failed)?;
    let answer = answer.ok().flatten().unwrap_or_default();
    if let Ok(reply) = serde_json::from_slice::<Reply>(&answer) {
        return reply;
    }
    Err(fault(match last_words.join() {
        _ if late || ran_out_of_time(status) => FaultKind::TooSlow,
        _ if answer.len() as u64 >= MOST => FaultKind::TooLarge,
        Ok(words) if words.contains(NO_MEMORY) => FaultKind::TooMuchMemory,
        _ => FaultKind::Crashed,
    }))
}

/// The most that is read of an answer, in bytes: JSON writes a byte as six at the most.
const MOST: u64 = MAX_MADE as u64 * 6 * 4;

/// How much is kept of what a child says as it dies, in bytes.
const LAST_WORDS: u64 = 4096;

/// What Rust says when the system has no more memory to give.
const NO_MEMORY: &str = "memory allocation of";

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
