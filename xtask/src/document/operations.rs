//! The operations of a document: the API's own, and the calls it makes to its user.

use serde_json::{Map, Value};

use super::pointer;

/// The HTTP methods Synctera's documents use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Patch,
}

impl Method {
    /// The method a path item's key stands for.
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "get" => Some(Self::Get),
            "put" => Some(Self::Put),
            "post" => Some(Self::Post),
            "delete" => Some(Self::Delete),
            "patch" => Some(Self::Patch),
            _ => None,
        }
    }

    /// The key in a path item.
    pub fn key(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
            Self::Patch => "patch",
        }
    }
}

/// One operation of the API.
#[derive(Clone, Debug)]
pub struct Operation<'a> {
    /// The path template, e.g. `/accounts/{account_id}`.
    pub path: &'a str,
    /// The HTTP method.
    pub method: Method,
    /// JSON pointer of the operation.
    pub pointer: String,
    /// The path item the operation stands in.
    pub path_item: &'a Value,
    /// The operation object.
    pub value: &'a Value,
}

impl<'a> Operation<'a> {
    /// Its `operationId`; checked documents have one everywhere.
    pub fn id(&self) -> Option<&'a str> {
        self.value.get("operationId")?.as_str()
    }

    /// Its parameters with their pointers, those of the path item first, references not followed.
    pub fn parameters(&self) -> impl Iterator<Item = (String, &'a Value)> + use<'a> {
        let item = self.pointer.rsplit_once('/').map_or("", |(item, _)| item);
        [(item, self.path_item), (&self.pointer, self.value)]
            .map(|(place, owner)| (format!("{place}/parameters"), owner))
            .into_iter()
            .flat_map(|(place, owner)| {
                let list = owner.get("parameters").and_then(Value::as_array);
                let numbered = list.into_iter().flatten().enumerate();
                numbered.map(move |(index, value)| (format!("{place}/{index}"), value))
            })
    }
}

/// One call the API makes to its user.
#[derive(Clone, Debug)]
pub struct CallbackOperation<'a> {
    /// The operation that announces the call.
    pub announced_by: Operation<'a>,
    /// The callback's name.
    pub name: &'a str,
    /// The expression that gives the URL.
    pub expression: &'a str,
    /// The HTTP method.
    pub method: Method,
    /// JSON pointer of the call.
    pub pointer: String,
    /// The operation object of the call.
    pub value: &'a Value,
}

/// Every operation under `paths`, in document order.
pub(crate) fn operations(root: &Value) -> impl Iterator<Item = Operation<'_>> {
    entries(root.get("paths")).flat_map(|(path, path_item)| {
        let place = pointer::child("/paths", path);
        methods(path_item).map(move |(method, value)| Operation {
            path,
            method,
            pointer: pointer::child(&place, method.key()),
            path_item,
            value,
        })
    })
}

/// Every operation under the `callbacks` of an operation, in document order.
pub(crate) fn callback_operations(root: &Value) -> impl Iterator<Item = CallbackOperation<'_>> {
    operations(root).flat_map(move |operation| {
        let mut found = Vec::new();
        for (name, callback) in entries(operation.value.get("callbacks")) {
            let (place, callback) = followed(
                root,
                format!("{}/callbacks/{}", operation.pointer, pointer::escape(name)),
                callback,
            );
            for (expression, path_item) in entries(Some(callback)) {
                let place = pointer::child(&place, expression);
                for (method, value) in methods(path_item) {
                    found.push(CallbackOperation {
                        announced_by: operation.clone(),
                        name,
                        expression,
                        method,
                        pointer: pointer::child(&place, method.key()),
                        value,
                    });
                }
            }
        }
        found
    })
}

/// The value itself, or what it stands for if it is a `$ref`.
pub(crate) fn follow<'a>(root: &'a Value, value: &'a Value) -> &'a Value {
    followed(root, String::new(), value).1
}

fn followed<'a>(root: &'a Value, mut place: String, mut value: &'a Value) -> (String, &'a Value) {
    // Checked documents have no circles of references; the limit keeps others from hanging us.
    for _ in 0..64 {
        let reference = value.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(pointer::from_reference);
        let Some((pointer, next)) = target.and_then(|p| root.pointer(&p).map(|next| (p, next)))
        else {
            break;
        };
        (place, value) = (pointer, next);
    }
    (place, value)
}

fn methods(path_item: &Value) -> impl Iterator<Item = (Method, &Value)> {
    entries(Some(path_item)).filter_map(|(key, value)| Some((Method::from_key(key)?, value)))
}

fn entries(map: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let map: Option<&Map<String, Value>> = map.and_then(Value::as_object);
    map.into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
mod tests {
    use super::super::testing::{document, operation, with_paths};
    use serde_json::json;

    #[test]
    fn operations_come_with_path_method_and_pointer() {
        let mut item = json!({
            "summary": "x",
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {}}],
            "get": operation("a"),
            "post": operation("b")
        });
        item["post"]["parameters"] = json!([{"name": "q", "in": "query", "schema": {}}]);
        let document = document(with_paths(json!({"/a/{id}": item})));
        let found: Vec<_> = document.operations().collect();
        assert_eq!(found.len(), 2);
        let post = found.iter().find(|o| o.id() == Some("b")).unwrap();
        assert_eq!((post.path, post.method.key()), ("/a/{id}", "post"));
        assert_eq!(post.pointer, "/paths/~1a~1{id}/post");
        let parameters: Vec<String> = post.parameters().map(|(place, _)| place).collect();
        assert_eq!(
            parameters,
            [
                "/paths/~1a~1{id}/parameters/0",
                "/paths/~1a~1{id}/post/parameters/0"
            ]
        );
    }

    #[test]
    fn callbacks_are_found_in_place_and_through_references() {
        let mut value = with_paths(json!({"/a": {"post": operation("a")}}));
        let call = json!({"{$request.body#/url}": {"post": {"responses": {"200": {}}}}});
        value["components"] = json!({"callbacks": {"shared": call.clone()}});
        value["paths"]["/a"]["post"]["callbacks"] =
            json!({"own": call, "other": {"$ref": "#/components/callbacks/shared"}});
        let document = document(value);
        let mut places: Vec<String> = document
            .callback_operations()
            .map(|call| call.pointer)
            .collect();
        places.sort();
        assert_eq!(
            places,
            [
                "/components/callbacks/shared/{$request.body#~1url}/post",
                "/paths/~1a/post/callbacks/own/{$request.body#~1url}/post",
            ]
        );
        assert_eq!(document.operations().count(), 1, "calls are not operations");
    }
}
