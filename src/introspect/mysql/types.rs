//! Types, as lowering spells them: of `int(10) unsigned`, `INTEGER UNSIGNED`.

use schema_core::dialect::Dialect;

/// The type of a column from `COLUMN_TYPE`, and whether that leaves out how a number is shown or limited.
pub(super) fn read(printed: &str) -> (String, bool) {
    let shown = printed.split(' ').next().unwrap_or(printed);
    let is_float = ["float(", "double("].iter().any(|word| shown.starts_with(word));
    let is_odd = |word: &str| printed.contains(" unsigned") && shown.starts_with(word);
    let plain = printed.replace(" zerofill", "");
    let plain = match plain.split_once(['(', ' ']) {
        Some((word, _)) if is_float || is_odd("float") || is_odd("double") => word.to_owned(),
        _ if is_odd("decimal") => plain.replace(" unsigned", ""),
        _ => plain,
    };
    let leaves_out = is_float
        || printed.contains(" zerofill")
        || ["float", "double", "decimal"].iter().any(|one| is_odd(one));
    (spelt(&plain), leaves_out)
}

fn spelt(printed: &str) -> String {
    let (word, rest) = match printed.split_once('(') {
        Some((word, rest)) => (word, rest.rsplit_once(')')),
        None => (printed.split(' ').next().unwrap_or(printed), None),
    };
    let args = rest.map_or("", |(args, _)| args);
    let is_unsigned = printed.contains(" unsigned");
    let number = |word: &str| match is_unsigned {
        true => format!("{word} UNSIGNED"),
        false => word.to_owned(),
    };
    match word {
        "enum" => format!("ENUM({})", labels(args)),
        "tinyint" if args == "1" && !is_unsigned => "BOOLEAN".to_owned(),
        // What stands in parentheses is how many digits are shown.
        "tinyint" | "smallint" | "mediumint" | "bigint" => number(&word.to_ascii_uppercase()),
        "int" => number("INTEGER"),
        "year" => "YEAR".to_owned(),
        "float" | "double" => word.to_ascii_uppercase(),
        "decimal" => {
            let args: Vec<&str> = args.split(',').map(str::trim).collect();
            format!("DECIMAL({})", args.join(", "))
        }
        "varchar" | "char" | "binary" | "varbinary" | "bit" | "datetime" | "timestamp" | "time"
            if !args.is_empty() =>
        {
            format!("{}({args})", word.to_ascii_uppercase())
        }
        "datetime" | "timestamp" | "time" | "date" | "json" | "tinytext" | "text" | "mediumtext"
        | "longtext" | "tinyblob" | "blob" | "mediumblob" | "longblob" => word.to_ascii_uppercase(),
        _ => printed.to_owned(),
    }
}

/// `'a','b'` with blanks behind the commas. Backslashes are printed as they are.
fn labels(printed: &str) -> String {
    let quote = Dialect::MySql.quote();
    let mut labels = Vec::new();
    let mut rest = printed;
    while let Some(inner) = rest.strip_prefix('\'') {
        let mut label = String::new();
        let mut letters = inner.chars();
        while let Some(letter) = letters.next() {
            if letter == '\'' {
                match letters.as_str().strip_prefix('\'') {
                    Some(more) => letters = more.chars(),
                    None => break,
                }
            }
            label.push(letter);
        }
        labels.push(quote.text(&label));
        rest = letters.as_str().trim_start_matches([',', ' ']);
    }
    labels.join(", ")
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn types_are_spelt_as_lowering_spells_them() {
        for (printed, expected) in [
            ("int(11)", "INTEGER"),
            ("int unsigned", "INTEGER UNSIGNED"),
            ("bigint(20) unsigned", "BIGINT UNSIGNED"),
            ("tinyint(1)", "BOOLEAN"),
            ("tinyint(4)", "TINYINT"),
            ("varchar(191)", "VARCHAR(191)"),
            ("decimal(65,30)", "DECIMAL(65, 30)"),
            ("datetime(3)", "DATETIME(3)"),
            ("datetime", "DATETIME"),
            ("double", "DOUBLE"),
            ("enum('a','it''s')", "ENUM('a', 'it''s')"),
            ("set('a','b')", "set('a','b')"),
            ("year(4)", "YEAR"),
        ] {
            assert_eq!(read(printed), (expected.to_owned(), false));
        }
        for (printed, expected) in [
            ("double(7,2)", "DOUBLE"),
            ("float(7,2) unsigned", "FLOAT"),
            ("double unsigned", "DOUBLE"),
            ("decimal(10,2) unsigned", "DECIMAL(10, 2)"),
            ("int(10) unsigned zerofill", "INTEGER UNSIGNED"),
        ] {
            assert_eq!(read(printed), (expected.to_owned(), true));
        }
    }
}
