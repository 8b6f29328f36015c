//! Goes through a request and asks each rule that is for a field.

use chrono::NaiveDate;

use super::site::{Finding, Findings, Site};
use super::table::{RULES, Row, on_field, on_object};
use crate::validate::walk::{Node, Object, Step, written};
use crate::validate::{Checks, Violation};

/// Everything that the rules find in a request.
pub(crate) fn apply(
    request: Node<'_>,
    checks: Checks,
    today: fn() -> NaiveDate,
    violations: &mut Vec<Violation>,
) {
    let mut rules = Rules {
        checks,
        today,
        steps: Vec::new(),
        violations,
    };
    rules.node(request);
}

/// The fields that rules look at. Parameters of an operation look for things, with wildcards even:
/// only what is sent as a body has to be right.
pub(super) fn judged(
    object: Object<'_>,
    is_operation: bool,
) -> impl Iterator<Item = (&'static str, Node<'_>)> {
    object
        .fields()
        .filter(move |(name, _)| !is_operation || *name == "body")
}

struct Rules<'a> {
    checks: Checks,
    today: fn() -> NaiveDate,
    steps: Vec<Step>,
    violations: &'a mut Vec<Violation>,
}

impl Rules<'_> {
    fn node(&mut self, node: Node<'_>) {
        match node {
            Node::List(items) => {
                for (index, item) in items.values().enumerate() {
                    self.steps.push(Step::Item(index));
                    self.node(item);
                    self.steps.pop();
                }
            }
            Node::Object(object) => self.object(object),
            _ => {}
        }
    }

    fn object(&mut self, object: Object<'_>) {
        // Free-form JSON may have a key that looks like a field and is none.
        if !object.is_struct() {
            for value in object.values() {
                self.steps.push(Step::Key);
                self.node(value);
                self.steps.pop();
            }
            return;
        }
        for row in on_object(object.owner) {
            let findings = self.ask(row, Node::Nothing, object);
            self.found(findings);
        }
        for (name, value) in judged(object, self.steps.is_empty()) {
            self.steps.push(Step::Field(name));
            for row in on_field(object.owner, name) {
                let findings = self.ask(row, value, object);
                self.found(findings);
            }
            self.node(value);
            self.steps.pop();
        }
    }

    fn ask(&self, row: usize, value: Node<'_>, parent: Object<'_>) -> Findings {
        let site = Site {
            value,
            parent,
            today: self.today,
            checks: self.checks,
        };
        RULES
            .get(row)
            .map(|row: &Row| (row.rule)(&site))
            .unwrap_or_default()
    }

    fn found(&mut self, findings: Findings) {
        for Finding {
            below,
            code,
            severity,
            message,
            limit,
        } in findings
        {
            let at = self.steps.len();
            self.steps.extend(below);
            self.violations.push(Violation {
                path: written(&self.steps),
                code,
                severity,
                message: message.into(),
                limit,
            });
            self.steps.truncate(at);
        }
    }
}
