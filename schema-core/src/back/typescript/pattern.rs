//! PostgreSQL's regular expressions in JavaScript's words.
//!
//! Only what both read alike is translated (<https://www.postgresql.org/docs/current/functions-matching.html>,
//! <https://tc39.es/ecma262/#sec-patterns>): text, `.`, `^`, `$`, brackets without classes, groups, alternatives, counts and
//! the escapes of punctuation and digits. What depends on the database's locale is not.

/// The regular expression as a literal of JavaScript; `None` when it would mean something else there.
pub(super) fn javascript(pattern: &str, case_insensitive: bool) -> Option<String> {
    // An empty regular expression would be a comment, and `***` begins PostgreSQL's own options.
    if pattern.is_empty() || pattern.starts_with("***") || pattern.starts_with("(?") {
        return None;
    }
    let mut reader = Reader {
        letters: pattern.chars().collect(),
        at: 0,
        out: String::new(),
        depth: 0,
        counts_units: false,
    };
    reader.all()?;
    // With `u`, JavaScript takes letters for equal that PostgreSQL does not (ſ and s); without, it counts some characters
    // twice.
    if case_insensitive && (!pattern.is_ascii() || reader.counts_units) {
        return None;
    }
    let flags = if case_insensitive { "is" } else { "su" };
    Some(format!("/{}/{flags}", reader.out))
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    out: String,
    depth: usize,
    /// There is something that stands for any character.
    counts_units: bool,
}

impl Reader {
    fn next(&mut self) -> Option<char> {
        let letter = self.letters.get(self.at).copied()?;
        self.at += 1;
        Some(letter)
    }

    fn peek(&self) -> Option<char> {
        self.letters.get(self.at).copied()
    }

    fn all(&mut self) -> Option<()> {
        // Whether a count may follow.
        let mut is_atom = false;
        while let Some(letter) = self.next() {
            is_atom = match letter {
                '^' | '$' | '|' => {
                    self.out.push(letter);
                    false
                }
                '(' => {
                    self.open()?;
                    false
                }
                ')' => {
                    self.depth = self.depth.checked_sub(1)?;
                    self.out.push(')');
                    true
                }
                '.' => {
                    self.counts_units = true;
                    self.out.push('.');
                    true
                }
                '[' => {
                    self.brackets()?;
                    true
                }
                '*' | '+' | '?' | '{' => {
                    self.count(letter, is_atom)?;
                    false
                }
                '\\' => {
                    self.escape(false)?;
                    true
                }
                letter => {
                    self.literal(letter)?;
                    true
                }
            };
        }
        (self.depth == 0).then_some(())
    }

    /// A group; of those that begin with `?` only the one that both know without a difference.
    fn open(&mut self) -> Option<()> {
        self.depth += 1;
        self.out.push('(');
        match self.peek() {
            Some('?') => {
                self.at += 1;
                (self.next()? == ':').then(|| self.out.push_str("?:"))
            }
            Some('*' | '+' | '{' | ')') | None => None,
            Some(_) => Some(()),
        }
    }

    fn count(&mut self, letter: char, is_atom: bool) -> Option<()> {
        if !is_atom {
            return None;
        }
        self.out.push(letter);
        if letter == '{' {
            let mut numbers = String::new();
            loop {
                match self.next()? {
                    '}' => break,
                    letter if letter.is_ascii_digit() || letter == ',' => numbers.push(letter),
                    _ => return None,
                }
            }
            let (least, most) = numbers.split_once(',').unwrap_or((&numbers, &numbers));
            // PostgreSQL counts to 255.
            let least: u8 = least.parse().ok()?;
            if !most.is_empty() && most.parse::<u8>().ok()? < least {
                return None;
            }
            self.out.push_str(&numbers);
            self.out.push('}');
        }
        if self.peek() == Some('?') {
            self.at += 1;
            self.out.push('?');
        }
        Some(())
    }

    fn brackets(&mut self) -> Option<()> {
        self.out.push('[');
        if self.peek() == Some('^') {
            self.at += 1;
            self.counts_units = true;
            self.out.push('^');
        }
        let mut is_first = true;
        loop {
            match self.next()? {
                ']' if !is_first => break,
                '[' if matches!(self.peek(), Some(':' | '.' | '=')) => return None,
                letter @ ('[' | ']') => {
                    self.out.push('\\');
                    self.out.push(letter);
                }
                '^' if is_first => self.out.push_str("\\^"),
                '\\' => self.escape(true)?,
                '-' => {
                    let is_range = !is_first && !matches!(self.peek(), None | Some(']'));
                    self.out.push_str(if is_range { "-" } else { "\\-" });
                    // What a range ends with is a plain letter.
                    if is_range && matches!(self.peek(), Some('[' | '\\' | '-')) {
                        return None;
                    }
                }
                letter => self.literal(letter)?,
            }
            is_first = false;
        }
        self.out.push(']');
        Some(())
    }

    fn escape(&mut self, in_brackets: bool) -> Option<()> {
        match self.next()? {
            'd' => self.out.push_str("\\d"),
            '-' if in_brackets => self.out.push_str("\\-"),
            letter if letter.is_ascii_punctuation() => {
                if "^$\\.*+?()[]{}|/".contains(letter) {
                    self.out.push('\\');
                }
                self.out.push(letter);
            }
            _ => return None,
        }
        Some(())
    }

    fn literal(&mut self, letter: char) -> Option<()> {
        if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') {
            return None;
        }
        if "/{}]".contains(letter) {
            self.out.push('\\');
        }
        self.out.push(letter);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::javascript;

    #[test]
    fn what_both_read_alike_is_translated() {
        for (pattern, expected) in [
            ("^[a-z0-9-]+$", "/^[a-z0-9\\-]+$/su"),
            ("^\\d{3,5}$", "/^\\d{3,5}$/su"),
            ("a/b\\@c", "/a\\/b@c/su"),
            ("^(?:a|b)*?$", "/^(?:a|b)*?$/su"),
            ("[]^x]", "/[\\]^x]/su"),
            ("^é.$", "/^é.$/su"),
        ] {
            assert_eq!(javascript(pattern, false).as_deref(), Some(expected));
        }
        let email = "^[a-z0-9._%+-]+@[a-z0-9.-]+\\.[a-z]{2,}$";
        let expected = "/^[a-z0-9._%+\\-]+@[a-z0-9.\\-]+\\.[a-z]{2,}$/is";
        assert_eq!(javascript(email, true).as_deref(), Some(expected));
    }

    #[test]
    fn what_they_read_differently_is_not() {
        for pattern in [
            "",
            "[[:alpha:]]",
            "\\w+",
            "\\s",
            "\\ma",
            "(?i)a",
            "***=a",
            "a{,3}",
            "a{256}",
            "*a",
            "a**",
            "(a",
            "a)",
            "(?=a)b",
            "a\\1",
            "[a",
            "[a-\\d]",
            "x{y}",
        ] {
            assert_eq!(javascript(pattern, false), None, "{pattern}");
        }
        for pattern in ["^.$", "^[^@]+$", "ä"] {
            assert_eq!(javascript(pattern, true), None, "{pattern}");
        }
    }
}
