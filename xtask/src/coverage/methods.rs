//! Which operations have a method on a handle, and what its docs say.

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::{Error, Result};

/// The operations that methods call, by the name of their type, each with whether a line of ours
/// describes it. Read from the handles as they are, not as they would be written.
pub(super) fn methods(folder: &Path) -> Result<BTreeMap<String, bool>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).map_err(|source| Error::read(folder, source))? {
        let path = entry.map_err(|source| Error::read(folder, source))?.path();
        let text = std::fs::read_to_string(&path).map_err(|source| Error::read(&path, source))?;
        found.extend(in_file(&text));
    }
    Ok(found)
}

fn in_file(text: &str) -> BTreeMap<String, bool> {
    let mut found = BTreeMap::new();
    let mut docs: Vec<&str> = Vec::new();
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if let Some(doc) = line.strip_prefix("///") {
            docs.push(doc.trim());
            continue;
        }
        // Attributes stand between the docs and the method.
        if line.starts_with("#[") {
            continue;
        }
        // A long signature has a line for each argument.
        let mut signature = line.to_owned();
        while signature.starts_with("pub fn ") && !signature.ends_with('{') {
            let Some(line) = lines.next() else { break };
            signature.push_str(line);
        }
        if signature.starts_with("pub fn ")
            && let Some((_, rest)) = signature
                .split_once("C::Call<")
                .or(signature.split_once("C::List<"))
            && let Some((operation, _)) = rest.split_once('>')
        {
            // The route alone says nothing that the document does not.
            let described = docs
                .first()
                .is_some_and(|doc| !doc.is_empty() && !doc.starts_with('`'));
            found.insert(operation.to_owned(), described);
        }
        docs.clear();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_counts_with_its_docs() {
        let found = in_file(
            "/// A handle.\npub struct Cards<C> {}\n/// Issues a card.\n///\n/// `POST /v0/cards`.\n#[doc(alias = \"issueCard\")]\npub fn issue(\n&self,\n) -> C::Call<IssueCard> {\n}\n\n/// `GET /v0/cards`.\npub fn list(&self) -> C::List<ListCards> {\n",
        );
        let expected = [("IssueCard", true), ("ListCards", false)];
        assert_eq!(
            found,
            expected.map(|(name, doc)| (name.to_owned(), doc)).into()
        );
    }
}
