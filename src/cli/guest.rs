//! The children in which a program's own templates run, with limits on memory and time: one at a time in each, and as many as there are
//! threads that ask.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::process::{self, ChildStderr, ChildStdin, Command, ExitCode, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{self, Receiver};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::render::guest::{self, Fault, FaultKind, MAX_MADE, MEMORY, Reply, Request, SECONDS};

/// The word that starts the child; nobody types it.
pub(super) const COMMAND: &str = "run-own-templates";

/// What the child does: takes its limits first, and then answers what is asked.
pub(super) fn serve() -> ExitCode {
    limit();
    let mut asked = 0;
    let more_time = || {
        asked += 1;
        give_time(asked);
    };
    let served = guest::serve(&mut std::io::stdin().lock(), &mut std::io::stdout().lock(), more_time);
    ExitCode::from(if served.is_ok() { 0 } else { 2 })
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let most = |limit: u64| Rlimit { current: Some(limit), maximum: Some(limit) };
    // Where the system refuses a limit, the parent's clock still stands.
    let _ = setrlimit(Resource::As, most(MEMORY));
    let _ = setrlimit(Resource::Core, most(0));
}

/// The processor time of a child, which has answered so many requests with this one: it grows with each, and ends one that goes on after its
/// parent has.
#[cfg(unix)]
fn give_time(asked: u64) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Cpu).maximum;
    let _ = setrlimit(Resource::Cpu, Rlimit { current: Some(asked * SECONDS), maximum });
}

#[cfg(not(unix))]
const fn limit() {}

#[cfg(not(unix))]
const fn give_time(_: u64) {}

/// Asks a child to run a template, and waits for as long as one may take. A child that has answered is asked again; one that has not is
/// ended, and takes no other template with it.
pub(super) fn ask(request: &Request) -> Reply {
    let fault = |kind| Fault { template: request.wanted.clone(), line: None, range: None, kind };
    let failed = |why: std::io::Error| fault(FaultKind::Other(why.to_string()));
    let mut asked = serde_json::to_vec(request).map_err(|why| failed(why.into()))?;
    asked.push(b'\n');
    if let Some(mut child) = IDLE.lock().ok().and_then(|mut idle| idle.pop()) {
        match child.answer(&asked) {
            Ok(reply) => {
                child.rest();
                return reply;
            }
            Err(FaultKind::TooSlow) => return Err(fault(FaultKind::TooSlow)),
            Err(_) => {}
        }
    }
    // What one template left behind is no fault of the next: only what fails in a child of its own has failed.
    let mut child = Child::new().map_err(failed)?;
    let reply = child.answer(&asked).map_err(fault)?;
    child.rest();
    reply
}

/// The children that wait for work. They end with this process, which closes what they read.
static IDLE: Mutex<Vec<Child>> = Mutex::new(Vec::new());

/// A child that runs templates, one after the other.
struct Child {
    process: process::Child,
    stdin: ChildStdin,
    /// Its answers, a line each; nothing when it has none any more.
    answers: Receiver<Option<Vec<u8>>>,
    /// What it says as it dies.
    last_words: Option<JoinHandle<String>>,
}

impl Child {
    fn new() -> io::Result<Self> {
        let mut process = Command::new(std::env::current_exe()?)
            .arg(COMMAND)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let piped = (process.stdin.take(), process.stdout.take(), process.stderr.take());
        let (Some(stdin), Some(stdout), Some(stderr)) = piped else { return Err(io::ErrorKind::BrokenPipe.into()) };
        let (send, answers) = mpsc::channel();
        std::thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            loop {
                let mut answer = Vec::new();
                let is_whole = stdout.by_ref().take(MOST).read_until(b'\n', &mut answer).is_ok() && !answer.is_empty();
                if send.send(is_whole.then_some(answer)).is_err() || !is_whole {
                    return;
                }
            }
        });
        let last_words = Some(std::thread::spawn(move || last_words(stderr)));
        Ok(Self { process, stdin, answers, last_words })
    }

    /// What it makes of a request; how it failed where it gives no answer, and then it is of no more use.
    fn answer(&mut self, asked: &[u8]) -> Result<Reply, FaultKind> {
        // A child that has died reads nothing; what it leaves on the other side says so.
        let _ = self.stdin.write_all(asked).and_then(|()| self.stdin.flush());
        let answer = self.answers.recv_timeout(Duration::from_secs(SECONDS + 1));
        let is_late = answer.is_err();
        let answer = answer.ok().flatten().unwrap_or_default();
        serde_json::from_slice::<Reply>(&answer).map_err(|_| self.died(is_late, answer.len() as u64 >= MOST))
    }

    /// Ends it, and says of what it died.
    fn died(&mut self, is_late: bool, is_too_large: bool) -> FaultKind {
        let _ = self.process.kill();
        let out_of_time = self.process.wait().is_ok_and(ran_out_of_time);
        match self.last_words.take().map(JoinHandle::join) {
            _ if is_late || out_of_time => FaultKind::TooSlow,
            _ if is_too_large => FaultKind::TooLarge,
            Some(Ok(words)) if words.contains(NO_MEMORY) => FaultKind::TooMuchMemory,
            _ => FaultKind::Crashed,
        }
    }

    /// Lets it wait for more.
    fn rest(self) {
        if let Ok(mut idle) = IDLE.lock() {
            idle.push(self);
        }
    }
}

/// What a child says as it dies; it cannot wait for a reader, so all is read and only the start is kept.
fn last_words(mut stderr: ChildStderr) -> String {
    let mut kept = Vec::new();
    let _ = stderr.by_ref().take(LAST_WORDS).read_to_end(&mut kept);
    let _ = io::copy(&mut stderr, &mut io::sink());
    String::from_utf8_lossy(&kept).into_owned()
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
