//! Places in the source.
//!
//! The derives work with spans of the compiler, the command with byte ranges in files. Both become a [`Span`],
//! a small value that can be sent between threads and compared; what it stands for is known only to whoever made it.

/// A file that was read, by its position in the list of files of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

impl FileId {
    /// The input of a derive. `start` and `end` are then positions in the derive's own list of compiler spans.
    pub const MACRO: FileId = FileId(u32::MAX);

    /// Ids from here on are of files that no scan read: `onedef.toml`, artifacts.
    const FIRST_EXTRA: u32 = 1 << 31;
    /// The last of them; what follows stands for no file.
    const LAST_EXTRA: u32 = u32::MAX - 2;

    /// A file that no scan read, by its position in the list of such files.
    pub fn extra(position: usize) -> FileId {
        let position = u32::try_from(position).unwrap_or(u32::MAX);
        FileId(Self::FIRST_EXTRA.saturating_add(position).min(Self::LAST_EXTRA))
    }

    /// The position of [`FileId::extra`].
    pub fn extra_position(self) -> Option<usize> {
        (Self::FIRST_EXTRA..=Self::LAST_EXTRA)
            .contains(&self.0)
            .then(|| (self.0 - Self::FIRST_EXTRA) as usize)
    }
}

/// A place: in a file, the bytes from `start` up to but not including `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A place that is in no source, for what nobody wrote.
    pub const NOWHERE: Span = Span {
        file: FileId(u32::MAX - 1),
        start: 0,
        end: 0,
    };

    /// From the start of this place to the end of a later one.
    #[must_use]
    pub fn to(self, last: Span) -> Span {
        Span {
            end: last.end,
            ..self
        }
    }

    /// Whether there is a source behind it.
    pub fn is_somewhere(self) -> bool {
        self != Self::NOWHERE
    }
}

/// Turns spans of the parser into [`Span`]s. The derive keeps a list, the command computes byte ranges.
pub trait Locate {
    /// The place of a parsed token or tree.
    fn locate(&mut self, span: proc_macro2::Span) -> Span;
}

/// A value and the place where it was written.
#[derive(Debug, Clone, Copy)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins the two.
    pub fn new(value: T, span: Span) -> Self {
        Spanned { value, span }
    }
}

/// Two values are equal wherever they were written.
impl<T: PartialEq> PartialEq for Spanned<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Spanned<T> {}
