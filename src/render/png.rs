//! Pictures as PNG with a palette (PNG, third edition, 11.2.2): what stands on a screen has few colors, and then it is a tenth of the size.

use std::collections::HashMap;

use color_quant::NeuQuant;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};

use super::typeset::Pixels;

/// How many colors a palette holds.
const COLORS: usize = 256;
/// How many of the most frequent colors keep their exact place in a palette that cannot hold all.
const EXACT: usize = 96;
/// How many pixels the palette of a photograph learns from: one in so many (1 to 30).
const SAMPLE: i32 = 20;
/// How hard the bytes are pressed (1 to 9); more takes far longer and saves little.
const LEVEL: u8 = 6;

/// A color, with its opacity left out.
type Color = [u8; 3];

/// A picture as PNG, without opacity. More colors than a palette holds become the nearest in it.
pub(super) fn encoded(pixels: &Pixels) -> Result<Vec<u8>, png::EncodingError> {
    let (colors, mut indexes) = counted(pixels);
    let palette = if colors.len() > COLORS {
        let palette = reduced(pixels, &colors);
        let nearest: Vec<u8> = colors.iter().map(|(color, _)| nearest(&palette, *color)).collect();
        indexes.iter_mut().for_each(|index| *index = u32::from(nearest.get(*index as usize).copied().unwrap_or_default()));
        palette
    } else {
        colors.iter().map(|(color, _)| *color).collect()
    };
    let indexes: Vec<u8> = indexes.into_iter().map(|index| u8::try_from(index).unwrap_or_default()).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_filter(Filter::NoFilter);
    encoder.set_deflate_compression(DeflateCompression::Level(LEVEL));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexes)?;
    writer.finish()?;
    Ok(bytes)
}

/// Each color with how many pixels have it, in the order in which they are met, and for each pixel the number of its color.
fn counted(pixels: &Pixels) -> (Vec<(Color, usize)>, Vec<u32>) {
    let mut numbers: HashMap<Color, u32> = HashMap::new();
    let mut colors: Vec<(Color, usize)> = Vec::new();
    let mut indexes = Vec::with_capacity(pixels.rgba.len() / 4);
    let mut last: Option<(Color, u32)> = None;
    for pixel in pixels.rgba.chunks_exact(4) {
        let color = [pixel[0], pixel[1], pixel[2]];
        let index = match last {
            Some((same, index)) if same == color => index,
            _ => *numbers.entry(color).or_insert_with(|| {
                colors.push((color, 0));
                u32::try_from(colors.len() - 1).unwrap_or(u32::MAX)
            }),
        };
        last = Some((color, index));
        colors[index as usize].1 += 1;
        indexes.push(index);
    }
    (colors, indexes)
}

/// A palette for more colors than it holds: the most frequent as they are, so that grounds and texts keep theirs, and the best for the others.
fn reduced(pixels: &Pixels, colors: &[(Color, usize)]) -> Vec<Color> {
    let mut frequent: Vec<&(Color, usize)> = colors.iter().collect();
    frequent.sort_by(|(a, many), (b, more)| more.cmp(many).then(a.cmp(b)));
    let mut palette: Vec<Color> = frequent.iter().take(EXACT).map(|(color, _)| *color).collect();
    let learned = NeuQuant::new(SAMPLE, COLORS - EXACT, &pixels.rgba).color_map_rgb();
    palette.extend(learned.chunks_exact(3).map(|color| [color[0], color[1], color[2]]));
    palette
}

/// The number of the color of a palette that is nearest to a color.
fn nearest(palette: &[Color], color: Color) -> u8 {
    let distance = |other: &Color| -> u32 { (0..3).map(|part| u32::from(color[part].abs_diff(other[part])).pow(2)).sum() };
    let nearest = palette.iter().enumerate().min_by_key(|(_, other)| distance(other));
    nearest.map_or(0, |(index, _)| u8::try_from(index).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> Vec<u8> {
        image::load_from_memory(bytes).expect("it is a picture").to_rgb8().into_raw()
    }

    #[test]
    fn few_colors_stay_as_they_are() {
        let rgba: Vec<u8> = (0..64_u8).flat_map(|number| [number, 255 - number, 7, 255]).collect();
        let rgb: Vec<u8> = rgba.chunks_exact(4).flat_map(|pixel| pixel[..3].to_vec()).collect();
        let bytes = encoded(&Pixels { width: 8, height: 8, rgba }).expect("it can be written");
        assert_eq!(decoded(&bytes), rgb);
    }

    #[test]
    fn many_colors_become_near_ones_and_the_ground_stays() {
        let pixel = |number: usize| {
            let [.., high, low] = number.to_be_bytes();
            if number % 2 == 0 { [11, 93, 78, 255] } else { [low, high.wrapping_mul(16), low, 255] }
        };
        let rgba: Vec<u8> = (0..4096).flat_map(pixel).collect();
        let bytes = encoded(&Pixels { width: 64, height: 64, rgba: rgba.clone() }).expect("it can be written");
        for (found, meant) in decoded(&bytes).chunks_exact(3).zip(rgba.chunks_exact(4)) {
            assert!(meant[0] != 11 || found == [11, 93, 78], "{found:?}");
            assert!(found.iter().zip(meant).all(|(found, meant)| found.abs_diff(*meant) < 40), "{found:?} for {meant:?}");
        }
    }
}
