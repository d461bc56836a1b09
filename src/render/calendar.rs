//! stub
use crate::locale::{Locale, LocaleError};
use crate::merge::Fields;
use crate::model::{Language, Program};
use crate::plan::{Moment, Plan};
pub struct CalendarFile {
    pub path: String,
    pub audience: String,
    pub language: Language,
    pub moment: Option<String>,
    pub bytes: Vec<u8>,
}
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    #[error(transparent)]
    Words(#[from] LocaleError),
}
pub fn calendars(_: &Program, _: &Plan, _: &Locale, _: &Fields) -> Result<Vec<CalendarFile>, CalendarError> {
    Ok(Vec::new())
}
pub fn title(_: &Program, _: &Plan, _: &Locale, _: &Fields, moment: &Moment) -> Result<String, CalendarError> {
    Ok(moment.id.clone())
}
