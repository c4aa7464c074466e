//! What a row says, as a number: all libraries read the same, or the bench stops.

pub fn weigh(
    email: &str,
    name: &str,
    nickname: Option<&str>,
    age: i32,
    score: f64,
    active: bool,
    micros: i64,
) -> i64 {
    let texts = email.len() + name.len() + nickname.map_or(0, str::len);
    texts as i64 + i64::from(age) + score as i64 + i64::from(active) + micros % 1_000_003
}

pub fn weigh_post(title: &str, likes: i32, published: bool) -> i64 {
    title.len() as i64 + i64::from(likes) + i64::from(published)
}
