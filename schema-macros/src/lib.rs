//! The derives of `onedef`.
