//! What a plain scalar means: nothing, true or false, a decimal number, or else a text.

use std::borrow::Cow;

use serde_json::{Number, Value};

/// What a plain scalar means.
pub(super) fn plain(text: Cow<'_, str>) -> Value {
    match &*text {
        "" | "~" | "null" => return Value::Null,
        "true" => return Value::Bool(true),
        "false" => return Value::Bool(false),
        _ => {}
    }
    number(&text).map_or_else(|| Value::String(text.into_owned()), Value::Number)
}

/// A decimal number without leading zeros.
fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut bytes = digits.bytes();
    let first = bytes.next()?;
    let second = bytes.next();
    let leading_zero = first == b'0' && second.is_some_and(|byte| byte.is_ascii_digit());
    if !first.is_ascii_digit()
        || leading_zero
        || !digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'-' | b'+'))
    {
        return None;
    }
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    let fraction = text.parse::<f64>().ok().filter(|_| !digits.ends_with('.'))?;
    // 50.0 is as whole as 50, to the schema and to whoever writes it.
    if fraction.fract() == 0.0 && fraction.abs() < WHOLE {
        return format!("{fraction:.0}").parse::<i64>().ok().map(Number::from);
    }
    Number::from_f64(fraction)
}

/// Up to here every whole number is a number of its own to a computer.
const WHOLE: f64 = 9_007_199_254_740_992.0;
