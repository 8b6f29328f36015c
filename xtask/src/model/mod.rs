//! What the generated Rust looks like, before any of it is written: types, operations and where
//! each came from.

pub(crate) mod build;
pub(crate) mod facts;
pub(crate) mod operations;
pub(crate) mod recursion;
pub(crate) mod usage;

use std::collections::BTreeMap;

use crate::model::facts::Facts;

/// One version of the API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The module's name: `v0`.
    pub name: String,
    /// The document's own version: `0.179.0`.
    pub version: String,
    /// Every type that an operation or callback needs.
    pub types: Vec<TypeDef>,
    /// Every operation, in the order of the document.
    pub operations: Vec<Operation>,
    /// The values that the schema of each enum documents, as it spells them, once enums of the same
    /// thing have become one.
    pub documented: BTreeMap<TypeId, Vec<String>>,
}

/// The place of a type in [`Api::types`].
pub type TypeId = usize;

/// Which way values of a type travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Sent by us: what is required is enforced, read-only fields do not exist.
    In,
    /// Received: nearly nothing is relied on.
    Out,
    /// The same both ways.
    Both,
}

/// A tag property and the values it may have in this variant.
pub type Binding = (String, Vec<String>);

/// Where a type comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// `components/schemas/<name>`.
    Component(String),
    /// A schema written in place: in a property of another type.
    Property(TypeId, String),
    /// A schema written in place: a parameter of an operation.
    Parameter(String, String),
    /// A schema written in place: the body that an operation takes.
    Body(String),
    /// A schema written in place: what an operation returns.
    Response(String),
    /// The values of a tag that select one variant.
    Tag(String),
}

/// A Rust type to generate.
#[derive(Clone, Debug)]
pub struct TypeDef {
    /// Where it comes from.
    pub origin: Origin,
    /// Where it stands in the document, as a JSON pointer.
    pub pointer: String,
    /// Which way it travels.
    pub direction: Direction,
    /// Tags fixed by the unions that it is a variant of.
    pub bindings: Vec<Binding>,
    /// Its shape.
    pub kind: Kind,
    /// What its documentation says.
    pub facts: Facts,
}

impl TypeDef {
    /// Where it stands and which way it travels, as the lock of names writes it.
    pub fn place(&self) -> String {
        let way = match self.direction {
            Direction::In => " sent",
            Direction::Out => " received",
            Direction::Both => "",
        };
        let bindings: String = self
            .bindings
            .iter()
            .map(|(tag, values)| format!(" {tag}={}", values.join("|")))
            .collect();
        let pointer = self.pointer.trim_start_matches("#/components/schemas/");
        format!("{pointer}{way}{bindings}")
    }

    /// The types that it holds, in order.
    pub fn inner(&self) -> Vec<TypeId> {
        match &self.kind {
            Kind::Struct(fields) => fields.iter().filter_map(|field| field.ty.named()).collect(),
            Kind::Union { variants, .. } => {
                variants.iter().map(|variant| variant.content).collect()
            }
            Kind::Enum(_) | Kind::Tag(_) => Vec::new(),
        }
    }
}

/// The shape of a type.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object.
    Struct(Vec<Field>),
    /// Texts of which more may come.
    Enum(Vec<EnumValue>),
    /// The texts of a tag; no others can exist.
    Tag(Vec<String>),
    /// Objects told apart by a tag.
    Union {
        /// The property that holds the tag.
        tag: String,
        /// The variants, with the tags that select each.
        variants: Vec<Variant>,
    },
}

/// One value of an open enum.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumValue {
    /// The text by which it is known: in capitals, if any schema spells it so.
    pub text: String,
    /// The same in small letters, if a schema of the same enum spells it so.
    pub lower: Option<String>,
    /// The versions that document it, if not all that share the enum do.
    pub only: Vec<String>,
}

impl EnumValue {
    /// A value with one spelling, which every version knows.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }
}

/// In which letters a schema writes the values of an enum whose variants are named after another
/// spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Spelling {
    /// In capitals, which variants are named after wherever a schema has them.
    #[allow(dead_code, reason = "so that a match says both")]
    Upper,
    /// In small letters.
    Lower,
}

/// One variant of a tagged union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The tags that select it.
    pub tags: Vec<String>,
    /// Its content.
    pub content: TypeId,
}

/// One field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// The property's name in JSON.
    pub wire: String,
    /// Its name in Rust, unlike that of any other field beside it.
    pub ident: String,
    /// Its type, without what [`Presence`] adds.
    pub ty: Ty,
    /// Whether it may be absent.
    pub presence: Presence,
    /// Whether it needs a box because the type contains itself.
    pub boxed: bool,
    /// How the enum in it is written, if not as [`EnumValue::text`] has it.
    pub spelling: Option<Spelling>,
    /// What its documentation says.
    pub facts: Facts,
}

/// Whether a field may be absent, and what absence looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always there.
    Required,
    /// Always there, but it may be `null`.
    RequiredNullable,
    /// Absent or a value.
    Optional,
    /// Absent, `null` or a value.
    Nullable,
    /// The object's own id, which the document does not promise: empty when absent.
    OwnId,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ty {
    /// Text.
    String,
    /// The id of something, as text; the name of its type.
    Id(String),
    /// `true` or `false`.
    Bool,
    /// A whole number.
    I64,
    /// A whole number that the document limits to 32 bits.
    I32,
    /// An exact decimal.
    Decimal,
    /// A point in time, as text.
    Timestamp,
    /// A day, as text.
    Date,
    /// A file to upload.
    File,
    /// Any JSON.
    Json,
    /// A list.
    List(Box<Ty>),
    /// An object with free keys.
    Map(Box<Ty>),
    /// A value or `null`, within a list or map.
    Option(Box<Ty>),
    /// A generated type.
    Named(TypeId),
}

impl Ty {
    /// The same type with ids of this type instead of texts.
    pub(crate) fn of_ids(self, id: &str) -> Self {
        match self {
            Self::String => Self::Id(id.to_owned()),
            Self::List(inner) => Self::List(Box::new(inner.of_ids(id))),
            Self::Option(inner) => Self::Option(Box::new(inner.of_ids(id))),
            other => other,
        }
    }

    /// The type of the id that it is or holds.
    pub(crate) fn id(&self) -> Option<&str> {
        match self {
            Self::Id(name) => Some(name),
            Self::List(inner) | Self::Map(inner) | Self::Option(inner) => inner.id(),
            _ => None,
        }
    }

    /// Whether it is a text or an id.
    pub(crate) fn is_text(&self) -> bool {
        matches!(self, Self::String | Self::Id(_))
    }

    /// The generated type within, if there is one.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Option(inner) => inner.named(),
            Self::Named(id) => Some(*id),
            _ => None,
        }
    }
}

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`.
    pub id: String,
    /// The HTTP method in lower case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The document's tag.
    pub tag: String,
    /// Path and query parameters.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// What comes back on success.
    pub response: Response,
    /// Whether the document declares the Idempotency-Key header.
    pub declares_idempotency_key: bool,
    /// How it pages, if it does.
    pub paging: Option<Paging>,
    /// The documented success statuses.
    pub success: Vec<u16>,
    /// What its documentation says.
    pub facts: Facts,
}

/// How a list comes in pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// The key of the items, or none where the answer is the list itself.
    pub item_key: Option<String>,
    /// The type of one item.
    pub item: Ty,
}

/// A path or query parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name in the request.
    pub wire: String,
    /// Its name in Rust, unlike that of any other parameter beside it.
    pub ident: String,
    /// Where it goes.
    pub location: Location,
    /// Its type.
    pub ty: Ty,
    /// Whether it must be given.
    pub required: bool,
    /// How the enum in it is written, if not as [`EnumValue::text`] has it.
    pub spelling: Option<Spelling>,
    /// What its documentation says.
    pub facts: Facts,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// Into the path.
    Path,
    /// Into the query; a list as one comma-separated value.
    QueryCommaSeparated,
    /// Into the query; a list as repeated keys.
    QueryRepeated,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub enum Body {
    /// JSON.
    Json(Ty),
    /// A form with files.
    Multipart(TypeId),
    /// The file itself, in this content type.
    Binary(String),
}

impl Body {
    /// What is sent.
    pub fn ty(&self) -> Ty {
        match self {
            Self::Json(ty) => ty.clone(),
            Self::Multipart(id) => Ty::Named(*id),
            Self::Binary(_) => Ty::File,
        }
    }
}

/// What an operation returns.
#[derive(Clone, Debug)]
pub enum Response {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Ty),
    /// Bytes.
    Bytes,
}

#[cfg(test)]
pub(crate) mod tests;
