//! QR codes (ISO/IEC 18004).

use qrcode::QrCode;
use qrcode::render::svg;

use super::RenderError;

/// A QR code as SVG, with its quiet zone.
pub(super) fn code(address: &str) -> Result<String, RenderError> {
    let code = QrCode::new(address).map_err(|error| RenderError::Sheet { name: "qr".to_owned(), why: error.to_string() })?;
    Ok(code
        .render::<svg::Color<'_>>()
        .quiet_zone(true)
        .dark_color(svg::Color("#000000"))
        .light_color(svg::Color("#ffffff"))
        .build())
}
