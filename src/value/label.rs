//! What an enum is stored as.

/// The label of an enum's variant: text, or a value of a type that only the database knows.
#[derive(Debug)]
pub struct Label(pub String);

impl Label {
    /// The variant of this label.
    ///
    /// # Errors
    /// A label that no variant has: the database knows more of them than this build.
    pub fn variant<T: crate::Enum>(&self) -> Result<T, crate::error::BoxError> {
        crate::__v0::variant(&self.0)
    }
}

/// As a value it is any label, of whichever enum.
impl super::Value for Label {
    type Stored = Label;
    type Key = Label;
    const KIND: super::Kind = super::Kind::Enum(None);

    fn from_stored(stored: Label) -> Result<Self, crate::error::BoxError> {
        Ok(stored)
    }

    fn into_datum(self) -> super::Datum {
        super::Datum::Text(self.0.into())
    }
}
