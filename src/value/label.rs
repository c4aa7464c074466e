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
        T::from_label(&self.0).ok_or_else(|| {
            format!(
                "`{}` has no variant for a label that is stored",
                T::DESCRIPTION.name
            )
            .into()
        })
    }
}
