//! Whoever a mail is written to, as far as that is known.

/// Whoever a mail is written to. Without a roster that is nobody in particular, and the templates have words for that.
#[derive(Debug, Clone, Default)]
pub(super) struct Reader {
    /// The first name.
    pub(super) first_name: Option<String>,
    /// The chosen habit, in the language of the mail.
    pub(super) habit: Option<Chosen>,
}

/// A habit that someone chose, in parts.
#[derive(Debug, Clone)]
pub(super) struct Chosen {
    /// The routine that comes first.
    pub(super) routine: String,
    /// What one then does.
    pub(super) behavior: String,
    /// The small cheer.
    pub(super) celebration: Option<String>,
}
