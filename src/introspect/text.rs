//! Expressions as servers print them.

/// Without the parentheses around the whole: `(a > 0)` is `a > 0`, and `(a) + (b)` stays.
pub(super) fn bare(expr: &str) -> &str {
    let mut expr = expr.trim();
    while let Some(inner) = within(expr) {
        expr = inner.trim();
    }
    expr
}

fn within(expr: &str) -> Option<&str> {
    let inner = expr.strip_prefix('(')?.strip_suffix(')')?;
    let mut depth = 0_i64;
    let mut quote = None;
    for letter in inner.chars() {
        match (quote, letter) {
            // A doubled mark ends the quotation and begins the next, which is the same.
            (Some(mark), _) if mark == letter => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(letter),
            (None, '(') => depth += 1,
            (None, ')') => depth -= 1,
            _ => {}
        }
        if depth < 0 {
            return None;
        }
    }
    (depth == 0 && quote.is_none()).then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn only_what_is_around_the_whole_is_taken_off() {
        for (expr, plain) in [
            ("((a > 0))", "a > 0"),
            ("(a) + (b)", "(a) + (b)"),
            ("((a = ')') AND (b))", "(a = ')') AND (b)"),
            ("('it''s (' )", "'it''s ('"),
            ("f(x)", "f(x)"),
        ] {
            assert_eq!(bare(expr), plain);
        }
    }
}
