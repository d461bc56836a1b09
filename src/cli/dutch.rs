//! The help of the command line in Dutch.

use clap::Command;

/// The command line with its help in Dutch.
pub(super) fn translated(command: Command) -> Command {
    command
}
