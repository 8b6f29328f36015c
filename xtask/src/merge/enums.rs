//! Open enums of the same thing become one, by the union of their values.
//!
//! Two enums are the same thing if the table gives them the same name; or if they have, or would
//! like, the same name and share a value; or if, after that, their values are equal but for the case
//! of their letters. A value that only one of them has splits nothing: the next release of the other
//! often brings it.

use std::collections::{BTreeMap, BTreeSet};

use super::{At, Labels, all, given, label};
use crate::model::{Api, EnumValue, Kind, Spelling};

/// How the values of one schema are spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    /// All in capitals, or without letters.
    Upper,
    /// All in small letters.
    Lower,
    /// Neither: the spelling means something, and is kept as it is.
    Mixed,
}

/// The values of one enum as its schema has them.
struct One {
    at: At,
    texts: Vec<String>,
    case: Case,
    /// The texts without what their case says.
    folded: BTreeSet<String>,
}

impl One {
    fn of(at: At, values: &[EnumValue]) -> Self {
        let texts: Vec<String> = values.iter().map(|value| value.text.clone()).collect();
        let case = if texts.iter().all(|text| *text == text.to_ascii_uppercase()) {
            Case::Upper
        } else if texts.iter().all(|text| *text == text.to_ascii_lowercase()) {
            Case::Lower
        } else {
            Case::Mixed
        };
        let folded = match case {
            Case::Mixed => texts.iter().cloned().collect(),
            _ => texts.iter().map(|text| text.to_ascii_uppercase()).collect(),
        };
        Self {
            at,
            texts,
            case,
            folded,
        }
    }

    /// Whether both can be spelled by one enum.
    fn fits(&self, other: &Self) -> bool {
        (self.case == Case::Mixed) == (other.case == Case::Mixed)
    }
}

fn ones(apis: &[Api]) -> Vec<One> {
    all(apis)
        .filter_map(|at| match &apis.get(at.api)?.types.get(at.id)?.kind {
            Kind::Enum(values) => Some(One::of(at, values)),
            _ => None,
        })
        .collect()
}

/// Gives every enum the values of all that are one with it, and tells which those are.
pub(crate) fn unify(
    apis: &mut [Api],
    labels: &Labels,
    wishes: &BTreeMap<At, String>,
) -> BTreeMap<At, usize> {
    let ones = ones(apis);
    let mut groups = Groups::new(&ones, labels);
    // Given names first, then the same thing by its name, then what has come to be equal.
    groups.join(&ones, |one, other| {
        let pair = given(labels, one.at).zip(given(labels, other.at));
        pair.is_some_and(|(mine, theirs)| {
            mine.name == theirs.name
                && (mine.reviewed && theirs.reviewed || !one.folded.is_disjoint(&other.folded))
        })
    });
    groups.join(&ones, |one, other| {
        wishes
            .get(&one.at)
            .is_some_and(|wish| wishes.get(&other.at) == Some(wish))
            && !one.folded.is_disjoint(&other.folded)
    });
    // Only all values of a thing say that it equals another: `CANCELED` is all that many updates take.
    let values = groups.folded(&ones);
    let roots: Vec<usize> = (0..ones.len()).map(|place| groups.root(place)).collect();
    groups.join_places(&ones, |place, before| {
        let of = |place: usize| roots.get(place).and_then(|root| values.get(root));
        of(place) == of(before)
    });
    let mut members: BTreeMap<usize, Vec<&One>> = BTreeMap::new();
    for (place, one) in ones.iter().enumerate() {
        members.entry(groups.root(place)).or_default().push(one);
    }
    let names: Vec<String> = apis.iter().map(|api| api.name.clone()).collect();
    let mut result = BTreeMap::new();
    for (group, members) in members {
        let values = united(&members, &names);
        let has_lower = values.iter().any(|value| value.lower.is_some());
        for one in members {
            result.insert(one.at, group);
            let Some(api) = apis.get_mut(one.at.api) else {
                continue;
            };
            if let Some(definition) = api.types.get_mut(one.at.id) {
                definition.kind = Kind::Enum(values.clone());
            }
            api.documented.insert(one.at.id, one.texts.clone());
            if has_lower && one.case == Case::Lower {
                spell(api, one.at.id, Spelling::Lower);
            }
        }
    }
    result
}

/// The values of all, in the order of their texts.
fn united(members: &[&One], apis: &[String]) -> Vec<EnumValue> {
    let mut known: BTreeMap<String, (EnumValue, BTreeSet<usize>)> = BTreeMap::new();
    for one in members {
        for text in &one.texts {
            let key = match one.case {
                Case::Mixed => text.clone(),
                _ => text.to_ascii_uppercase(),
            };
            let (value, documented) = known.entry(key).or_default();
            documented.insert(one.at.api);
            if value.text.is_empty() || value.text == *text {
                value.text.clone_from(text);
            } else if one.case == Case::Lower {
                value.lower = Some(text.clone());
            } else {
                value.lower = Some(std::mem::replace(&mut value.text, text.clone()));
            }
        }
    }
    let all: BTreeSet<usize> = members.iter().map(|one| one.at.api).collect();
    let mut values: Vec<EnumValue> = known
        .into_values()
        .map(|(mut value, documented)| {
            if documented != all {
                let names = documented.iter().filter_map(|api| apis.get(*api)).cloned();
                value.only = names.collect();
            }
            value
        })
        .collect();
    values.sort();
    values
}

/// Notes at every use of an enum how it is written there.
fn spell(api: &mut Api, id: usize, spelling: Spelling) {
    for definition in &mut api.types {
        if let Kind::Struct(fields) = &mut definition.kind {
            for field in fields
                .iter_mut()
                .filter(|field| field.ty.named() == Some(id))
            {
                field.spelling = Some(spelling);
            }
        }
    }
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            if parameter.ty.named() == Some(id) {
                parameter.spelling = Some(spelling);
            }
        }
    }
}

/// Which enums are one.
struct Groups {
    parents: Vec<usize>,
    /// The name given to a group already.
    given: Vec<Option<String>>,
}

impl Groups {
    fn new(ones: &[One], labels: &Labels) -> Self {
        Self {
            parents: (0..ones.len()).collect(),
            given: ones
                .iter()
                .map(|one| label(labels, one.at).map(str::to_owned))
                .collect(),
        }
    }

    fn root(&self, mut place: usize) -> usize {
        while let Some(parent) = self
            .parents
            .get(place)
            .copied()
            .filter(|parent| *parent != place)
        {
            place = parent;
        }
        place
    }

    /// Joins every two of which `same` says so, unless names given keep them apart.
    fn join(&mut self, ones: &[One], same: impl Fn(&One, &One) -> bool) {
        self.join_places(ones, |place, before| {
            let pair = ones.get(place).zip(ones.get(before));
            pair.is_some_and(|(one, other)| same(one, other))
        });
    }

    fn join_places(&mut self, ones: &[One], same: impl Fn(usize, usize) -> bool) {
        for (place, one) in ones.iter().enumerate() {
            for (before, other) in ones.iter().enumerate().take(place) {
                if one.fits(other) && same(place, before) {
                    self.unite(before, place);
                }
            }
        }
    }

    /// All values of each group.
    fn folded(&self, ones: &[One]) -> BTreeMap<usize, BTreeSet<String>> {
        let mut all: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
        for (place, one) in ones.iter().enumerate() {
            all.entry(self.root(place))
                .or_default()
                .extend(one.folded.iter().cloned());
        }
        all
    }

    fn unite(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        let given = |place: usize| self.given.get(place).cloned().flatten();
        let apart = matches!((given(one), given(other)), (Some(a), Some(b)) if a != b);
        if one == other || apart {
            return;
        }
        let (first, second) = (one.min(other), one.max(other));
        let name = given(first).or_else(|| given(second));
        if let Some(given) = self.given.get_mut(first) {
            *given = name;
        }
        if let Some(parent) = self.parents.get_mut(second) {
            *parent = first;
        }
    }
}
