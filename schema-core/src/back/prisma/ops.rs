//! Operator classes by Prisma's names.

use crate::syntax::IndexMethod;

/// The value of `ops:`. The engine does not read back the operator classes of a B-tree, and would see a difference for
/// ever: it learns of them only where the method is said as well.
pub(super) fn argument(method: Option<IndexMethod>, ops: &str) -> Option<String> {
    let method = method?;
    // The engine reads the class's name from the catalog without its schema.
    let bare = ops.rsplit('.').next().unwrap_or(ops);
    Some(match known(method, bare) {
        Some(name) => name,
        None => format!("raw({})", super::text::string(bare)),
    })
}

/// Prisma's constant for a class that it knows for the method: the class's name in PascalCase, with the exceptions of
/// PostgreSQL's compound type names.
fn known(method: IndexMethod, ops: &str) -> Option<String> {
    let types: &[&str] = match method {
        IndexMethod::Gin => {
            return ["jsonb_ops", "jsonb_path_ops", "array_ops"]
                .contains(&ops)
                .then(|| pascal(ops));
        }
        IndexMethod::Gist => return (ops == "inet_ops").then(|| pascal(ops)),
        IndexMethod::SpGist => return ["text_ops", "inet_ops"].contains(&ops).then(|| pascal(ops)),
        IndexMethod::Brin => BRIN,
        IndexMethod::BTree | IndexMethod::Hash => return None,
    };
    types.contains(&ops).then(|| pascal(ops))
}

fn pascal(ops: &str) -> String {
    ops.split('_')
        .map(|word| match word {
            "timestamptz" => "TimestampTz".to_owned(),
            "timetz" => "TimeTz".to_owned(),
            "varbit" => "VarBit".to_owned(),
            "minmax" => "MinMax".to_owned(),
            word => {
                let mut letters = word.chars();
                letters
                    .next()
                    .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
                    .unwrap_or_default()
            }
        })
        .collect()
}

const BRIN: &[&str] = &[
    "bit_minmax_ops",
    "bpchar_bloom_ops",
    "bpchar_minmax_ops",
    "bytea_bloom_ops",
    "bytea_minmax_ops",
    "date_bloom_ops",
    "date_minmax_multi_ops",
    "date_minmax_ops",
    "float4_bloom_ops",
    "float4_minmax_multi_ops",
    "float4_minmax_ops",
    "float8_bloom_ops",
    "float8_minmax_multi_ops",
    "float8_minmax_ops",
    "inet_bloom_ops",
    "inet_inclusion_ops",
    "inet_minmax_multi_ops",
    "inet_minmax_ops",
    "int2_bloom_ops",
    "int2_minmax_multi_ops",
    "int2_minmax_ops",
    "int4_bloom_ops",
    "int4_minmax_multi_ops",
    "int4_minmax_ops",
    "int8_bloom_ops",
    "int8_minmax_multi_ops",
    "int8_minmax_ops",
    "numeric_bloom_ops",
    "numeric_minmax_multi_ops",
    "numeric_minmax_ops",
    "oid_bloom_ops",
    "oid_minmax_multi_ops",
    "oid_minmax_ops",
    "text_bloom_ops",
    "text_minmax_ops",
    "time_bloom_ops",
    "time_minmax_multi_ops",
    "time_minmax_ops",
    "timestamp_bloom_ops",
    "timestamp_minmax_multi_ops",
    "timestamp_minmax_ops",
    "timestamptz_bloom_ops",
    "timestamptz_minmax_multi_ops",
    "timestamptz_minmax_ops",
    "timetz_bloom_ops",
    "timetz_minmax_multi_ops",
    "timetz_minmax_ops",
    "uuid_bloom_ops",
    "uuid_minmax_multi_ops",
    "uuid_minmax_ops",
    "varbit_minmax_ops",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_that_prisma_knows_have_its_names() {
        let name = |method, ops| argument(Some(method), ops);
        assert_eq!(
            name(IndexMethod::Gin, "jsonb_path_ops").as_deref(),
            Some("JsonbPathOps")
        );
        assert_eq!(
            name(IndexMethod::Brin, "timestamptz_minmax_multi_ops").as_deref(),
            Some("TimestampTzMinMaxMultiOps")
        );
        assert_eq!(
            name(IndexMethod::Gin, "public.gin_trgm_ops").as_deref(),
            Some("raw(\"gin_trgm_ops\")")
        );
        assert_eq!(
            name(IndexMethod::BTree, "text_pattern_ops").as_deref(),
            Some("raw(\"text_pattern_ops\")")
        );
        assert_eq!(argument(None, "text_pattern_ops"), None);
    }
}
