//! The kinds of objects an OpenAPI 3.0.3 document consists of, and what each field of them holds.
//!
//! Both the checks and the import walk documents by this table. It is what keeps a property that is
//! *named* `description` apart from the annotation `description`, and example data that happens to
//! contain `$ref` apart from a reference.

/// What an object in a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the names are those of the OpenAPI specification
pub enum Kind {
    Document,
    Info,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}

/// The form of a field's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One object.
    One(Kind),
    /// One object, or `true`, or `false`.
    OneOrFlag(Kind),
    /// An object whose keys are names, not fields.
    Map(Kind),
    /// A list of objects in which order means nothing.
    Set(Kind),
    /// A text.
    Text,
    /// The name of a schema's type.
    TypeName,
    /// `true` or `false`.
    Flag,
    /// A number.
    Number,
    /// A list of texts in which order may mean something.
    Texts,
    /// A list of texts in which order means nothing.
    TextSet,
    /// An object of names and texts.
    TextMap,
    /// An object of names and explanations for people.
    ProseMap,
    /// A list of plain data in which order means nothing.
    DataSet,
    /// A list of plain data in which order may mean something.
    DataList,
    /// Plain data: never looked into.
    Data,
}

/// One field of an object.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// Its name; empty for the entries of an object that is itself a map, such as `paths`.
    pub name: &'static str,
    /// The form of its value.
    pub shape: Shape,
    /// Whether it only speaks to people.
    pub prose: bool,
    /// Whether the object makes no sense without it.
    pub needed: bool,
}

const fn fact(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        prose: false,
        needed: false,
    }
}

const fn needed(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        prose: false,
        needed: true,
    }
}

const fn prose(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        prose: true,
        needed: false,
    }
}

/// A field that holds a local reference, in the objects that may be one.
const REFERENCE: Field = fact("$ref", Shape::Text);
const DESCRIPTION: Field = prose("description", Shape::Text);
const EXTERNAL_DOCS: Field = prose("externalDocs", Shape::Data);

impl Kind {
    /// The field `key` of an object of this kind, `None` for extensions and unknown fields.
    pub fn field(self, key: &str) -> Option<Field> {
        let known = self.fields().iter().find(|field| field.name == key);
        known
            .copied()
            .or_else(|| self.entry().filter(|_| !key.starts_with("x-")))
    }

    /// What every key that is neither a field nor an extension leads to, in kinds that are maps.
    fn entry(self) -> Option<Field> {
        let kind = match self {
            Kind::Paths | Kind::Callback => Kind::PathItem,
            Kind::Responses => Kind::Response,
            _ => return None,
        };
        Some(fact("", Shape::One(kind)))
    }

    /// Whether an object of this kind may be a `$ref` to another one.
    pub fn may_be_reference(self) -> bool {
        self.fields()
            .iter()
            .any(|field| field.name == REFERENCE.name)
    }

    /// The fields OpenAPI 3.0.3 gives to objects of this kind.
    pub fn fields(self) -> &'static [Field] {
        match self {
            Kind::Document => DOCUMENT,
            Kind::Info => INFO,
            Kind::License => LICENSE,
            Kind::Server => SERVER,
            Kind::ServerVariable => SERVER_VARIABLE,
            Kind::Components => COMPONENTS,
            Kind::Paths | Kind::Responses => &[],
            Kind::Callback => &[REFERENCE],
            Kind::PathItem => PATH_ITEM,
            Kind::Operation => OPERATION,
            Kind::Parameter => PARAMETER,
            Kind::RequestBody => REQUEST_BODY,
            Kind::MediaType => MEDIA_TYPE,
            Kind::Encoding => ENCODING,
            Kind::Response => RESPONSE,
            Kind::Example => EXAMPLE,
            Kind::Link => LINK,
            Kind::Header => HEADER,
            Kind::Tag => TAG,
            Kind::Schema => SCHEMA,
            Kind::Discriminator => DISCRIMINATOR,
            Kind::SecurityScheme => SECURITY_SCHEME,
            Kind::OAuthFlows => OAUTH_FLOWS,
            Kind::OAuthFlow => OAUTH_FLOW,
        }
    }
}

mod tables;
use tables::*;

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_paths_are_path_items_but_extensions_are_not() {
        let shape = |key| Kind::Paths.field(key).map(|field| field.shape);
        assert_eq!(shape("/accounts"), Some(Shape::One(Kind::PathItem)));
        assert_eq!(shape("x-note"), None);
    }

    #[test]
    fn a_reference_in_a_callback_is_not_a_path_item() {
        let field = Kind::Callback.field("$ref").unwrap();
        assert_eq!(field.shape, Shape::Text);
        assert!(Kind::Callback.may_be_reference());
        assert!(!Kind::Operation.may_be_reference());
    }
}
