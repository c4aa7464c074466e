//! Whether a text is what PostgreSQL takes for a value of `xml`.
//!
//! That is content: text and elements in any number (`XMLPARSE (CONTENT …)`), as XML 1.0 has them
//! (<https://www.w3.org/TR/xml/#NT-content>), without a document type. Names are held to letters, digits and `_-.:`, so
//! that what passes here passes the server; a default in stranger letters is written with `sql("…")`.

/// Why a text is no XML, in words that follow "the default"; `None` when it is.
pub(super) fn problem(text: &str) -> Option<String> {
    let mut reader = Reader { rest: text };
    if text.starts_with("<?xml") {
        return Some("begins with an XML declaration, which the server writes itself".into());
    }
    reader.content().err()
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn content(&mut self) -> Result<(), String> {
        let mut open: Vec<&str> = Vec::new();
        while let Some(first) = self.rest.chars().next() {
            match first {
                '<' if self.eat("<!--") => self.comment()?,
                '<' if self.eat("<![CDATA[") => {
                    let data = self.until("]]>", "a CDATA section")?;
                    characters(data)?;
                }
                '<' if self.eat("<?") => self.instruction()?,
                '<' if self.eat("</") => {
                    let name = self.name()?;
                    self.blank();
                    if open.pop() != Some(name) || !self.eat(">") {
                        return Err(format!("closes `{name}` where it is not open"));
                    }
                }
                '<' if self.eat("<!") => return Err("holds a declaration, which is no content".into()),
                '<' => {
                    self.rest = &self.rest[1..];
                    let name = self.name()?;
                    if !self.attributes()? {
                        open.push(name);
                    }
                }
                _ => self.text("<")?,
            }
        }
        match open.pop() {
            Some(name) => Err(format!("does not close `{name}`")),
            None => Ok(()),
        }
    }

    /// The rest of an opening tag; whether it closes itself.
    fn attributes(&mut self) -> Result<bool, String> {
        let mut names = Vec::new();
        loop {
            let apart = self.blank();
            if self.eat("/>") {
                return Ok(true);
            }
            if self.eat(">") {
                return Ok(false);
            }
            let name = self.name()?;
            if !apart || names.contains(&name) {
                return Err(format!(
                    "has the attribute `{name}` twice, or without a blank before it"
                ));
            }
            names.push(name);
            self.blank();
            let equals = self.eat("=");
            self.blank();
            let quote = ["\"", "'"].into_iter().find(|quote| self.rest.starts_with(quote));
            let (true, Some(quote)) = (equals, quote) else {
                return Err(format!(
                    "gives the attribute `{name}` no value in quotation marks"
                ));
            };
            self.rest = &self.rest[1..];
            self.text(if quote == "\"" { "\"<" } else { "'<" })?;
            if !self.eat(quote) {
                return Err(format!("does not end the value of the attribute `{name}`"));
            }
        }
    }

    /// Text with its references, up to one of these characters or the end.
    fn text(&mut self, ends: &str) -> Result<(), String> {
        let end = self
            .rest
            .find(|char| ends.contains(char))
            .unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at(end);
        characters(text)?;
        if ends.starts_with('<') && text.contains("]]>") {
            return Err("holds `]]>` outside a CDATA section".into());
        }
        for (at, _) in text.match_indices('&') {
            let entity = text[at + 1..].split_once(';').map(|(entity, _)| entity);
            if !entity.is_some_and(is_entity) {
                return Err("holds a `&` that begins no `&amp;`, `&lt;` or `&#…;`".into());
            }
        }
        self.rest = rest;
        Ok(())
    }

    fn comment(&mut self) -> Result<(), String> {
        let text = self.until("--", "a comment")?;
        characters(text)?;
        match self.eat(">") {
            true => Ok(()),
            false => Err("holds `--` inside a comment".into()),
        }
    }

    fn instruction(&mut self) -> Result<(), String> {
        let name = self.name()?;
        if name.eq_ignore_ascii_case("xml") || name.contains(':') {
            return Err(format!("holds an instruction named `{name}`"));
        }
        if !self.rest.starts_with("?>") && !self.blank() {
            return Err(format!("holds a broken instruction `{name}`"));
        }
        let text = self.until("?>", "an instruction")?;
        characters(text)
    }

    fn until(&mut self, end: &str, what: &str) -> Result<&'a str, String> {
        let Some((text, rest)) = self.rest.split_once(end) else {
            return Err(format!("does not end {what}"));
        };
        self.rest = rest;
        Ok(text)
    }

    fn name(&mut self) -> Result<&'a str, String> {
        let is_part = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | '-' | '.' | ':');
        let end = self.rest.find(|char| !is_part(char)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at(end);
        if !name.starts_with(|char: char| char.is_ascii_alphabetic() || char == '_') || name.contains(':') {
            return Err("holds a `<`, or an attribute, without a plain name".into());
        }
        self.rest = rest;
        Ok(name)
    }

    /// Skips white space; whether there was any.
    fn blank(&mut self) -> bool {
        let rest = self.rest.trim_start_matches([' ', '\t', '\r', '\n']);
        let any = rest.len() != self.rest.len();
        self.rest = rest;
        any
    }

    fn eat(&mut self, text: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(text) else {
            return false;
        };
        self.rest = rest;
        true
    }
}

fn characters(text: &str) -> Result<(), String> {
    match text.chars().all(is_char) {
        true => Ok(()),
        false => Err("holds a character that XML does not have".into()),
    }
}

/// `Char` of XML 1.0.
fn is_char(char: char) -> bool {
    matches!(char, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

fn is_entity(name: &str) -> bool {
    let number = match name.strip_prefix('#') {
        None => return matches!(name, "amp" | "lt" | "gt" | "quot" | "apos"),
        Some(number) => number,
    };
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    digits.chars().all(|digit| digit.is_digit(radix))
        && u32::from_str_radix(digits, radix)
            .ok()
            .and_then(char::from_u32)
            .is_some_and(is_char)
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn content_is_text_and_elements() {
        for text in [
            "",
            "a &amp; b",
            "<a/>",
            "<a/>x<b c='1' d = \"&lt;\"></b >",
            "<a><!-- c --><![CDATA[ <&]]><?p q?></a>",
            "&#65;&#x41;",
        ] {
            assert_eq!(problem(text), None, "{text}");
        }
        for text in [
            "<a>",
            "</a>",
            "<a></b>",
            "a & b",
            "<",
            "<a b=c/>",
            "<a b='1' b='2'/>",
            "<!-- -- -->",
            "&#0;",
            "&nbsp;",
            "<!DOCTYPE a><a/>",
            "<?xml version=\"1.0\"?><a/>",
            "]]>",
            "<a b='<'/>",
            "\u{1}",
            "<x:a/>",
        ] {
            assert!(problem(text).is_some(), "{text}");
        }
    }
}
