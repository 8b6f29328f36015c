//! The fields of each kind of object, in the order of the OpenAPI 3.0.3 specification.

use super::Kind::*;
use super::Shape::*;
use super::{DESCRIPTION, EXTERNAL_DOCS, Field, REFERENCE, fact, needed, prose};

pub(super) const DOCUMENT: &[Field] = &[
    needed("openapi", Text),
    needed("info", One(Info)),
    fact("servers", Set(Server)),
    needed("paths", One(Paths)),
    fact("components", One(Components)),
    fact("security", DataList),
    fact("tags", Set(Tag)),
    EXTERNAL_DOCS,
];

// A title is needed by the specification, but the import writes its own.
pub(super) const INFO: &[Field] = &[
    prose("title", Text),
    DESCRIPTION,
    prose("termsOfService", Text),
    prose("contact", Data),
    fact("license", One(License)),
    needed("version", Text),
];

pub(super) const LICENSE: &[Field] = &[needed("name", Text), fact("url", Text)];

pub(super) const SERVER: &[Field] = &[
    needed("url", Text),
    DESCRIPTION,
    fact("variables", Map(ServerVariable)),
];

pub(super) const SERVER_VARIABLE: &[Field] =
    &[fact("enum", Texts), needed("default", Text), DESCRIPTION];

pub(super) const COMPONENTS: &[Field] = &[
    fact("schemas", Map(Schema)),
    fact("responses", Map(Response)),
    fact("parameters", Map(Parameter)),
    prose("examples", Map(Example)),
    fact("requestBodies", Map(RequestBody)),
    fact("headers", Map(Header)),
    fact("securitySchemes", Map(SecurityScheme)),
    fact("links", Map(Link)),
    fact("callbacks", Map(Callback)),
];

pub(super) const PATH_ITEM: &[Field] = &[
    REFERENCE,
    prose("summary", Text),
    DESCRIPTION,
    fact("get", One(Operation)),
    fact("put", One(Operation)),
    fact("post", One(Operation)),
    fact("delete", One(Operation)),
    fact("patch", One(Operation)),
    fact("servers", Set(Server)),
    fact("parameters", Set(Parameter)),
];

pub(super) const OPERATION: &[Field] = &[
    fact("tags", Texts),
    prose("summary", Text),
    DESCRIPTION,
    EXTERNAL_DOCS,
    fact("operationId", Text),
    fact("parameters", Set(Parameter)),
    fact("requestBody", One(RequestBody)),
    needed("responses", One(Responses)),
    fact("callbacks", Map(Callback)),
    fact("deprecated", Flag),
    fact("security", DataList),
    fact("servers", Set(Server)),
];

pub(super) const PARAMETER: &[Field] = &[
    REFERENCE,
    needed("name", Text),
    needed("in", Text),
    DESCRIPTION,
    fact("required", Flag),
    fact("deprecated", Flag),
    fact("allowEmptyValue", Flag),
    fact("style", Text),
    fact("explode", Flag),
    fact("allowReserved", Flag),
    fact("schema", One(Schema)),
    prose("example", Data),
    prose("examples", Map(Example)),
    fact("content", Map(MediaType)),
];

pub(super) const REQUEST_BODY: &[Field] = &[
    REFERENCE,
    DESCRIPTION,
    needed("content", Map(MediaType)),
    fact("required", Flag),
];

pub(super) const MEDIA_TYPE: &[Field] = &[
    fact("schema", One(Schema)),
    prose("example", Data),
    prose("examples", Map(Example)),
    fact("encoding", Map(Encoding)),
];

pub(super) const ENCODING: &[Field] = &[
    fact("contentType", Text),
    fact("headers", Map(Header)),
    fact("style", Text),
    fact("explode", Flag),
    fact("allowReserved", Flag),
];

// A description is needed by the specification, but the import supplies an empty one.
pub(super) const RESPONSE: &[Field] = &[
    REFERENCE,
    DESCRIPTION,
    fact("headers", Map(Header)),
    fact("content", Map(MediaType)),
    fact("links", Map(Link)),
];

pub(super) const EXAMPLE: &[Field] = &[
    REFERENCE,
    prose("summary", Text),
    DESCRIPTION,
    prose("value", Data),
    prose("externalValue", Text),
];

pub(super) const LINK: &[Field] = &[
    REFERENCE,
    fact("operationRef", Text),
    fact("operationId", Text),
    fact("parameters", Data),
    fact("requestBody", Data),
    DESCRIPTION,
    fact("server", One(Server)),
];

pub(super) const HEADER: &[Field] = &[
    REFERENCE,
    DESCRIPTION,
    fact("required", Flag),
    fact("deprecated", Flag),
    fact("allowEmptyValue", Flag),
    fact("style", Text),
    fact("explode", Flag),
    fact("allowReserved", Flag),
    fact("schema", One(Schema)),
    prose("example", Data),
    prose("examples", Map(Example)),
    fact("content", Map(MediaType)),
];

pub(super) const TAG: &[Field] = &[needed("name", Text), DESCRIPTION, EXTERNAL_DOCS];

pub(super) const SCHEMA: &[Field] = &[
    REFERENCE,
    prose("title", Text),
    fact("multipleOf", Number),
    fact("maximum", Number),
    fact("exclusiveMaximum", Flag),
    fact("minimum", Number),
    fact("exclusiveMinimum", Flag),
    fact("maxLength", Number),
    fact("minLength", Number),
    fact("pattern", Text),
    fact("maxItems", Number),
    fact("minItems", Number),
    fact("uniqueItems", Flag),
    fact("maxProperties", Number),
    fact("minProperties", Number),
    fact("required", TextSet),
    fact("enum", DataSet),
    fact("type", TypeName),
    fact("allOf", Set(Schema)),
    fact("oneOf", Set(Schema)),
    fact("anyOf", Set(Schema)),
    fact("not", One(Schema)),
    fact("items", One(Schema)),
    fact("properties", Map(Schema)),
    // Not in 3.0.3, but its keys are names where it occurs.
    fact("patternProperties", Map(Schema)),
    fact("additionalProperties", OneOrFlag(Schema)),
    DESCRIPTION,
    fact("format", Text),
    fact("default", Data),
    fact("nullable", Flag),
    fact("discriminator", One(Discriminator)),
    fact("readOnly", Flag),
    fact("writeOnly", Flag),
    fact("xml", Data),
    EXTERNAL_DOCS,
    prose("example", Data),
    // Not in 3.0.3, but prose where it occurs.
    prose("examples", Data),
    fact("deprecated", Flag),
];

pub(super) const DISCRIMINATOR: &[Field] =
    &[needed("propertyName", Text), fact("mapping", TextMap)];

pub(super) const SECURITY_SCHEME: &[Field] = &[
    REFERENCE,
    needed("type", Text),
    DESCRIPTION,
    fact("name", Text),
    fact("in", Text),
    fact("scheme", Text),
    fact("bearerFormat", Text),
    fact("flows", One(OAuthFlows)),
    fact("openIdConnectUrl", Text),
];

pub(super) const OAUTH_FLOWS: &[Field] = &[
    fact("implicit", One(OAuthFlow)),
    fact("password", One(OAuthFlow)),
    fact("clientCredentials", One(OAuthFlow)),
    fact("authorizationCode", One(OAuthFlow)),
];

pub(super) const OAUTH_FLOW: &[Field] = &[
    fact("authorizationUrl", Text),
    fact("tokenUrl", Text),
    fact("refreshUrl", Text),
    needed("scopes", ProseMap),
];
