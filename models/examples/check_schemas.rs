//! Holds the models' tables against a list of the API's schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use api_model::model::{Content, Field, Model, Shape, Ty};
use serde_json::Value;
use stackone_models::registry;

const HELP: &str = "\
Compares every model's properties, which of them are required or deprecated, their types and the members
of their enumerations with a list of the API's schemas. Says what differs on purpose, and ends with exit code 1
if something else does.

Usage: cargo run -p stackone-models --all-features --example check_schemas -- FILE

FILE is a JSON object whose member `models` is a list of schemas:

  {\"name\": NAME, \"kind\": \"object\", \"fields\": [{\"name\": NAME, \"type\": TYPE, \"required\": BOOLEAN,
                                                \"nullable\": BOOLEAN, \"deprecated\": BOOLEAN}]}
  {\"name\": NAME, \"kind\": \"enum\", \"values\": [STRING], \"x\": {\"x-speakeasy-unknown-values\": \"allow\"}}
  {\"name\": NAME, \"kind\": \"union\", \"variants\": [TYPE]}

A TYPE is {\"t\": \"string\" | \"number\" | \"integer\" | \"boolean\" | \"any\", \"format\": STRING}, {\"t\": \"array\", \"items\": TYPE,
\"items_nullable\": BOOLEAN}, {\"t\": \"map\", \"values\": TYPE} or {\"t\": \"ref\", \"ref\": NAME}.
";

/// What differs on purpose: where (a model, a property or both; empty is any), what is said, and why.
const ON_PURPOSE: &[(&str, &str, &str, &str)] = &[
    ("", "next_page", "not in the schema", "all pages are one type"),
    ("", "total", "not in the schema", "all pages are one type"),
    ("", "raw", "not in the schema", "all pages are one type, and all single records"),
    ("LocalizationModel", "languages", "not in the schema", "the API's own documents have it"),
    ("ConnectSession", "id", "type", "a string in other versions of the API"),
    ("ConnectSession", "organization_id", "type", "a string in other versions of the API"),
    ("ConnectSessionTokenAuthLink", "id", "type", "a string in other versions of the API"),
    ("ConnectSessionTokenAuthLink", "organization_id", "type", "a string in other versions of the API"),
    ("JsonRpcMessageDto", "id", "type", "JSON-RPC has strings and numbers here"),
    ("RawResponse", "response", "type", "providers answer whatever they like"),
    ("UnifiedUploadCategoryEnumApiModel", "source_value", "type", "one type with all the others"),
    ("HrisDocumentsUploadCategoryEnumApiModel", "source_value", "type", "one type with all the others"),
    ("AtsDocumentsUploadCategoryEnumApiModel", "source_value", "type", "one type with all the others"),
    ("", "categories", "open", "categories come and go"),
    ("ConnectSessionCreate", "type", "members", "one enumeration for all kinds of accounts"),
    ("PatchAccountExternalDto", "type", "members", "one enumeration for all kinds of accounts"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path] = arguments.as_slice() else {
        eprint!("{HELP}");
        return ExitCode::from(2);
    };
    let facts = std::fs::read(path)
        .map_err(|error| error.to_string())
        .and_then(|text| serde_json::from_slice::<Value>(&text).map_err(|error| error.to_string()));
    let facts = match facts {
        Ok(facts) => facts,
        Err(error) => {
            eprintln!("cannot read {path}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let schemas: BTreeMap<&str, &Value> = facts["models"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|schema| Some((schema["name"].as_str()?, schema)))
        .collect();
    let mut compared = Compared { schemas, ..Compared::default() };
    let objects: Vec<&str> = compared
        .schemas
        .iter()
        .filter(|(_, schema)| schema["kind"] == "object")
        .map(|(name, _)| *name)
        .collect();
    for name in objects {
        compared.model(name);
    }
    compared.print()
}

/// What has been compared, and what differs.
#[derive(Default)]
struct Compared<'f> {
    schemas: BTreeMap<&'f str, &'f Value>,
    models: usize,
    properties: usize,
    members: usize,
    on_purpose: BTreeMap<&'static str, Vec<String>>,
    wrong: Vec<String>,
}

impl<'f> Compared<'f> {
    fn differs(&mut self, model: &str, property: &str, what: &str, more: &str) {
        let purpose = ON_PURPOSE.iter().find(|(a, b, c, _)| {
            (a.is_empty() || *a == model) && (b.is_empty() || *b == property) && *c == what
        });
        let line = format!("{model}.{property}: {what} {more}");
        match purpose {
            Some((_, _, _, why)) => self.on_purpose.entry(why).or_default().push(line),
            None => self.wrong.push(line),
        }
    }

    fn model(&mut self, name: &'f str) {
        let Some(entry) = registry::find(name) else {
            self.wrong.push(format!("{name}: there is no such model"));
            return;
        };
        self.models += 1;
        let facts = fields_of(self.schemas[name]);
        let ours: BTreeMap<&str, &Field> =
            members_of(entry.model()).iter().map(|field| (field.name(), field)).collect();
        for property in ours.keys().filter(|property| !facts.contains_key(*property)) {
            self.differs(name, property, "not in the schema", "");
        }
        for (property, fact) in facts {
            let Some(field) = ours.get(property) else {
                self.differs(name, property, "not in the model", "");
                continue;
            };
            self.properties += 1;
            if field.is_required() != (fact["required"] == true) {
                self.differs(name, property, "required", &format!("{}", field.is_required()));
            }
            if field.is_deprecated() != (fact["deprecated"] == true) {
                self.differs(name, property, "deprecated", &format!("{}", field.is_deprecated()));
            }
            self.ty(name, property, &fact["type"], without_null(field.ty()));
        }
    }

    /// Compares a type. What a schema refers to is compared by name: it is compared itself, elsewhere.
    fn ty(&mut self, model: &str, property: &str, fact: &'f Value, ours: Ty) {
        let same = match (fact["t"].as_str().unwrap_or_default(), ours) {
            ("any", Ty::Any)
            | ("number", Ty::Number { .. })
            | ("integer", Ty::Integer { .. })
            | ("boolean", Ty::Boolean) => true,
            ("string", Ty::Format(format)) => match fact["format"].as_str() {
                Some("datetime-local") => format == "date-time-local",
                other => other == Some(format),
            },
            ("string", Ty::String) => {
                !matches!(fact["format"].as_str(), Some("date-time" | "datetime-local"))
            }
            ("array", Ty::Array(items)) => {
                let nullable = matches!(items(), Ty::Nullable(_));
                self.ty(model, property, &fact["items"], without_null(items()));
                nullable == (fact["items_nullable"] == true)
            }
            ("map", Ty::Map(_, values)) => {
                self.ty(model, property, &fact["values"], values());
                true
            }
            ("ref", ours) => {
                let name = fact["ref"].as_str().unwrap_or_default();
                let Some(schema) = self.schemas.get(name).copied() else {
                    return self.wrong.push(format!("{name}: there is no such schema"));
                };
                match (schema["kind"].as_str().unwrap_or_default(), ours) {
                    ("object", Ty::Model(ours)) => registry::find(name)
                        .is_some_and(|entry| (entry.model().type_name)() == (ours().type_name)()),
                    ("enum", Ty::Model(ours)) => self.members(model, property, schema, ours()),
                    ("union", ours) => self.union(schema, ours),
                    _ => false,
                }
            }
            _ => false,
        };
        if !same {
            self.differs(model, property, "type", &described(ours));
        }
    }

    fn members(&mut self, model: &str, property: &str, schema: &Value, ours: &'static Model) -> bool {
        let Shape::Strings(strings) = &ours.shape else { return false };
        let facts: BTreeSet<&str> =
            schema["values"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let known: BTreeSet<&str> = strings.variants.iter().map(api_model::model::Variant::name).collect();
        let written: BTreeSet<&str> =
            strings.variants.iter().map(api_model::model::Variant::write_name).collect();
        self.members += facts.len();
        if facts != known || known != written {
            let differ: Vec<_> = facts.symmetric_difference(&known).collect();
            self.differs(model, property, "members", &format!("{differ:?}"));
        }
        if strings.is_open() != (schema["x"]["x-speakeasy-unknown-values"] == "allow") {
            self.differs(model, property, "open", &format!("{}", strings.is_open()));
        }
        true
    }

    /// Compares the kinds of value that a union takes.
    fn union(&self, schema: &Value, ours: Ty) -> bool {
        let mut facts = BTreeSet::new();
        for variant in schema["variants"].as_array().into_iter().flatten() {
            let target = variant["ref"].as_str().and_then(|name| self.schemas.get(name));
            facts.insert(match (variant["t"].as_str().unwrap_or_default(), target) {
                ("ref", Some(target)) if target["kind"] == "enum" => "string",
                ("ref" | "map", _) => "object",
                (other, _) => other,
            });
        }
        let every = ["array", "boolean", "number", "object", "string"];
        match ours {
            Ty::Any => facts.iter().copied().eq(every),
            Ty::Model(model) => match &model().shape {
                Shape::Union(union) => {
                    let kinds: BTreeSet<&str> = union
                        .variants
                        .iter()
                        .map(|variant| match variant.content() {
                            Content::Value(field) => kind(field.ty()),
                            _ => "object",
                        })
                        .collect();
                    kinds == facts
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn print(self) -> ExitCode {
        println!(
            "{} models, {} properties and {} members of enumerations compared",
            self.models, self.properties, self.members
        );
        for (why, lines) in &self.on_purpose {
            println!("On purpose, {} times: {why}", lines.len());
            for line in lines.iter().take(20) {
                println!("  {line}");
            }
            if lines.len() > 20 {
                println!("  … and {} more", lines.len() - 20);
            }
        }
        for line in &self.wrong {
            println!("Wrong: {line}");
        }
        if self.wrong.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn fields_of(schema: &Value) -> BTreeMap<&str, &Value> {
    let fields = schema["fields"].as_array().into_iter().flatten();
    fields.filter_map(|field| Some((field["name"].as_str()?, field))).collect()
}

/// The members of the object that a model is, or may be: what has a bare form too is read by way of a union.
fn members_of(model: &'static Model) -> &'static [Field] {
    match &model.shape {
        Shape::Newtype(field) => match without_null(field.ty()) {
            Ty::Model(inner) => members_of(inner()),
            _ => &[],
        },
        Shape::Union(union) => union
            .variants
            .iter()
            .find_map(|variant| match variant.content() {
                Content::Fields(inner) => Some(inner().fields()),
                _ => None,
            })
            .unwrap_or_default(),
        _ => model.fields(),
    }
}

fn described(ty: Ty) -> String {
    match ty {
        Ty::Model(model) => model().name.to_owned(),
        ty => format!("{ty:?}"),
    }
}

fn without_null(ty: Ty) -> Ty {
    match ty {
        Ty::Nullable(inner) => without_null(inner()),
        ty => ty,
    }
}

fn kind(ty: Ty) -> &'static str {
    match ty {
        Ty::Boolean => "boolean",
        Ty::Integer { .. } | Ty::Number { .. } => "number",
        Ty::String | Ty::Format(_) => "string",
        Ty::Array(_) => "array",
        Ty::Model(model) if matches!(model().shape, Shape::Strings(_)) => "string",
        _ => "object",
    }
}
