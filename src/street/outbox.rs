//! The street for a roster: its rows, read a few at a time, become messages on every core and are written in the order of the roster.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};

use super::sampled::{Sampled, threads};
use crate::model::{People, Program, Recipient};
use crate::output::{Entry, Origin, OutputError, Shard, Staged, Stream, file_of_row, write_private};
use crate::plan::RFC3339;
use crate::render::outbox::{Form, Mailing, Outbox, Scratch};
use crate::render::{ArtifactKind, RenderError};
use crate::roster::{Batch, Roster, RosterReader, RowReader, SecondReading};
use crate::source::ReadError;

/// How large the messages of a shard are together, about.
const SHARD: usize = 1024 * 1024;
/// The most rows of a shard, and the most files of a folder.
pub(super) const MOST_ROWS: usize = 1_000;

/// Why an outbox could not be written.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// A message cannot be rendered.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// Something cannot be written.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// The roster cannot be read again.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The roster is not what it was.
    #[error(transparent)]
    Roster(#[from] SecondReading),
}

/// What an outbox is made from.
pub struct Posting<'a> {
    /// The program.
    pub program: &'a Program,
    /// The people that it knows by an id, where they are known.
    pub people: Option<&'a People>,
    /// The roster, checked.
    pub roster: &'a Roster,
    /// The mails.
    pub outbox: &'a Outbox<'a>,
    /// What the messages are made of.
    pub origin: &'a Origin,
    /// The form of the messages.
    pub form: Form,
    /// The moments whose mails are made.
    pub moments: &'a [String],
    /// How many of each mail, language and role are made; all where nothing is said.
    pub sample: Option<u64>,
    /// Told, from any thread, how many rows are done.
    pub progress: &'a (dyn Fn(u64) + Sync),
}

impl std::fmt::Debug for Posting<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Posting").field("outbox", &self.outbox).field("moments", &self.moments).finish_non_exhaustive()
    }
}

/// What was written.
#[derive(Debug, Default)]
pub struct Posted {
    /// The files and folders, for the manifest.
    pub entries: Vec<Entry>,
    /// How many messages there are for each moment, in order.
    pub messages: Vec<(String, u64)>,
}

impl Posting<'_> {
    /// Writes the messages of all moments into a new tree.
    ///
    /// # Errors
    /// When a message cannot be rendered or written, or the roster was changed since it was checked.
    pub fn write(&self, staged: &Staged) -> Result<Posted, OutboxError> {
        let (mut posted, mut pictures) = (Posted::default(), BTreeSet::new());
        for moment in self.moments {
            let Some(mailing) = self.outbox.mailing(moment)? else { continue };
            let Some((reader, rows)) = self.roster.reader(self.program, self.people)? else { continue };
            let work = Work::of(self, &mailing, reader, &rows, staged);
            let (entries, messages) = work.done()?;
            if messages > 0 {
                pictures.extend(mailing.pictures());
            }
            posted.entries.extend(entries);
            posted.messages.push((moment.clone(), messages));
        }
        posted.entries.extend(self.loose(&pictures, staged)?);
        posted.entries.iter_mut().for_each(|entry| entry.origin = Some(self.origin.clone()));
        Ok(posted)
    }

    /// Writes the pictures that messages refer to without holding them.
    fn loose(&self, names: &BTreeSet<String>, staged: &Staged) -> Result<Vec<Entry>, OutboxError> {
        let loose = names.iter().filter_map(|name| Some((name, self.outbox.loose_picture(name)?)));
        let write = |(name, bytes): (&String, &[u8])| {
            write_private(&staged.folder("outbox/pictures")?, name, bytes)?;
            Ok(Entry::of_hash(
                format!("outbox/pictures/{name}"),
                ArtifactKind::Picture,
                bytes.len() as u64,
                &Sha256::digest(bytes),
            ))
        };
        loose.map(write).collect()
    }
}

/// The messages of one mail being made. Each thread takes rows, makes their messages in memory of its own and waits for its turn to write
/// them; so memory is as many shards as there are threads, and the file is in the order of the roster.
struct Work<'w> {
    posting: &'w Posting<'w>,
    mailing: &'w Mailing<'w>,
    rows: &'w RowReader<'w>,
    staged: &'w Staged,
    reading: Mutex<(RosterReader, u64)>,
    writing: Mutex<Writing>,
    turned: Condvar,
}

/// What was written so far.
#[derive(Default)]
struct Writing {
    next: u64,
    stream: Option<Stream>,
    shards: Vec<Shard>,
    folders: Vec<Entry>,
    messages: u64,
    failed: Option<OutboxError>,
    is_over: bool,
}

/// The rows that a thread works on, and what it makes of them.
#[derive(Default)]
struct Bench<'w> {
    batch: Batch,
    recipient: Recipient,
    scratch: Scratch<'w>,
    made: Vec<u8>,
    messages: u64,
    sampled: Sampled,
}

/// Told of each message, with its row, before the next is made.
type Each<'a> = dyn FnMut(u64, &mut Vec<u8>) -> Result<(), OutboxError> + 'a;

/// Lets the others know when a thread falls over, so that none waits for its turn forever.
struct Watch<'a, 'w>(&'a Work<'w>);

impl Drop for Watch<'_, '_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.writing().is_over = true;
            self.0.turned.notify_all();
        }
    }
}

impl<'w> Work<'w> {
    fn of(
        posting: &'w Posting<'w>,
        mailing: &'w Mailing<'w>,
        reader: RosterReader,
        rows: &'w RowReader<'w>,
        staged: &'w Staged,
    ) -> Self {
        let (reading, writing) = (Mutex::new((reader, 0)), Mutex::new(Writing::default()));
        Self { posting, mailing, rows, staged, reading, writing, turned: Condvar::new() }
    }

    /// Makes all messages; the files and folders that they are in, and how many they are.
    fn done(self) -> Result<(Vec<Entry>, u64), OutboxError> {
        std::thread::scope(|scope| {
            for _ in 0..threads(self.posting.sample) {
                scope.spawn(|| {
                    let _watch = Watch(&self);
                    if let Err(error) = self.work() {
                        self.writing().failed.get_or_insert(error);
                        self.writing().is_over = true;
                        self.turned.notify_all();
                    }
                });
            }
        });
        let writing = self.writing.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = writing.failed {
            return Err(error);
        }
        self.reading.into_inner().unwrap_or_else(PoisonError::into_inner).0.finish()?;
        let mut entries = writing.folders;
        if !writing.shards.is_empty() {
            let path = format!("outbox/{}.{}", self.mailing.moment(), self.posting.form.ending());
            entries.push(Entry::of_shards(path, writing.shards));
        }
        for entry in &mut entries {
            entry.moment = Some(self.mailing.moment().to_owned());
            entry.audience = Some(self.mailing.audience());
            entry.at = self.mailing.sent().map(|at| at.strftime(RFC3339).to_string());
        }
        Ok((entries, writing.messages))
    }

    fn writing(&self) -> MutexGuard<'_, Writing> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What each thread does until the rows are all gone.
    fn work(&self) -> Result<(), OutboxError> {
        let mut bench = Bench::default();
        let most =
            if self.posting.form == Form::Eml { MOST_ROWS } else { (SHARD / self.mailing.size().max(1)).clamp(1, MOST_ROWS) };
        while let Some(turn) = self.take(most, &mut bench.batch)? {
            bench.made.clear();
            bench.messages = 0;
            let rows = bench.batch.rows().unwrap_or_default();
            if self.posting.form == Form::Eml {
                self.files(rows, &mut bench)?;
            } else {
                self.messages(&mut bench, &mut |_, _| Ok(()))?;
                if !self.append(turn, rows, &bench)? {
                    return Ok(());
                }
            }
            (self.posting.progress)(rows.1 + 1 - rows.0);
        }
        Ok(())
    }

    /// Takes the next rows, with the turn in which they are written; nothing when there are no more.
    fn take(&self, most: usize, batch: &mut Batch) -> Result<Option<u64>, OutboxError> {
        if self.writing().is_over {
            return Ok(None);
        }
        let mut reading = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        if !reading.0.batch(most, batch)? {
            return Ok(None);
        }
        reading.1 += 1;
        Ok(Some(reading.1 - 1))
    }

    /// Makes the messages of some rows; told of each, with its row, before the next is made.
    fn messages(&self, bench: &mut Bench<'w>, each: &mut Each<'_>) -> Result<(), OutboxError> {
        let Bench { batch, recipient, scratch, made, messages, sampled } = bench;
        self.rows.each(batch, recipient, |recipient| {
            if !self.mailing.gets(recipient) || !sampled.takes(recipient, self.posting.sample) {
                return Ok(());
            }
            self.mailing.write(recipient, scratch, made)?;
            *messages += 1;
            each(recipient.row, made)
        })
    }

    /// Writes each message into a file of its own, in the folder of these rows.
    fn files(&self, rows: (u64, u64), bench: &mut Bench<'w>) -> Result<(), OutboxError> {
        let path = format!("outbox/{}/{:03}/", self.mailing.moment(), (rows.0 - 1) / MOST_ROWS as u64);
        let (mut folder, mut hash, mut bytes) = (None, Sha256::new(), 0);
        self.messages(bench, &mut |row, made| {
            if folder.is_none() {
                folder = Some(self.staged.filling(&path)?);
            }
            if let Some(folder) = &folder {
                folder.write(&file_of_row(row, self.posting.form.ending()), made)?;
            }
            hash.update(&*made);
            bytes += made.len() as u64;
            made.clear();
            Ok(())
        })?;
        if bench.messages > 0 {
            let mut writing = self.writing();
            writing.messages += bench.messages;
            let entry = Entry::of_hash(path, ArtifactKind::Outbox, bytes, &hash.finalize());
            writing.folders.push(Entry { messages: Some(bench.messages), ..entry });
        }
        Ok(())
    }

    /// Writes the messages of these rows once those before them are written; whether to go on.
    fn append(&self, turn: u64, rows: (u64, u64), bench: &Bench<'w>) -> Result<bool, OutboxError> {
        let shard = Shard::of(rows, bench.messages, &bench.made);
        let mut writing = self.writing();
        while writing.next != turn && !writing.is_over {
            writing = self.turned.wait(writing).unwrap_or_else(PoisonError::into_inner);
        }
        if writing.is_over {
            return Ok(false);
        }
        if bench.messages > 0 {
            let Writing { stream, shards, messages, .. } = &mut *writing;
            let stream = match stream {
                Some(stream) => stream,
                None => stream.insert(self.begin(shards)?),
            };
            stream.write(&bench.made)?;
            *messages += bench.messages;
            shards.push(shard);
        }
        writing.next += 1;
        drop(writing);
        self.turned.notify_all();
        Ok(true)
    }

    /// Begins the file, with what stands at its head.
    fn begin(&self, shards: &mut Vec<Shard>) -> Result<Stream, OutboxError> {
        self.staged.folder("outbox")?;
        let path = format!("outbox/{}.{}", self.mailing.moment(), self.posting.form.ending());
        let mut stream = self.staged.stream(&path)?;
        let head = self.mailing.head();
        if !head.is_empty() {
            stream.write(&head)?;
            shards.push(Shard::of((0, 0), 0, &head));
        }
        Ok(stream)
    }
}
