//! Which types have the same structure, all the way down.

use std::collections::{BTreeMap, HashMap};

use super::{At, Labels, all, label};
use crate::model::{Api, Kind, Ty, TypeDef};

/// The class of each type, by version and type: equal numbers mean equal structure.
///
/// Types with different names given already stay apart, and so does what holds them.
pub(crate) fn classes(
    apis: &[Api],
    groups: &BTreeMap<At, usize>,
    labels: &Labels,
) -> Vec<Vec<usize>> {
    let flat = Flat::of(apis, groups);
    let alike = flat.refined(&vec![String::new(); flat.types.len()]);
    // The name by which each type goes, where its class has more than one.
    let mut given: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (at, class) in all(apis).zip(&alike) {
        if let Some(label) = label(labels, at).filter(|_| !groups.contains_key(&at)) {
            let known = given.entry(*class).or_default();
            if !known.contains(&label) {
                known.push(label);
            }
        }
    }
    let apart: Vec<String> = all(apis)
        .zip(&alike)
        .map(|(at, class)| match given.get(class).map(Vec::as_slice) {
            Some([first, _, ..]) if !groups.contains_key(&at) => {
                label(labels, at).unwrap_or(first).to_owned()
            }
            _ => String::new(),
        })
        .collect();
    let mut classes = flat.refined(&apart).into_iter();
    apis.iter()
        .map(|api| classes.by_ref().take(api.types.len()).collect())
        .collect()
}

/// The types of all versions behind each other.
struct Flat<'a> {
    types: Vec<&'a TypeDef>,
    /// Where the types of each type's version begin.
    starts: Vec<usize>,
    /// The enum that each enum was united to.
    groups: Vec<Option<usize>>,
}

impl<'a> Flat<'a> {
    fn of(apis: &'a [Api], groups: &BTreeMap<At, usize>) -> Self {
        let mut starts = Vec::new();
        for api in apis {
            let start = starts.len();
            starts.extend(std::iter::repeat_n(start, api.types.len()));
        }
        Self {
            types: apis.iter().flat_map(|api| &api.types).collect(),
            groups: all(apis).map(|at| groups.get(&at).copied()).collect(),
            starts,
        }
    }

    /// Starts with everything in one class and splits classes until nothing changes, so that types
    /// that contain themselves are compared, too.
    fn refined(&self, apart: &[String]) -> Vec<usize> {
        let mut classes = vec![0; self.types.len()];
        let mut count = 1;
        loop {
            let mut numbers: HashMap<String, usize> = HashMap::new();
            let next: Vec<usize> = (0..self.types.len())
                .map(|place| {
                    let label = apart.get(place).map_or("", String::as_str);
                    let signature = format!("{label} {}", self.signature(place, &classes));
                    let fresh = numbers.len();
                    *numbers.entry(signature).or_insert(fresh)
                })
                .collect();
            classes = next;
            if numbers.len() == count {
                return classes;
            }
            count = numbers.len();
        }
    }

    /// What must be equal. What Debug hides need not be: a merged type hides what any of them did.
    fn signature(&self, place: usize, classes: &[usize]) -> String {
        let Some(definition) = self.types.get(place) else {
            return String::new();
        };
        let start = self.starts.get(place).copied().unwrap_or_default();
        match &definition.kind {
            Kind::Enum(values) => match self.groups.get(place).copied().flatten() {
                Some(group) => format!("enum {group}"),
                None => format!("enum of {values:?}"),
            },
            Kind::Tag(values) => format!("tag {values:?}"),
            Kind::Struct(fields) => {
                let fields: Vec<String> = fields
                    .iter()
                    .map(|field| {
                        format!(
                            "{} {:?} {} {:?} {:?} {:?}",
                            field.wire,
                            field.presence,
                            ty(&field.ty, start, classes),
                            field.spelling,
                            field.facts.limits,
                            field.facts.item_limits,
                        )
                    })
                    .collect();
                format!("struct {fields:?}")
            }
            Kind::Union { tag, variants } => {
                let variants: Vec<String> = variants
                    .iter()
                    .map(|variant| {
                        format!(
                            "{:?} {:?}",
                            variant.tags,
                            classes.get(start + variant.content)
                        )
                    })
                    .collect();
                format!("union {tag} {variants:?}")
            }
        }
    }
}

fn ty(ty: &Ty, start: usize, classes: &[usize]) -> String {
    match ty {
        Ty::Named(id) => format!("#{:?}", classes.get(start + id)),
        Ty::List(inner) => format!("[{}]", self::ty(inner, start, classes)),
        Ty::Map(inner) => format!("{{{}}}", self::ty(inner, start, classes)),
        Ty::Option(inner) => format!("{}?", self::ty(inner, start, classes)),
        other => format!("{other:?}"),
    }
}
