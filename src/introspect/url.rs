//! What of a URL is ours to read: the scheme, `?schema=`, and the password that nobody prints.

/// The forms that a URL may have, for messages.
pub(super) const EXPECTED: &str = "`postgresql://…`, `mysql://…`, or `sqlite:PATH`";

/// What stands before the first colon.
pub(super) fn scheme(url: &str) -> &str {
    url.split_once(':').map_or("", |(scheme, _)| scheme)
}

/// The URL with `***` for a password, whether it stands before the host or among the parameters.
pub(super) fn without_password(url: &str) -> String {
    let (head, query) = match url.split_once('?') {
        Some((head, query)) => (head, Some(query)),
        None => (url, None),
    };
    let mut shown = without_authority_password(head);
    if let Some(query) = query {
        let parameters: Vec<String> = query.split('&').map(without_parameter_password).collect();
        shown.push('?');
        shown.push_str(&parameters.join("&"));
    }
    shown
}

fn without_authority_password(head: &str) -> String {
    let Some((scheme, rest)) = head.split_once("://") else {
        return head.to_owned();
    };
    // A password may hold an unescaped `/` or `@` by mistake, and is none the less secret.
    let Some((user, host)) = rest.rsplit_once('@') else {
        return head.to_owned();
    };
    match user.split_once(':') {
        Some((name, _)) => format!("{scheme}://{name}:***@{host}"),
        None => head.to_owned(),
    }
}

fn without_parameter_password(parameter: &str) -> String {
    match parameter.split_once('=') {
        Some((name, _)) if name.to_ascii_lowercase().contains("password") => format!("{name}=***"),
        _ => parameter.to_owned(),
    }
}

/// The value of a parameter.
#[cfg_attr(
    not(feature = "postgres"),
    allow(dead_code, reason = "PostgreSQL has parameters")
)]
pub(super) fn parameter<'a>(url: &'a str, name: &str) -> Option<&'a str> {
    let (_, query) = url.split_once('?')?;
    query
        .split('&')
        .filter_map(|one| one.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// The URL without parameters of these names.
#[cfg_attr(
    not(feature = "postgres"),
    allow(dead_code, reason = "PostgreSQL has parameters")
)]
pub(super) fn without_parameters(url: &str, names: &[&str]) -> String {
    let Some((head, query)) = url.split_once('?') else {
        return url.to_owned();
    };
    let kept: Vec<&str> = query
        .split('&')
        .filter(|one| {
            let name = one.split_once('=').map_or(*one, |(name, _)| name);
            !names.contains(&name)
        })
        .collect();
    match kept.is_empty() {
        true => head.to_owned(),
        false => format!("{head}?{}", kept.join("&")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_password_is_shown() {
        for (url, shown) in [
            (
                "postgresql://me:se:c/r@et@host:5432/db?schema=a",
                "postgresql://me:***@host:5432/db?schema=a",
            ),
            (
                "postgresql://host/db?user=me&password=secret",
                "postgresql://host/db?user=me&password=***",
            ),
            (
                "postgresql://host/db?sslpassword=secret&x=1",
                "postgresql://host/db?sslpassword=***&x=1",
            ),
            ("postgresql://me@host/db", "postgresql://me@host/db"),
            ("sqlite:a:b@c.db", "sqlite:a:b@c.db"),
        ] {
            assert_eq!(without_password(url), shown);
        }
    }

    #[test]
    fn parameters_are_found_and_taken_out() {
        let url = "postgresql://host/db?schema=a&sslmode=require";
        assert_eq!(parameter(url, "schema"), Some("a"));
        assert_eq!(
            without_parameters(url, &["schema"]),
            "postgresql://host/db?sslmode=require"
        );
        assert_eq!(
            without_parameters("postgresql://host/db?schema=a", &["schema"]),
            "postgresql://host/db"
        );
    }
}
