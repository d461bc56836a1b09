//! How a question is answered.

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// A few words on one line.
    Line,
    /// An address of e-mail.
    Email,
    /// In words of their own.
    Words,
    /// One of these.
    Choice(Vec<Choice>),
    /// A number from one to another, both with what it means.
    Scale {
        /// The lowest.
        from: u8,
        /// The highest.
        to: u8,
        /// What the lowest means.
        low: String,
        /// What the highest means.
        high: String,
    },
}

/// An answer to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What stands in the data.
    pub(super) value: String,
    /// What people read.
    pub(super) text: String,
}

impl Answer {
    /// The word for it in a table.
    pub(super) const fn kind(&self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Email => "email",
            Self::Words => "text",
            Self::Choice(_) => "choice",
            Self::Scale { .. } => "scale",
        }
    }

    /// All that one can choose; nothing where one writes.
    pub(super) fn choices(&self) -> Vec<Choice> {
        match self {
            Self::Choice(choices) => choices.clone(),
            Self::Scale { from, to, low, high } => (*from..=*to)
                .map(|number| {
                    let text = match number {
                        number if number == *from => format!("{number}: {low}"),
                        number if number == *to => format!("{number}: {high}"),
                        _ => number.to_string(),
                    };
                    Choice { value: number.to_string(), text }
                })
                .collect(),
            Self::Line | Self::Email | Self::Words => Vec::new(),
        }
    }
}
