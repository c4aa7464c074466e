use onedef::Model;

#[derive(Model)]
#[db(allow(K0999), allow(K0301))]
#[db(allow)]
pub struct T {
    #[db(id, allow("K0416"))]
    pub id: i32,
}

// expect: A0009 4:12 `K0999` is no code of a finding
// expect: A0016 4:26 K0301 is an error, which cannot be allowed
// expect: A0006 5:6 `allow` takes its values in parentheses
// expect: A0006 7:20 `allow` takes a name
