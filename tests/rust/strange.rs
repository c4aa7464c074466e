//! The same definitions with names and comments as they come from elsewhere: Rust names that no rule makes of the others,
//! keywords, words of the attribute language, long ones; comments wherever one can stand.

use std::collections::HashSet;

use onedef_tests::random::Rng;
use schema_core::names::rust::unique;
use schema_core::schema::{Comments, EnumId, Field, FieldId, Part, Schema};

use crate::sources::Definition;

const FIELDS: [&str; 26] = [
    "type",
    "match",
    "gen",
    "try",
    "live",
    "constraint",
    "deferrable",
    "nulls_not_distinct",
    "name",
    "desc",
    "asc",
    "value",
    "where",
    "outer",
    "id",
    "address_2",
    "line2go",
    "größe",
    "a",
    "x1",
    "sha_256_of_it",
    "__proto__",
    "async",
    "url",
    "is_a_field_with_a_name_that_is_as_long_as_the_names_of_postgresql",
    "created_at",
];

const TYPES: [&str; 13] = [
    "Value",
    "Utc",
    "Uuid",
    "DateTime",
    "NaiveDate",
    "Model",
    "Enum",
    "View",
    "Decimal",
    "String",
    "Übung",
    "Lib",
    "AStructWithANameThatIsAsLongAsTheNamesOfPostgresqlAreAllowedToBe",
];

/// What the derives take for their own when it is the type of a field.
const MODELS: [&str; 5] = ["Opaque", "HasMany", "BelongsTo", "Option", "Vec"];

const VARIANTS: [&str; 8] = [
    "A",
    "B2",
    "HTTPOnly",
    "Größer",
    "None",
    "Type",
    "ItIsAVeryLongNameOfAVariant",
    "X",
];

const COMMENTS: [&str; 8] = [
    "words",
    "",
    "  indented",
    "it's \"quoted\" /* not */ ends with a blank ",
    "größer – 漢字 🙂",
    "a comment that is so long that it does not fit on the line of what it says something about, nor on any other",
    "turned \u{202e} around",
    "/ slash",
];

/// Changes a definition; the same seed gives the same.
pub(crate) fn of(seed: u64, mut definition: Definition) -> Definition {
    let mut rng = Rng::new(seed);
    rename(&mut rng, &mut definition.schema);
    definition.comments = comments(&mut rng, &definition.schema);
    definition.name.push_str("-strange");
    definition
}

fn rename(rng: &mut Rng, schema: &mut Schema) {
    let mut taken: HashSet<String> = HashSet::new();
    for model in &mut schema.models {
        let name = match rng.below(8) {
            0 => rng.pick(&MODELS),
            _ => rng.pick(&TYPES),
        };
        model.name = unique(name.to_owned(), &mut taken);
        fields(rng, &mut model.fields);
    }
    for view in &mut schema.views {
        view.name = unique(rng.pick(&TYPES).to_owned(), &mut taken);
        fields(rng, &mut view.fields);
    }
    for one in &mut schema.enums {
        one.name = unique(rng.pick(&TYPES).to_owned(), &mut taken);
        let mut taken = HashSet::new();
        for variant in &mut one.variants {
            variant.name = unique(rng.pick(&VARIANTS).to_owned(), &mut taken);
        }
    }
}

fn fields(rng: &mut Rng, fields: &mut [Field]) {
    let mut taken = HashSet::new();
    for field in fields {
        let name = match rng.below(3) {
            0 => field.name.clone(),
            _ => rng.pick(&FIELDS).to_owned(),
        };
        field.name = unique(name, &mut taken);
    }
}

fn comments(rng: &mut Rng, schema: &Schema) -> Comments {
    let mut comments = Comments {
        top: lines(rng),
        bottom: lines(rng),
        ..Comments::default()
    };
    let mut parts = Vec::new();
    for (id, model) in schema.models() {
        parts.extend([Part::Model(id), Part::PrimaryKey(id)]);
        parts.extend(model.fields().map(|(at, _)| Part::Field(id, at)));
        parts.extend((0..model.indexes.len() as u32).map(|at| Part::Index(id, at)));
    }
    for (id, view) in schema.views() {
        parts.push(Part::View(id));
        parts.extend((0..view.fields.len() as u32).map(|at| Part::ViewField(id, FieldId(at))));
    }
    for (at, one) in schema.enums.iter().enumerate() {
        let id = EnumId(at as u32);
        parts.push(Part::Enum(id));
        parts.extend((0..one.variants.len() as u32).map(|at| Part::Variant(id, at)));
    }
    for part in parts {
        if rng.chance(25) {
            comments.above.insert(part, lines(rng));
        }
        if rng.chance(45) {
            comments.behind.insert(part, rng.pick(&COMMENTS).to_owned());
        }
        if rng.chance(20) {
            comments.end_of.insert(part, lines(rng));
        }
    }
    comments
}

fn lines(rng: &mut Rng) -> Vec<String> {
    (0..rng.below(3))
        .map(|_| rng.pick(&COMMENTS).to_owned())
        .collect()
}
