//! QR codes (ISO/IEC 18004).

use qrcode::QrCode;
use qrcode::render::svg;
use serde::Serialize;

use super::RenderError;

/// How many modules of quiet zone a code has on each side.
const QUIET: f64 = 4.0;

/// A QR code to show.
#[derive(Debug, Serialize)]
pub(super) struct Code {
    /// It as SVG, with its quiet zone.
    pub(super) svg: String,
    /// The share of its width that is quiet zone on each side, so that a sheet can line up what is seen.
    pub(super) quiet: f64,
}

/// The QR code of an address.
pub(super) fn code(address: &str) -> Result<Code, RenderError> {
    let code = QrCode::new(address).map_err(|error| RenderError::Sheet { name: "qr".to_owned(), why: error.to_string() })?;
    let modules = u32::try_from(code.width()).map_or(QUIET, f64::from);
    let svg = code
        .render::<svg::Color<'_>>()
        .quiet_zone(true)
        .dark_color(svg::Color("#000000"))
        .light_color(svg::Color("#ffffff"))
        .build();
    Ok(Code { svg, quiet: QUIET / (modules + 2.0 * QUIET) })
}
