//! Holds documents against the models: what is read, what comes back, and what is reported.
//!
//! A document is a JSON file (its name up to the first dot is the API's name for the model), or an element of a file
//! of cases: a JSON array, or one JSON object a line. A case has
//!
//! - `model`: the API's name for the model;
//! - `json`: the document;
//! - `violations`: the pointers that the report must have, if it must be refused; or
//! - `why_not`: the same as another validator says it, a list of `{"path": "a/0/b", "message": "…"}`: what the models
//!   accept on purpose is then taken out, and counted;
//! - `becomes`: what comes back, where it is not the document itself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{fs, io};

use serde_json::{Map, Value};
use stackone_models::registry;
use time::format_description::well_known::{Iso8601, Rfc3339};
use time::{OffsetDateTime, PrimitiveDateTime};

/// A document, and what must become of it.
#[derive(Debug)]
pub(crate) struct Case {
    /// Where the document stands.
    pub(crate) place: String,
    /// The API's name for the model.
    pub(crate) model: String,
    /// The document.
    pub(crate) json: Value,
    /// The pointers of the report.
    pub(crate) violations: Vec<String>,
    /// The same, as another validator says it: pointers and messages.
    pub(crate) why_not: Vec<(String, String)>,
    /// What comes back, if not the document itself.
    pub(crate) becomes: Option<Value>,
}

/// What became of a document.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Whether the document was refused.
    pub(crate) refused: bool,
    /// What comes back otherwise than it came, though it should: kind and pointer.
    pub(crate) changed: Vec<(Change, String)>,
    /// What is accepted on purpose: reason and pointer.
    pub(crate) tolerated: Vec<(&'static str, String)>,
    /// What is wrong.
    pub(crate) faults: Vec<String>,
}

/// How what comes back may differ from what came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Change {
    /// The same instant, written otherwise.
    Instant,
    /// A member that was `null` is left out.
    NullLeftOut,
    /// A member that the model does not have is left out.
    UnknownLeftOut,
    /// A bare value has become the `value` of an object.
    Wrapped,
    /// A member has the name that the API has for it, in place of another spelling.
    Renamed,
    /// Anything else: never right.
    Other,
}

impl Change {
    /// The change in words.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Instant => "the same instant, written otherwise",
            Self::NullLeftOut => "`null` has become absent",
            Self::UnknownLeftOut => "a member that the model does not have is left out",
            Self::Wrapped => "a bare value has become the `value` of an object",
            Self::Renamed => "`sourceValue` has become `source_value`",
            Self::Other => "another value",
        }
    }
}

/// The cases of a file, or of every file in a folder.
pub(crate) fn load(path: &Path) -> io::Result<Vec<Case>> {
    if path.is_dir() {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
        paths.sort();
        let mut cases = Vec::new();
        for path in paths {
            let extension = path.extension().and_then(|extension| extension.to_str());
            if path.is_dir() || matches!(extension, Some("json" | "jsonl")) {
                cases.extend(load(&path)?);
            }
        }
        return Ok(cases);
    }
    let text = fs::read_to_string(path)?;
    let values: Vec<Value> = match serde_json::from_str(&text) {
        Ok(Value::Array(values)) if values.iter().all(is_case) => values,
        Ok(value) if is_case(&value) => vec![value],
        Ok(value) => return Ok(vec![bare(path, value)]),
        Err(_) => text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()
            .map_err(|error| io::Error::other(format!("{}: {error}", path.display())))?,
    };
    Ok(values.iter().enumerate().map(|(index, value)| case(path, index, value)).collect())
}

fn is_case(value: &Value) -> bool {
    value.get("model").is_some_and(Value::is_string) && value.get("json").is_some()
}

fn bare(path: &Path, json: Value) -> Case {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    Case {
        place: path.display().to_string(),
        model: name.split('.').next().unwrap_or_default().to_owned(),
        json,
        violations: Vec::new(),
        why_not: Vec::new(),
        becomes: None,
    }
}

fn case(path: &Path, index: usize, value: &Value) -> Case {
    let text = |value: &Value, name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let list = |name: &str| value[name].as_array().map(Vec::as_slice).unwrap_or_default();
    Case {
        place: format!("{}#{}", path.display(), index + 1),
        model: text(value, "model"),
        json: value["json"].clone(),
        violations: list("violations").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        why_not: list("why_not")
            .iter()
            .map(|why| {
                let (path, message) = (text(why, "path"), text(why, "message"));
                (pointer(&path, &message), message)
            })
            .collect(),
        becomes: value.get("becomes").cloned(),
    }
}

/// The pointer of another validator's path: a member that is missing is pointed at itself.
fn pointer(path: &str, message: &str) -> String {
    let mut pointer = if path.is_empty() { String::new() } else { format!("/{path}") };
    if let Some(name) =
        message.strip_suffix("' is a required property").and_then(|text| text.strip_prefix('\''))
    {
        pointer = format!("{pointer}/{name}");
    }
    pointer
}

/// Reads the document as its model, and compares; nothing if there is no such model.
pub(crate) fn check(case: &Case) -> Option<Outcome> {
    let entry = registry::find(&case.model)?;
    let mut outcome = Outcome::default();
    let mut expected: BTreeSet<String> = case.violations.iter().cloned().collect();
    for (pointer, message) in &case.why_not {
        match tolerance(case, pointer, message) {
            Some(reason) => {
                if !outcome.tolerated.iter().any(|(_, known)| known == pointer) {
                    outcome.tolerated.push((reason, pointer.clone()));
                }
            }
            None => _ = expected.insert(pointer.clone()),
        }
    }
    match entry.rewrite(case.json.to_string().as_bytes()) {
        Ok(text) => {
            for pointer in expected {
                outcome.faults.push(format!("{pointer}: accepted"));
            }
            let back: Value = serde_json::from_str(&text).unwrap_or_default();
            compare(case.becomes.as_ref().unwrap_or(&case.json), &back, String::new(), &mut outcome.changed);
            for (change, pointer) in &outcome.changed {
                if *change == Change::Other || case.becomes.is_some() {
                    outcome.faults.push(format!("{pointer}: came back otherwise"));
                }
            }
        }
        Err(report) => {
            outcome.refused = true;
            let found: BTreeSet<String> =
                report.iter().map(|violation| violation.pointer().to_owned()).collect();
            for pointer in expected.difference(&found) {
                outcome.faults.push(format!("{pointer}: not reported"));
            }
            for violation in report.iter().filter(|violation| !expected.contains(violation.pointer())) {
                outcome.faults.push(format!("{}: {}", violation.pointer(), violation.message()));
            }
        }
    }
    Some(outcome)
}

/// Why the models accept what another validator refuses here; nothing if they do not.
///
/// This is the one list of what is accepted on purpose.
fn tolerance(case: &Case, pointer: &str, message: &str) -> Option<&'static str> {
    let value = case.json.pointer(pointer)?;
    let is_string = value.is_string();
    if message.contains("is not one of") && is_string {
        return Some("a string that an open enumeration does not know");
    }
    if message.ends_with("is not of type 'object'") && is_string {
        if case.model == "JsonRpcMessageDto" && pointer == "/id" {
            return Some("an identifier of JSON-RPC, which may be any JSON");
        }
        return is_sourced(&case.model, pointer)
            .then_some("a bare value in place of `value` and `source_value`");
    }
    if message.ends_with("is not of type 'number'")
        && is_string
        && case.model.starts_with("ConnectSession")
        && matches!(pointer, "/id" | "/organization_id")
    {
        return Some("an identifier that was a string in another version");
    }
    None
}

/// Whether what stands at a place is read as a `Sourced`: by the type, not by whether it is accepted.
fn is_sourced(model: &str, pointer: &str) -> bool {
    use api_model::model::Ty;
    fn step(ty: Ty, key: Option<&str>) -> Option<Ty> {
        match ty {
            Ty::Nullable(inner) => step(inner(), key),
            Ty::Array(inner) => key.map(|_| inner()),
            Ty::Map(_, value) => key.map(|_| value()),
            Ty::Model(model) => match key {
                None => Some(Ty::Model(model)),
                Some(key) => {
                    model().fields().iter().find(|field| field.name() == key).map(api_model::model::Field::ty)
                }
            },
            _ => None,
        }
    }
    let Some(entry) = registry::find(model) else { return false };
    let root = entry.model();
    let mut keys = pointer.split('/').skip(1);
    let Some(first) = keys.next() else { return root.name == "Sourced" };
    let mut ty = root.fields().iter().find(|field| field.name() == first).map(api_model::model::Field::ty);
    for key in keys {
        ty = ty.and_then(|ty| step(ty, Some(key)));
    }
    matches!(ty.and_then(|ty| step(ty, None)), Some(Ty::Model(model)) if model().name == "Sourced")
}

/// Notes down every difference between what came and what comes back.
fn compare(came: &Value, back: &Value, at: String, changed: &mut Vec<(Change, String)>) {
    match (came, back) {
        (Value::Object(came), Value::Object(back)) => compare_members(came, back, &at, changed),
        (Value::Array(came), Value::Array(back)) if came.len() == back.len() => {
            for (index, (came, back)) in came.iter().zip(back).enumerate() {
                compare(came, back, format!("{at}/{index}"), changed);
            }
        }
        (Value::String(came), Value::String(back)) if came != back => {
            let change = if same_instant(came, back) { Change::Instant } else { Change::Other };
            changed.push((change, at));
        }
        (came, Value::Object(back)) if back.len() == 1 && back.get("value") == Some(came) => {
            changed.push((Change::Wrapped, at));
        }
        _ if came == back => {}
        _ => changed.push((Change::Other, at)),
    }
}

fn compare_members(
    came: &Map<String, Value>,
    back: &Map<String, Value>,
    at: &str,
    changed: &mut Vec<(Change, String)>,
) {
    for (name, value) in came {
        let at = format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
        match back.get(name) {
            Some(back) => compare(value, back, at, changed),
            None if value.is_null() => changed.push((Change::NullLeftOut, at)),
            None if name == "sourceValue" && back.get("source_value") == Some(value) => {
                changed.push((Change::Renamed, at));
            }
            None => changed.push((Change::UnknownLeftOut, at)),
        }
    }
    for name in back.keys().filter(|name| !came.contains_key(*name)) {
        if !(name.as_str() == "source_value" && came.contains_key("sourceValue")) {
            changed.push((Change::Other, format!("{at}/{name}")));
        }
    }
}

fn same_instant(a: &str, b: &str) -> bool {
    let instant = |text: &str| OffsetDateTime::parse(text, &Rfc3339).ok();
    let local = |text: &str| PrimitiveDateTime::parse(text, &Iso8601::DEFAULT).ok();
    match (instant(a), instant(b)) {
        (Some(a), Some(b)) => a == b,
        (None, None) => local(a).is_some() && local(a) == local(b),
        _ => false,
    }
}
