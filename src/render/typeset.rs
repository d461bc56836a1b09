//! Typst in a room without doors: a template, its data and the files it is handed, and nothing else. No disk, no network, no clock.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use jiff::civil::Date;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::layout::PageRanges;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::RenderError;

/// The fonts of everything that is set; no other font exists here.
const FONTS: [&[u8]; 4] = [
    include_bytes!("../../templates/fonts/IBMPlexSans-Regular.ttf"),
    include_bytes!("../../templates/fonts/IBMPlexSans-Italic.ttf"),
    include_bytes!("../../templates/fonts/IBMPlexSans-SemiBold.ttf"),
    include_bytes!("../../templates/fonts/IBMPlexSans-Bold.ttf"),
];

/// The longest side of a picture, in pixels; a file can claim any size.
const MAX_PIXELS: f64 = 4000.0;

/// What sheets share, by the path by which they ask for it.
const SHARED: [(&str, &str); 5] = [
    ("/sheet.typ", include_str!("../../templates/materials/sheet.typ")),
    ("/cards.typ", include_str!("../../templates/materials/cards.typ")),
    ("/causes.typ", include_str!("../../templates/materials/causes.typ")),
    ("/running.typ", include_str!("../../templates/materials/running.typ")),
    ("/paper.typ", include_str!("../../templates/materials/paper.typ")),
];

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static TYPEFACES: LazyLock<Vec<Font>> = LazyLock::new(|| FONTS.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect());
static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| LazyHash::new(FontBook::from_fonts(TYPEFACES.iter())));

/// A sheet to set: a template, its data, and the files that it may show.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    /// What it is called, for messages.
    pub(super) name: &'a str,
    /// The template.
    pub(super) template: &'a str,
    /// The data, which the template reads as `/data.json`.
    pub(super) data: String,
    /// Files by their path, such as `/picture.svg`.
    pub(super) files: BTreeMap<&'a str, Vec<u8>>,
}

impl Sheet<'_> {
    /// The sheet as a tagged PDF for print and for screen readers (PDF/UA-1, PDF/A-2a), the same bytes each time.
    pub(super) fn to_pdf(&self, id: &str, date: Date) -> Result<Vec<u8>, RenderError> {
        self.document(&self.set()?, id, date)
    }

    /// The sheet as a PDF, and its first page as a picture that is so many pixels wide.
    pub(super) fn to_pdf_and_preview(&self, id: &str, date: Date, width: f64) -> Result<(Vec<u8>, Pixels), RenderError> {
        let document = self.set()?;
        let page = document.pages().first().map_or(1.0, |page| page.frame.size().x.to_pt());
        Ok((self.document(&document, id, date)?, self.pixels(&document, width / page)?))
    }

    /// The first page as a picture, with so many pixels to a point.
    pub(super) fn to_pixels(&self, pixels_per_point: f64) -> Result<Pixels, RenderError> {
        self.pixels(&self.set()?, pixels_per_point)
    }

    fn document(&self, document: &PagedDocument, id: &str, date: Date) -> Result<Vec<u8>, RenderError> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| self.failed(error.message().to_string()))?;
        let options = PdfOptions {
            ident: typst::foundations::Smart::Custom(id.to_owned()),
            creator: typst::foundations::Smart::Custom(Some("excx".to_owned())),
            timestamp: timestamp(date),
            page_ranges: None::<PageRanges>,
            standards,
            tagged: true,
            pretty: false,
        };
        typst_pdf::pdf(document, &options).map_err(|errors| self.failed(first(&errors)))
    }

    fn pixels(&self, document: &PagedDocument, pixels_per_point: f64) -> Result<Pixels, RenderError> {
        let page = document.pages().first().ok_or_else(|| self.failed("there is no page".to_owned()))?;
        let size = page.frame.size();
        let side = size.x.to_pt().max(size.y.to_pt()) * pixels_per_point;
        if !side.is_finite() || side > MAX_PIXELS {
            return Err(self.failed(format!("it would be more than {MAX_PIXELS} pixels on a side")));
        }
        let options = typst_render::RenderOptions { pixel_per_pt: pixels_per_point.into(), render_bleed: false };
        let drawn = typst_render::render(page, &options);
        Ok(Pixels { width: drawn.width(), height: drawn.height(), rgba: drawn.take_demultiplied() })
    }

    /// All pages as one picture of curves, with words for those who do not see it.
    pub(super) fn to_svg(&self, title: &str, about: &str) -> Result<Vec<u8>, RenderError> {
        let document = self.set()?;
        let drawn = typst_svg::svg_merged(&document, &typst_svg::SvgOptions::default(), typst::layout::Abs::zero());
        let (head, rest) = drawn.split_once('>').ok_or_else(|| self.failed("it is no picture".to_owned()))?;
        let (title, about) = (escaped(title), escaped(about));
        let look = "max-width: 100%; height: auto; background: #fff";
        let words = format!(r#" style="{look}" role="img" aria-labelledby="title about"><title id="title">"#);
        Ok(format!("{head}{words}{title}</title><desc id=\"about\">{about}</desc>{rest}").into_bytes())
    }

    fn set(&self) -> Result<PagedDocument, RenderError> {
        let room = Room::of(self).ok_or_else(|| self.failed("its name cannot be used".to_owned()))?;
        typst::compile::<PagedDocument>(&room).output.map_err(|errors| self.failed(first(&errors)))
    }

    fn failed(&self, why: String) -> RenderError {
        RenderError::Sheet { name: self.name.to_owned(), why }
    }
}

/// The name under which a template sees a file: its ending says what it is.
pub(super) fn file_name(name: &str, path: &str) -> String {
    let ending = path.rsplit_once('.').map_or("png", |(_, ending)| ending);
    format!("/{name}.{}", ending.to_ascii_lowercase())
}

/// The day that archives want in a document (PDF/A-2): the program's own, since the clock is not asked.
fn timestamp(date: Date) -> Option<Timestamp> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0).map(Timestamp::new_utc)
}

/// A drawn picture: red, green, blue and opacity of each pixel, row by row, not premultiplied.
#[derive(Debug, Clone)]
pub(super) struct Pixels {
    /// Pixels in a row.
    pub(super) width: u32,
    /// Rows.
    pub(super) height: u32,
    /// Four bytes for each pixel.
    pub(super) rgba: Vec<u8>,
}

/// Text as XML has it; characters that XML does not have are left out.
fn escaped(text: &str) -> String {
    let kept: String = text.chars().filter(|character| !character.is_control() || *character == '\n').collect();
    kept.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn first(errors: &[SourceDiagnostic]) -> String {
    errors.first().map(|error| error.message.to_string()).unwrap_or_default()
}

/// What Typst may see of the world.
struct Room {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

impl Room {
    fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let main = id("/main.typ")?;
        let mut sources = HashMap::from([(main, Source::new(main, sheet.template.to_owned()))]);
        for (path, text) in SHARED {
            let shared = id(path)?;
            sources.insert(shared, Source::new(shared, text.to_owned()));
        }
        let mut files = HashMap::from([(id("/data.json")?, Bytes::from_string(sheet.data.clone()))]);
        for (path, bytes) in &sheet.files {
            files.insert(id(path)?, Bytes::new(bytes.clone()));
        }
        Some(Self { main, sources, files })
    }
}

fn id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        TYPEFACES.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
