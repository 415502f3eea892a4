//! Whether a JSON value has the shape that the description of the read API gives it: as much of JSON Schema as it uses.

use serde_json::Value;

/// Where the value differs from the schema; empty when it does not.
pub fn differences(value: &Value, schema: &Value, document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(value, schema, document, "$", &mut found);
    found
}

fn compare(value: &Value, schema: &Value, document: &Value, at: &str, found: &mut Vec<String>) {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointer = reference.trim_start_matches('#');
        let Some(target) = document.pointer(pointer) else {
            found.push(format!("{at}: {reference} leads nowhere"));
            return;
        };
        return compare(value, target, document, at, found);
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        if !choices.iter().any(|choice| differences(value, choice, document).is_empty()) {
            found.push(format!("{at}: {value} is none of the choices"));
        }
        return;
    }
    if !has_type(value, &schema["type"]) {
        found.push(format!("{at}: {value} is not {}", schema["type"]));
    }
    if schema["enum"].as_array().is_some_and(|choices| !choices.contains(value)) {
        found.push(format!("{at}: {value} is not in {}", schema["enum"]));
    }
    match value {
        Value::Object(members) => {
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !members.contains_key(name) {
                    found.push(format!("{at}: {name} is missing"));
                }
            }
            let Some(properties) = schema["properties"].as_object() else { return };
            for (name, member) in members {
                match properties.get(name) {
                    Some(schema) => compare(member, schema, document, &format!("{at}.{name}"), found),
                    None => found.push(format!("{at}.{name} is not described")),
                }
            }
        }
        Value::Array(items) => {
            for (i, item) in items.iter().enumerate() {
                compare(item, &schema["items"], document, &format!("{at}[{i}]"), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn has_type(value: &Value, wanted: &Value) -> bool {
    let is = |wanted: &Value| match (wanted.as_str(), value) {
        (Some("null"), Value::Null)
        | (Some("boolean"), Value::Bool(_))
        | (Some("string"), Value::String(_))
        | (Some("array"), Value::Array(_))
        | (Some("object"), Value::Object(_))
        | (Some("number"), Value::Number(_)) => true,
        (Some("integer"), Value::Number(number)) => number.is_i64() || number.is_u64(),
        _ => false,
    };
    match wanted {
        Value::Null => true,
        Value::Array(any) => any.iter().any(is),
        one => is(one),
    }
}
