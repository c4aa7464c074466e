//! Operator classes: Prisma's names into PostgreSQL's.

/// `JsonbPathOps` is `jsonb_path_ops`, but for compound names of types, which PostgreSQL writes as one word.
pub(super) fn class(constant: &str) -> String {
    let mut name = String::with_capacity(constant.len() + 4);
    for (at, ch) in constant.char_indices() {
        if ch.is_ascii_uppercase() && at > 0 {
            name.push('_');
        }
        name.push(ch.to_ascii_lowercase());
    }
    [
        ("min_max", "minmax"),
        ("timestamp_tz", "timestamptz"),
        ("time_tz", "timetz"),
        ("var_bit", "varbit"),
    ]
    .iter()
    .fold(name, |name, (from, to)| name.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::class;

    #[test]
    fn classes_have_the_names_of_postgresql() {
        for (constant, name) in [
            ("JsonbPathOps", "jsonb_path_ops"),
            ("Int4MinMaxMultiOps", "int4_minmax_multi_ops"),
            ("TimestampTzBloomOps", "timestamptz_bloom_ops"),
            ("TimeTzMinMaxOps", "timetz_minmax_ops"),
            ("VarBitMinMaxOps", "varbit_minmax_ops"),
            ("InetInclusionOps", "inet_inclusion_ops"),
        ] {
            assert_eq!(class(constant), name);
        }
    }
}
