//! The changes as Markdown, for people.

use std::collections::BTreeMap;

use super::Detail;
use super::change::{About, Change, How};
use super::view::View;

/// The chapters, in the order of interest, with whether they stand on the page.
const CHAPTERS: &[(About, &str, bool)] = &[
    (About::Operation, "Operations", true),
    (About::EnumValue, "Enumeration values and variants", true),
    (About::Field, "Fields and parameters", false),
    (About::Limit, "Limits of fields and parameters", true),
    (About::Required, "`required` of answers", false),
    (About::Type, "Types", false),
];

/// The whole text.
pub(super) fn markdown(old: &View, new: &View, changes: &[Change], detail: Detail) -> String {
    let mut text = format!("# {}: {} → {}\n\n", new.api, old.version, new.version);
    if changes.is_empty() {
        text.push_str("Nothing that callers of this crate can see.\n");
        return text;
    }
    for (about, title, _) in CHAPTERS {
        text.push_str(&counts(
            title,
            changes.iter().filter(|change| change.about == *about),
        ));
    }
    text.push_str(&breaking(changes));
    for (about, title, on_page) in CHAPTERS {
        let of_chapter: Vec<&Change> = changes
            .iter()
            .filter(|change| change.about == *about)
            .collect();
        if of_chapter.is_empty() {
            continue;
        }
        if *on_page || detail == Detail::All {
            text.push_str(&format!("\n## {title}\n\n"));
            text.push_str(&chapter(&of_chapter));
        }
    }
    if detail == Detail::Page {
        text.push_str(
            "\n`--all` tells the rest: fields, `required` of answers and types, one by one.\n",
        );
    }
    text
}

/// One line of counts.
fn counts<'a>(title: &str, changes: impl Iterator<Item = &'a Change>) -> String {
    let mut by: BTreeMap<How, usize> = BTreeMap::new();
    for change in changes {
        *by.entry(change.how).or_default() += 1;
    }
    if by.is_empty() {
        return String::new();
    }
    let count = |how| by.get(&how).copied().unwrap_or_default();
    format!(
        "- {title}: {} added, {} removed, {} changed\n",
        count(How::Added),
        count(How::Removed),
        count(How::Changed)
    )
}

/// What breaks callers, with the reason; a line an owner.
fn breaking(changes: &[Change]) -> String {
    let breaking: Vec<&Change> = changes
        .iter()
        .filter(|change| change.breaks.is_some())
        .collect();
    if breaking.is_empty() {
        return "\n**Nothing breaks callers of this crate.**\n".to_owned();
    }
    let mut text = format!("\n## Breaks callers ({})\n\n", breaking.len());
    let owners = grouped(&breaking, |change| {
        (change.owner.clone(), change.breaks.unwrap_or_default())
    });
    for ((what, reason), owners) in alike(
        owners
            .into_iter()
            .map(|((owner, reason), of_owner)| ((listed(&of_owner), reason), owner)),
    ) {
        text.push_str(&format!("- {owners}: {what} ({reason})\n"));
    }
    text
}

/// A list by API group; what has changed in several types alike is said once.
fn chapter(changes: &[&Change]) -> String {
    let owners = grouped(changes, |change| {
        (change.group.clone(), change.owner.clone())
    });
    let owners = owners
        .into_iter()
        .map(|((group, owner), of_owner)| ((group, listed(&of_owner)), owner));
    let mut lines: Vec<String> = alike(owners)
        .into_iter()
        .map(|((group, what), owners)| format!("- {group}: {owners}: {what}\n"))
        .collect();
    lines.sort();
    lines.concat()
}

/// The owners of each thing that there is to say.
fn alike<K: Ord>(said: impl Iterator<Item = (K, String)>) -> BTreeMap<K, String> {
    let mut owners: BTreeMap<K, String> = BTreeMap::new();
    for (what, owner) in said {
        let listed = owners.entry(what).or_default();
        let comma = if listed.is_empty() { "" } else { ", " };
        listed.push_str(&format!("{comma}`{owner}`"));
    }
    owners
}

fn listed(changes: &[&Change]) -> String {
    let all: Vec<String> = changes
        .iter()
        .map(|change| format!("{} {}", change.how.sign(), change.what))
        .collect();
    all.join(", ")
}

fn grouped<'a, K: Ord>(
    changes: &[&'a Change],
    key: impl Fn(&Change) -> K,
) -> BTreeMap<K, Vec<&'a Change>> {
    let mut groups: BTreeMap<K, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        groups.entry(key(change)).or_default().push(change);
    }
    groups
}
