//! The street for a roster's calendars: its rows, read a few at a time, become a file for each person who takes part, on every core.

use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};

use super::outbox::{MOST_ROWS, OutboxError};
use super::sampled::{Sampled, threads};
use crate::model::{People, Program, Recipient};
use crate::output::{Entry, Origin, Staged, file_of_row};
use crate::render::ArtifactKind;
use crate::render::calendar::Personal;
use crate::roster::{Batch, Roster, RosterReader, RowReader};

/// What personal calendars are made from.
pub struct Diaries<'a> {
    /// The program.
    pub program: &'a Program,
    /// The people that it knows by an id, where they are known.
    pub people: Option<&'a People>,
    /// The roster, checked.
    pub roster: &'a Roster,
    /// The calendars.
    pub personal: &'a Personal<'a>,
    /// What the calendars are made of.
    pub origin: &'a Origin,
    /// How many of each language and role are made; all where nothing is said.
    pub sample: Option<u64>,
    /// Told, from any thread, how many rows are done.
    pub progress: &'a (dyn Fn(u64) + Sync),
}

impl std::fmt::Debug for Diaries<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Diaries").field("personal", &self.personal).finish_non_exhaustive()
    }
}

/// The folders that were written so far, and how many calendars stand in them.
#[derive(Default)]
struct Written {
    folders: Vec<Entry>,
    calendars: u64,
    failed: Option<OutboxError>,
}

/// The rows that a thread works on, and what it makes of them.
#[derive(Default)]
struct Bench {
    batch: Batch,
    recipient: Recipient,
    sampled: Sampled,
    made: Vec<u8>,
}

impl Diaries<'_> {
    /// Writes the calendars into a new tree, a thousand rows a folder; the folders, and how many calendars there are.
    ///
    /// # Errors
    /// When a calendar cannot be rendered or written, or the roster was changed since it was checked.
    pub fn write(&self, staged: &Staged) -> Result<(Vec<Entry>, u64), OutboxError> {
        let Some((reader, rows)) = self.roster.reader(self.program, self.people)? else { return Ok((Vec::new(), 0)) };
        staged.open_folder("calendars")?;
        let (reading, written) = (Mutex::new(reader), Mutex::new(Written::default()));
        std::thread::scope(|scope| {
            for _ in 0..threads(self.sample) {
                scope.spawn(|| {
                    if let Err(error) = self.work(&reading, &rows, staged, &written) {
                        lock(&written).failed.get_or_insert(error);
                    }
                });
            }
        });
        let Written { mut folders, calendars, failed } = written.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = failed {
            return Err(error);
        }
        reading.into_inner().unwrap_or_else(PoisonError::into_inner).finish()?;
        folders.sort_by(|a, b| a.path.cmp(&b.path));
        Ok((folders, calendars))
    }

    /// What each thread does until the rows are all gone, or one thread has failed.
    fn work(
        &self,
        reading: &Mutex<RosterReader>,
        rows: &RowReader<'_>,
        staged: &Staged,
        written: &Mutex<Written>,
    ) -> Result<(), OutboxError> {
        let mut bench = Bench::default();
        while lock(written).failed.is_none() && lock(reading).batch(MOST_ROWS, &mut bench.batch)? {
            let (first, last) = bench.batch.rows().unwrap_or_default();
            if let Some((entry, count)) = self.folder(first, rows, &mut bench, staged)? {
                let mut written = lock(written);
                written.calendars += count;
                written.folders.push(entry);
            }
            (self.progress)(last + 1 - first);
        }
        Ok(())
    }

    /// The folder of some rows; nothing where none of them gets a calendar.
    fn folder(
        &self,
        first: u64,
        rows: &RowReader<'_>,
        bench: &mut Bench,
        staged: &Staged,
    ) -> Result<Option<(Entry, u64)>, OutboxError> {
        let path = format!("calendars/people/{:03}/", (first - 1) / MOST_ROWS as u64);
        let Bench { batch, recipient, sampled, made } = bench;
        let (mut folder, mut hash, mut bytes, mut count) = (None, Sha256::new(), 0, 0);
        rows.each(batch, recipient, |recipient| {
            if !self.personal.gets(recipient) || !sampled.takes(recipient, self.sample) {
                return Ok(());
            }
            let folder = match &folder {
                Some(folder) => folder,
                None => folder.insert(staged.filling(&path)?),
            };
            made.clear();
            self.personal.write(recipient, made)?;
            folder.write(&file_of_row(recipient.row, "ics"), made)?;
            hash.update(&*made);
            bytes += made.len() as u64;
            count += 1;
            Ok::<(), OutboxError>(())
        })?;
        let entry = || Entry::of_hash(path, ArtifactKind::People, bytes, &hash.finalize());
        Ok(folder.map(|_| (Entry { origin: Some(self.origin.clone()), ..entry() }, count)))
    }
}

fn lock<T>(what: &Mutex<T>) -> MutexGuard<'_, T> {
    what.lock().unwrap_or_else(PoisonError::into_inner)
}
