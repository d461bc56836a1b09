//! Pictures as PNG with a palette (PNG, third edition, 11.2.2): what stands on a screen has few colors, and then it is a tenth of the size.

use std::collections::HashMap;

use color_quant::NeuQuant;
use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};

use super::typeset::Pixels;

/// How many colors a palette holds.
const COLORS: usize = 256;
/// How many of the most frequent colors keep their exact place in the palette of a photograph: grounds, and the middle of letters.
const EXACT: usize = 16;
/// How far two colors of a palette may differ, squared, to stand for one between them in turns.
const NEAR: u32 = 3 * 24 * 24;
/// About so many stretches of a photograph teach its palette.
const SAMPLE: usize = 60_000;
/// How hard the bytes are pressed (1 to 9); more takes far longer and saves little.
const LEVEL: u8 = 6;
/// How many pixels are compared at once.
const STRIDE: usize = 16;

/// A color, with its opacity left out.
type Color = [u8; 3];

/// The colors of a palette that stand for one color: those of a square of two by two pixels.
type Turns = [u8; 4];

/// A picture as PNG, without opacity. The edges of letters get one of the colors near theirs; a photograph gets the colors of a palette, or two
/// in turns that look like one between them.
pub(super) fn encoded(pixels: &Pixels) -> Result<Vec<u8>, png::EncodingError> {
    let rows = Rows::of(pixels);
    let (palette, turns) = few(&rows).unwrap_or_else(|| many(&rows));
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixels.width, pixels.height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_filter(Filter::NoFilter);
    encoder.set_deflate_compression(DeflateCompression::Level(LEVEL));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&rows.indexes(&turns))?;
    writer.finish()?;
    Ok(bytes)
}

/// A picture as stretches of one color. Most of a slide is ground: rows like the one above, and stretches like the pixel before.
struct Rows {
    /// Pixels in a row.
    width: usize,
    /// The colors, in the order in which they are met.
    colors: Vec<Color>,
    /// In how many pixels each is.
    counts: Vec<usize>,
    /// The stretches of each row: the number of a color, and how many pixels have it; nothing for a row that is like the one above.
    rows: Vec<Option<Vec<(u32, usize)>>>,
}

impl Rows {
    fn of(pixels: &Pixels) -> Self {
        let width = (pixels.width as usize).max(1);
        let mut rows = Self { width, colors: Vec::new(), counts: Vec::new(), rows: Vec::new() };
        let mut known = HashMap::new();
        let (mut above, mut before): (&[u8], Vec<(u32, usize)>) = (&[], Vec::new());
        for line in pixels.rgba.chunks_exact(width * 4) {
            let same = line == above;
            if !same {
                before = rows.stretches(line, &mut known);
            }
            for (number, length) in &before {
                rows.counts[*number as usize] += length;
            }
            rows.rows.push((!same).then(|| before.clone()));
            above = line;
        }
        rows
    }

    fn stretches(&mut self, line: &[u8], known: &mut HashMap<Color, u32>) -> Vec<(u32, usize)> {
        let mut stretches: Vec<(u32, usize)> = Vec::new();
        let (mut last, mut same) = ([0; 4], [0; STRIDE * 4]);
        for part in line.chunks(STRIDE * 4) {
            if let Some((_, length)) = stretches.last_mut().filter(|_| part == &same[..part.len()]) {
                *length += part.len() / 4;
                continue;
            }
            for pixel in part.chunks_exact(4) {
                match stretches.last_mut() {
                    Some((_, length)) if pixel[..3] == last[..3] => *length += 1,
                    _ => stretches.push((self.number([pixel[0], pixel[1], pixel[2]], known), 1)),
                }
                last.copy_from_slice(pixel);
            }
            same = std::array::from_fn(|place| last[place % 4]);
        }
        stretches
    }

    fn number(&mut self, color: Color, known: &mut HashMap<Color, u32>) -> u32 {
        *known.entry(color).or_insert_with(|| {
            self.colors.push(color);
            self.counts.push(0);
            u32::try_from(self.colors.len() - 1).unwrap_or(u32::MAX)
        })
    }

    /// The numbers of the colors, the most frequent first.
    fn by_count(&self) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..self.colors.len()).collect();
        numbers.sort_by_key(|number| (std::cmp::Reverse(self.counts[*number]), *number));
        numbers
    }

    /// The place in the palette of every pixel.
    fn indexes(&self, turns: &[Turns]) -> Vec<u8> {
        let mut indexes = Vec::with_capacity(self.width * self.rows.len());
        let mut before: &[(u32, usize)] = &[];
        for (y, row) in self.rows.iter().enumerate() {
            before = row.as_deref().unwrap_or(before);
            for (number, length) in before {
                let square = turns[*number as usize];
                let [even, odd] = if y % 2 == 0 { [square[0], square[1]] } else { [square[2], square[3]] };
                if even == odd {
                    indexes.resize(indexes.len() + length, even);
                } else {
                    let x = indexes.len() - y * self.width;
                    indexes.extend((x..x + length).map(|x| if x % 2 == 0 { even } else { odd }));
                }
            }
        }
        indexes
    }
}

/// The palette of a picture whose colors fit one, when those that differ in their last bits count as the most frequent of them.
fn few(rows: &Rows) -> Option<(Vec<Color>, Vec<Turns>)> {
    let mut palette = Vec::new();
    let mut known: HashMap<Color, u8> = HashMap::new();
    let mut turns = vec![[0; 4]; rows.colors.len()];
    for number in rows.by_count() {
        let color = rows.colors[number];
        let index = if let Some(index) = known.get(&coarse(color)) {
            *index
        } else {
            palette.push(color);
            let index = u8::try_from(palette.len() - 1).ok()?;
            known.insert(coarse(color), index);
            index
        };
        turns[number] = [index; 4];
    }
    Some((palette, turns))
}

/// A color without its last two bits.
fn coarse(color: Color) -> Color {
    color.map(|part| part & !3)
}

/// The palette of a photograph: the most frequent colors as they are, and the best for the others.
fn many(rows: &Rows) -> (Vec<Color>, Vec<Turns>) {
    let exact: Vec<usize> = rows.by_count().into_iter().take(EXACT).collect();
    let stretches = rows.rows.iter().flatten().flatten().map(|(number, _)| *number as usize);
    let others = stretches.filter(|number| !exact.contains(number));
    let step = (others.clone().count() / SAMPLE).max(1);
    let sample = others.step_by(step).map(|number| rows.colors[number]);
    let sample: Vec<u8> = sample.flat_map(|[red, green, blue]| [red, green, blue, u8::MAX]).collect();
    let learned = NeuQuant::new(1, COLORS - EXACT, &sample).color_map_rgb();
    let mut palette: Vec<Color> = exact.iter().map(|number| rows.colors[*number]).collect();
    palette.extend(learned.chunks_exact(3).map(|color| [color[0], color[1], color[2]]));
    // No eye sees the last bit of a color in a photograph.
    let mut known: HashMap<Color, Turns> = HashMap::new();
    let mut of = |color: Color| *known.entry(color.map(|part| part | 1)).or_insert_with_key(|color| turns(&palette, *color));
    let mut turns: Vec<Turns> = rows.colors.iter().map(|color| of(*color)).collect();
    for (index, number) in (0..).zip(&exact) {
        turns[*number] = [index; 4];
    }
    (palette, turns)
}

/// The colors of a palette that stand for a color: the nearest, or that and one near it, which one, two or three of four pixels have.
fn turns(palette: &[Color], color: Color) -> Turns {
    let nearest = palette.iter().enumerate().min_by_key(|(_, other)| distance(**other, color));
    let Some((first, one)) = nearest else { return [0; 4] };
    let mut best = (distance(*one, color), first, 0);
    for (second, other) in palette.iter().enumerate().filter(|(_, other)| (1..NEAR).contains(&distance(*one, **other))) {
        for share in 1..4_u8 {
            let mixed = std::array::from_fn(|part| mixed(one[part], other[part], share));
            best = best.min((distance(mixed, color), second, share));
        }
    }
    let [first, second] = [first, best.1].map(|index| u8::try_from(index).unwrap_or_default());
    // The first two pixels of a square that turn lie across.
    [0, 3, 2, 1].map(|turn| if turn < best.2 { second } else { first })
}

/// A part of a color with so many quarters of another.
fn mixed(one: u8, other: u8, quarters: u8) -> u8 {
    let sum = u16::from(one) * u16::from(4 - quarters) + u16::from(other) * u16::from(quarters);
    u8::try_from((sum + 2) / 4).unwrap_or(u8::MAX)
}

/// How far two colors are apart, squared.
fn distance(one: Color, other: Color) -> u32 {
    let part = |part: usize| u32::from(one[part].abs_diff(other[part])).pow(2);
    part(0) + part(1) + part(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> Vec<u8> {
        image::load_from_memory(bytes).expect("it is a picture").to_rgb8().into_raw()
    }

    fn picture(width: u32, height: u32, pixel: impl Fn(usize, usize) -> Color) -> Pixels {
        let row = width as usize;
        let places = (0..row * height as usize).map(|place| (place % row, place / row));
        let rgba = places.flat_map(|(x, y)| pixel(x, y).into_iter().chain([u8::MAX])).collect();
        Pixels { width, height, rgba }
    }

    fn same(found: &[u8], pixels: &Pixels, most: u8) -> bool {
        let meant = pixels.rgba.chunks_exact(4).flat_map(|pixel| &pixel[..3]);
        found.iter().zip(meant).all(|(found, meant)| found.abs_diff(*meant) <= most)
    }

    #[test]
    fn few_colors_stay_as_they_are() {
        let pixels = picture(101, 50, |x, y| match (x / 7 % 3, y / 9 % 2) {
            (0, _) => [255, 255, 255],
            (1, 0) => [11, 93, 78],
            (2, 1) => [255, 176, 0],
            _ => [1, 25, 20],
        });
        assert!(same(&decoded(&encoded(&pixels).expect("it can be written")), &pixels, 0));
    }

    #[test]
    fn a_ground_keeps_its_color_beside_a_photograph() {
        let part = |place: usize| u8::try_from(place).unwrap_or(u8::MAX);
        let pixels = picture(256, 128, |x, y| if x < 64 { [11, 93, 78] } else { [part(x), part(x / 2), part(y / 2)] });
        let found = decoded(&encoded(&pixels).expect("it can be written"));
        assert!(same(&found, &pixels, 40));
        assert!(found.chunks_exact(256 * 3).all(|row| row[..64 * 3].chunks_exact(3).all(|color| color == [11, 93, 78])));
    }

    #[test]
    fn two_colors_in_turns_look_like_one_between_them() {
        let palette = [[0, 0, 0], [16, 16, 16], [255, 255, 255]];
        let of = |color: u8| turns(&palette, [color; 3]);
        assert_eq!([0, 4, 8, 12, 16].map(|color| of(color).iter().sum::<u8>()), [0, 1, 2, 3, 4]);
        assert!(!of(120).contains(&2), "what is far apart would flicker");
    }
}
