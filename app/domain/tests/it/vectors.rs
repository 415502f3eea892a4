//! The machine-readable cases that stand beside the repository.

use crate::shared;
use serde_json::Value;

/// The case of an id; `None` where the file is not there.
#[must_use]
pub fn vector(id: &str) -> Option<Value> {
    let text = std::fs::read_to_string(shared::find("reference/vectors.json")?).unwrap();
    let all: Vec<Value> = serde_json::from_str(&text).unwrap();
    let found = all.into_iter().find(|case| case["id"] == id);
    assert!(found.is_some(), "there is no case {id}");
    found
}

pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

pub fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}
