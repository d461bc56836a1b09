//! Addresses, places and languages as they were meant.

/// An e-mail address among other words: `Team Klant <klant@harbor.example>`, `mailto:…`.
pub(super) fn email(text: &str) -> Option<String> {
    let ends = |character: char| character.is_whitespace() || "<>()[],;:\"".contains(character);
    let mut found = text.split(ends).filter(|word| word.split('@').count() == 2);
    let (one, other) = (found.next()?, found.next());
    let (name, domain) = one.split_once('@')?;
    let is_one = other.is_none() && !name.is_empty() && domain.contains('.') && !domain.ends_with('.');
    is_one.then(|| one.to_owned())
}

/// An address on the web without its beginning: `www.harbor.example`.
pub(super) fn web(text: &str) -> Option<String> {
    let plain = text.strip_prefix("//").unwrap_or(text).replace(' ', "%20");
    let address = match plain.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => {
            format!("{}://{rest}", scheme.to_lowercase())
        }
        Some(_) => return None,
        None => format!("https://{plain}"),
    };
    let host = address.split("://").nth(1)?.split(['/', '?', '#']).next()?;
    let is_host = host.contains('.') && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte));
    let is_whole = is_host
        && !host.ends_with('.')
        && !host.starts_with('.')
        && address.bytes().all(|byte| !b"<>\"'{}\\\\^`|".contains(&byte));
    is_whole.then_some(address)
}

/// The tag of a language by its name.
pub(super) fn language(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    if let Some((tag, _)) = LANGUAGES.iter().find(|(_, names)| names.contains(&lower.as_str())) {
        return Some((*tag).to_owned());
    }
    // The tags of other programs have an underscore, or capitals.
    let (language, region) = text.split_once(['_', '-']).unwrap_or((text, ""));
    let is_tag = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_region =
        region.is_empty() || (2..=8).contains(&region.len()) && region.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let tag = if region.is_empty() { language.to_lowercase() } else { format!("{}-{region}", language.to_lowercase()) };
    (is_tag && is_region && tag != text).then_some(tag)
}

/// A time zone by its city.
pub(super) fn time_zone(text: &str) -> Option<String> {
    let city = text.rsplit(['/', ',']).next()?.trim().replace(' ', "_");
    let known = jiff::tz::db().available().map(|name| name.to_string());
    let mut of_city = known.filter(|name| name.rsplit('/').next().is_some_and(|last| last.eq_ignore_ascii_case(&city)));
    of_city.next()
}

/// A path as programs have it: with forward slashes.
pub(super) fn path(text: &str) -> Option<String> {
    let path = text.trim_start_matches("./").replace('\\', "/");
    let is_inside = !path.starts_with('/') && !path.contains(':') && !path.is_empty() && path != text;
    is_inside.then_some(path)
}

/// Where the file of a path from elsewhere would lie in the program.
pub(super) fn file_name(text: &str) -> Option<String> {
    let name = text.rsplit(['/', '\\']).next()?.trim();
    (name.contains('.') && name != text).then(|| format!("assets/{name}"))
}

/// Names of languages in small letters, by their tag (BCP 47).
const LANGUAGES: &[(&str, &[&str])] = &[
    ("nl", &["nederlands", "dutch", "niederländisch", "néerlandais", "vlaams"]),
    ("en", &["engels", "english", "englisch", "anglais"]),
    ("de", &["duits", "german", "deutsch", "allemand"]),
    ("fr", &["frans", "french", "französisch", "français"]),
    ("es", &["spaans", "spanish", "español"]),
    ("pl", &["pools", "polish", "polski"]),
    ("tr", &["turks", "turkish", "türkçe"]),
    ("ar", &["arabisch", "arabic"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_among_what_surrounds_it() {
        assert_eq!(email("Office <hello@harbor.example>").as_deref(), Some("hello@harbor.example"));
        assert_eq!(email("mailto:hello@harbor.example").as_deref(), Some("hello@harbor.example"));
        assert_eq!(email("a@b.example, c@d.example"), None);
        assert_eq!(email("harbor.example"), None);
        assert_eq!(web("www.harbor.example/a b").as_deref(), Some("https://www.harbor.example/a%20b"));
        assert_eq!(web("javascript:alert(1)"), None);
        assert_eq!(web("ask Sanne"), None);
    }

    #[test]
    fn a_place_or_language_is_known_by_its_name() {
        assert_eq!(language("Nederlands").as_deref(), Some("nl"));
        assert_eq!(language("en_GB").as_deref(), Some("en-GB"));
        assert_eq!(language("soon"), None);
        assert_eq!(time_zone("Amsterdam").as_deref(), Some("Europe/Amsterdam"));
        assert_eq!(time_zone("+01:00"), None);
    }

    #[test]
    fn a_path_has_forward_slashes() {
        assert_eq!(path("assets\\logo.svg").as_deref(), Some("assets/logo.svg"));
        assert_eq!(path("C:\\logo.svg"), None);
        assert_eq!(file_name("C:\\pictures\\logo.svg").as_deref(), Some("assets/logo.svg"));
    }
}
