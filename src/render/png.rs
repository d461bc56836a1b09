//! Pictures as PNG with a palette (PNG, third edition, 11.2.2): what stands on a screen has few colors, and then it is a tenth of the size.

use std::collections::HashMap;

use color_quant::NeuQuant;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};

use super::typeset::Pixels;

/// How many colors a palette holds.
const COLORS: usize = 256;
/// How many of the most frequent colors keep their exact place in a palette that cannot hold all: grounds, and the middle of letters.
const EXACT: usize = 16;
/// How many bits of each part of a color a photograph keeps before its palette is sought; no eye sees the others.
const BITS: u32 = 6;
/// How far two colors of a palette may differ, squared, to stand for one between them in turns.
const NEAR: u32 = 3 * 24 * 24;
/// How hard the bytes are pressed (1 to 9); more takes far longer and saves little.
const LEVEL: u8 = 6;
/// How many pixels in a row are compared at once.
const STRIDE: usize = 16;

/// A color, with its opacity left out.
type Color = [u8; 3];

/// A picture as PNG, without opacity. More colors than a palette holds become the nearest in it, or two in turns that look like them.
pub(super) fn encoded(pixels: &Pixels) -> Result<Vec<u8>, png::EncodingError> {
    let Counted { colors, numbers } = Counted::of(pixels);
    let (palette, indexes) = if colors.len() > COLORS {
        let palette = reduced(&colors, &numbers);
        let mut known: HashMap<Color, [u8; 2]> = HashMap::new();
        let turns: Vec<[u8; 2]> = colors
            .iter()
            .map(|color| {
                let meant = if palette.iter().take(EXACT).any(|exact| exact == color) { *color } else { coarse(*color) };
                *known.entry(meant).or_insert_with(|| turns(&palette, meant))
            })
            .collect();
        let width = pixels.width as usize;
        let turn = |(place, number): (usize, &u32)| turns[*number as usize][(place / width + place % width) % 2];
        let indexes = numbers.iter().enumerate().map(turn).collect();
        (palette, indexes)
    } else {
        (colors, numbers.into_iter().map(|number| u8::try_from(number).unwrap_or_default()).collect::<Vec<u8>>())
    };
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

/// The colors of a picture, in the order in which they are met, and for each pixel the number of its color.
struct Counted {
    colors: Vec<Color>,
    numbers: Vec<u32>,
}

impl Counted {
    fn of(pixels: &Pixels) -> Self {
        let mut counted = Self { colors: Vec::new(), numbers: Vec::with_capacity(pixels.rgba.len() / 4) };
        let mut known: HashMap<Color, u32> = HashMap::new();
        let row = pixels.width as usize;
        let mut above: &[u8] = &[];
        for line in pixels.rgba.chunks_exact((row * 4).max(4)) {
            // Most of a slide is ground: rows like the one above, and stretches like the pixel before.
            if line == above {
                let from = counted.numbers.len() - row;
                counted.numbers.extend_from_within(from..);
                continue;
            }
            above = line;
            let mut same = [0; STRIDE * 4];
            let mut last = None;
            for stretch in line.chunks(STRIDE * 4) {
                match last {
                    Some(number) if stretch == &same[..stretch.len()] => {
                        counted.numbers.resize(counted.numbers.len() + stretch.len() / 4, number);
                    }
                    _ => {
                        counted.add(stretch, &mut known);
                        last = counted.numbers.last().copied();
                        let end: [u8; 4] = stretch.last_chunk().copied().unwrap_or_default();
                        same = std::array::from_fn(|place| end[place % 4]);
                    }
                }
            }
        }
        counted
    }

    fn add(&mut self, stretch: &[u8], known: &mut HashMap<Color, u32>) {
        for pixel in stretch.chunks_exact(4) {
            let color = [pixel[0], pixel[1], pixel[2]];
            let number = *known.entry(color).or_insert_with(|| {
                self.colors.push(color);
                u32::try_from(self.colors.len() - 1).unwrap_or(u32::MAX)
            });
            self.numbers.push(number);
        }
    }
}

/// A palette for more colors than it holds: the most frequent as they are, so that grounds and texts keep theirs, and the best for the others.
fn reduced(colors: &[Color], numbers: &[u32]) -> Vec<Color> {
    let mut counts: Vec<(usize, Color)> = colors.iter().map(|color| (0, *color)).collect();
    numbers.iter().for_each(|number| counts[*number as usize].0 += 1);
    counts.sort_by(|(many, a), (more, b)| more.cmp(many).then(a.cmp(b)));
    let mut palette: Vec<Color> = counts.iter().take(EXACT).map(|(_, color)| *color).collect();
    let mut others: Vec<Color> = colors.iter().map(|color| coarse(*color)).collect();
    others.sort_unstable();
    others.dedup();
    let others: Vec<u8> = others.iter().flat_map(|[red, green, blue]| [*red, *green, *blue, u8::MAX]).collect();
    let learned = NeuQuant::new(1, COLORS - EXACT, &others).color_map_rgb();
    palette.extend(learned.chunks_exact(3).map(|color| [color[0], color[1], color[2]]));
    palette
}

/// A color with fewer bits, in the middle of those that it stands for.
fn coarse(color: Color) -> Color {
    let rest = u8::MAX >> BITS;
    color.map(|part| part & !rest | (rest + 1) / 2)
}

/// The two colors of a palette that stand for a color in turns: the nearest twice, or two near each other whose middle is nearer to it.
fn turns(palette: &[Color], color: Color) -> [u8; 2] {
    let nearest = |distance: &dyn Fn(&Color) -> u32| {
        let found = palette.iter().enumerate().map(|(index, other)| (distance(other), index)).min();
        found.map_or((0, 0), |(distance, index)| (distance, u8::try_from(index).unwrap_or_default()))
    };
    let (alone, first) = nearest(&|other| distance(*other, color));
    if alone == 0 {
        return [first, first];
    }
    let one = palette.get(usize::from(first)).copied().unwrap_or_default();
    let (together, second) = nearest(&|other| {
        if distance(one, *other) > NEAR {
            u32::MAX
        } else {
            distance(std::array::from_fn(|part| one[part].midpoint(other[part])), color)
        }
    });
    if together < alone { [first.min(second), first.max(second)] } else { [first, first] }
}

/// How far two colors are apart, squared.
fn distance(one: Color, other: Color) -> u32 {
    (0..3).map(|part| u32::from(one[part].abs_diff(other[part])).pow(2)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> Vec<u8> {
        image::load_from_memory(bytes).expect("it is a picture").to_rgb8().into_raw()
    }

    #[test]
    fn few_colors_stay_as_they_are() {
        let color = |place: usize| u8::try_from((place / 40 * 7 + place / 900) % 200).unwrap_or_default();
        let rgba: Vec<u8> = (0..100 * 50).flat_map(|place| [color(place), 255 - color(place), 7, 255]).collect();
        let rgb: Vec<u8> = rgba.chunks_exact(4).flat_map(|pixel| pixel[..3].to_vec()).collect();
        let bytes = encoded(&Pixels { width: 100, height: 50, rgba }).expect("it can be written");
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
