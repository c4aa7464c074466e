//! Findings as text for people, JSON for tools, annotations for GitHub. Knows no rules.
