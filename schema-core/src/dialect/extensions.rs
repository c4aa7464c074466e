//! What well-known extensions bring to PostgreSQL, for the question whether a database has what a column or index uses.
//! A name that is not here may come from anywhere.

/// Types, with the extension that brings each.
const TYPES: [(&str, &str); 17] = [
    ("citext", "citext"),
    ("cube", "cube"),
    ("geography", "postgis"),
    ("geometry", "postgis"),
    ("halfvec", "vector"),
    ("hstore", "hstore"),
    ("isbn", "isn"),
    ("isbn13", "isn"),
    ("issn", "isn"),
    ("issn13", "isn"),
    ("lquery", "ltree"),
    ("ltree", "ltree"),
    ("ltxtquery", "ltree"),
    ("raster", "postgis_raster"),
    ("seg", "seg"),
    ("sparsevec", "vector"),
    ("vector", "vector"),
];

/// The extension that brings a type, from its text in SQL: `vector(3)`, `public.citext[]`.
pub fn of_type(text: &str) -> Option<&'static str> {
    let name = text.split(['(', '[']).next().unwrap_or(text);
    let name = name.rsplit('.').next().unwrap_or(name);
    let name = name.trim().trim_matches('"').to_ascii_lowercase();
    let found = TYPES.iter().find(|(one, _)| *one == name);
    found.map(|(_, extension)| *extension)
}

/// The extension that brings an operator class, from its name without a schema.
pub fn of_operator_class(name: &str) -> Option<&'static str> {
    Some(match name {
        "gin_trgm_ops" | "gist_trgm_ops" => "pg_trgm",
        "citext_ops" | "citext_pattern_ops" => "citext",
        "gin_hstore_ops" | "gist_hstore_ops" | "btree_hstore_ops" | "hash_hstore_ops" => "hstore",
        "gist_ltree_ops" | "gist__ltree_ops" | "ltree_ops" | "hash_ltree_ops" => "ltree",
        "gin__int_ops" | "gist__int_ops" | "gist__intbig_ops" => "intarray",
        _ if name.starts_with("gist_geometry_ops") || name.starts_with("gist_geography_ops") => "postgis",
        _ if ["vector_", "halfvec_", "sparsevec_"]
            .iter()
            .any(|start| name.starts_with(start)) =>
        {
            "vector"
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_known_by_its_name_alone() {
        assert_eq!(of_type("vector(3)"), Some("vector"));
        assert_eq!(of_type("extensions.\"citext\"[]"), Some("citext"));
        assert_eq!(of_type("tsvector"), None);
    }
}
