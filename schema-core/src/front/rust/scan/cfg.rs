//! `#[cfg(…)]` against the settings of a run.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The settings that hold.
#[derive(Debug, Default)]
pub(super) struct Settings(Vec<(String, Option<String>)>);

/// What a predicate came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Yes,
    No,
    /// No, and only because of `test`: what tests are made of is nobody's model.
    Test,
}

impl Settings {
    /// From `unix`, `feature="x"`, `feature = "x"`.
    pub(super) fn new(cfg: &[String]) -> Self {
        Settings(
            cfg.iter()
                .map(|one| match one.split_once('=') {
                    Some((key, value)) => (
                        key.trim().to_owned(),
                        Some(value.trim().trim_matches('"').to_owned()),
                    ),
                    None => (one.trim().to_owned(), None),
                })
                .collect(),
        )
    }

    fn holds(&self, key: &str, value: Option<&str>) -> bool {
        key != "test"
            && self
                .0
                .iter()
                .any(|(name, set)| name == key && set.as_deref() == value)
    }

    /// Whether the inside of `cfg(…)` holds; `Err` when it is no predicate.
    pub(super) fn answer(&self, predicate: TokenStream) -> Result<Answer, ()> {
        let held = self.holds_all(predicate.clone(), false)?;
        if held {
            return Ok(Answer::Yes);
        }
        let in_tests = self.holds_all(predicate, true)?;
        Ok(if in_tests { Answer::Test } else { Answer::No })
    }

    /// One predicate, with or without `test`.
    fn holds_all(&self, predicate: TokenStream, test: bool) -> Result<bool, ()> {
        let mut all = self.each(predicate, test, 0)?;
        match (all.pop(), all.is_empty()) {
            (Some(one), true) => Ok(one),
            _ => Err(()),
        }
    }

    /// The answers of a comma-separated list of predicates.
    fn each(&self, list: TokenStream, test: bool, depth: usize) -> Result<Vec<bool>, ()> {
        if depth > 64 {
            return Err(());
        }
        let mut answers = Vec::new();
        let mut tokens = list.into_iter().peekable();
        while let Some(token) = tokens.next() {
            let TokenTree::Ident(name) = token else {
                return Err(());
            };
            let name = name.to_string();
            let answer = match tokens.peek() {
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                    let inner = self.each(group.stream(), test, depth + 1)?;
                    tokens.next();
                    match (name.as_str(), inner.as_slice()) {
                        ("all", inner) => inner.iter().all(|one| *one),
                        ("any", inner) => inner.iter().any(|one| *one),
                        ("not", [one]) => !one,
                        _ => return Err(()),
                    }
                }
                Some(TokenTree::Punct(sign)) if sign.as_char() == '=' => {
                    tokens.next();
                    let Some(TokenTree::Literal(value)) = tokens.next() else {
                        return Err(());
                    };
                    let value = syn::parse_str::<syn::LitStr>(&value.to_string()).map_err(|_| ())?;
                    self.holds(&name, Some(&value.value()))
                }
                _ => match name.as_str() {
                    "true" => true,
                    "false" => false,
                    "test" => test,
                    name => self.holds(name, None),
                },
            };
            answers.push(answer);
            match tokens.next() {
                None => break,
                Some(TokenTree::Punct(sign)) if sign.as_char() == ',' => {}
                Some(_) => return Err(()),
            }
        }
        Ok(answers)
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Settings};

    fn answer(settings: &[&str], predicate: &str) -> Result<Answer, ()> {
        let settings: Vec<String> = settings.iter().map(|one| (*one).to_owned()).collect();
        Settings::new(&settings).answer(predicate.parse().expect("tokens"))
    }

    #[test]
    fn predicates() {
        use Answer::{No, Test, Yes};
        let set = ["unix", "feature=\"x\"", "os = \"a\""];
        for (predicate, expected) in [
            ("unix", Yes),
            ("windows", No),
            ("debug_assertions", No),
            ("test", Test),
            ("not(test)", Yes),
            ("feature = \"x\"", Yes),
            ("feature = \"y\"", No),
            ("os = \"a\"", Yes),
            ("all(unix, feature = \"x\",)", Yes),
            ("all(unix, feature = \"y\")", No),
            ("any(windows, feature = \"x\")", Yes),
            ("any(test, windows)", Test),
            ("all(test, windows)", No),
            ("all()", Yes),
            ("any()", No),
            ("not(any(windows, false))", Yes),
            ("true", Yes),
        ] {
            assert_eq!(answer(&set, predicate), Ok(expected), "{predicate}");
        }
        for wrong in [
            "",
            "not()",
            "not(a, b)",
            "a b",
            "some(a)",
            "a = 1",
            "\"a\"",
            "a,, b",
        ] {
            assert_eq!(answer(&set, wrong), Err(()), "{wrong}");
        }
        assert_eq!(answer(&["test"], "test"), Ok(Test));
    }
}
