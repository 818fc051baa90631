//! Crates of models as APIs have them, derived in one of several ways.

use std::fmt::Write as _;

/// How the models are derived.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Flavour {
    /// The same items, and nothing else derived than in all: what the compiler spends anyway.
    None,
    Serde,
    Garde,
    Bon,
    Schemars,
    /// serde, garde, bon and schemars.
    Stack,
    Eserde,
    ApiModel,
}

pub(crate) const FLAVOURS: [Flavour; 8] = [
    Flavour::None,
    Flavour::Serde,
    Flavour::Garde,
    Flavour::Bon,
    Flavour::Schemars,
    Flavour::Stack,
    Flavour::Eserde,
    Flavour::ApiModel,
];

impl Flavour {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::None => "models-none",
            Self::Serde => "models-serde",
            Self::Garde => "models-serde-garde",
            Self::Bon => "models-serde-bon",
            Self::Schemars => "models-serde-schemars",
            Self::Stack => "models-stack",
            Self::Eserde => "models-eserde",
            Self::ApiModel => "models-api-model",
        }
    }

    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Serde => "serde_derive",
            Self::Garde => "serde_derive + garde",
            Self::Bon => "serde_derive + bon",
            Self::Schemars => "serde_derive + schemars",
            Self::Stack => "serde_derive + garde + bon + schemars",
            Self::Eserde => "serde_derive (out) + eserde (in)",
            Self::ApiModel => "api-model, everything",
        }
    }

    /// The dependencies, as lines of a manifest. `RUNTIME` stands for the path of the runtime.
    pub(crate) const fn dependencies(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Serde => "serde.workspace = true\nserde_json.workspace = true\n",
            Self::Garde => "serde.workspace = true\nserde_json.workspace = true\ngarde.workspace = true\n",
            Self::Bon => "serde.workspace = true\nserde_json.workspace = true\nbon.workspace = true\n",
            Self::Schemars => {
                "serde.workspace = true\nserde_json.workspace = true\nschemars.workspace = true\n"
            }
            Self::Stack => {
                "serde.workspace = true\nserde_json.workspace = true\ngarde.workspace = true\n\
                 bon.workspace = true\nschemars.workspace = true\n"
            }
            Self::Eserde => "serde.workspace = true\nserde_json.workspace = true\neserde.workspace = true\n",
            Self::ApiModel => "api-model.workspace = true\n",
        }
    }

    const fn garde(self) -> bool {
        matches!(self, Self::Garde | Self::Stack)
    }

    const fn bon(self) -> bool {
        matches!(self, Self::Bon | Self::Stack)
    }

    const fn schemars(self) -> bool {
        matches!(self, Self::Schemars | Self::Stack)
    }

    fn derives(self, enumeration: bool) -> String {
        let mut derives = String::from("Clone, PartialEq");
        match self {
            Self::None => {}
            Self::Eserde => derives.push_str(", serde::Serialize, eserde::Deserialize"),
            Self::ApiModel => derives.push_str(", api_model::ApiModel"),
            _ => derives.push_str(", serde::Serialize, serde::Deserialize"),
        }
        if self.garde() && !enumeration {
            derives.push_str(", garde::Validate");
        }
        if self.bon() && !enumeration {
            derives.push_str(", bon::Builder");
        }
        if self.schemars() {
            derives.push_str(", schemars::JsonSchema");
        }
        derives
    }
}

/// The type of a field.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    MaybeText,
    Integer,
    Flag,
    Texts,
    Number,
    Model(usize),
    Models(usize),
    Enum(usize),
}

impl Kind {
    /// The type of field `field` of model `model`.
    const fn of(model: usize, field: usize) -> Self {
        match (field, model % 4) {
            // Not more than four deep.
            (5, 1..) => return Self::Model(model - 1),
            (7, 3) => return Self::Models(model - 2),
            (6, _) => return Self::Enum(model / 5 * 5),
            _ => {}
        }
        match (field + model) % 9 {
            0 | 1 => Self::Text,
            2..=4 => Self::MaybeText,
            5 => Self::Integer,
            6 => Self::Flag,
            7 => Self::Texts,
            _ => Self::Number,
        }
    }

    fn ty(self) -> String {
        match self {
            Self::Text => "String".to_owned(),
            Self::MaybeText => "Option<String>".to_owned(),
            Self::Integer => "Option<i64>".to_owned(),
            Self::Flag => "Option<bool>".to_owned(),
            Self::Texts => "Option<Vec<String>>".to_owned(),
            Self::Number => "Option<f64>".to_owned(),
            Self::Model(model) => format!("Option<Model{model}>"),
            Self::Models(model) => format!("Option<Vec<Model{model}>>"),
            Self::Enum(model) => format!("Option<Kind{model}>"),
        }
    }

    /// The field's rules, in ours and in garde's words. Every second optional text has one, and every required one.
    const fn rules(self, field: usize) -> (&'static str, &'static str) {
        match self {
            Self::Text => {
                ("#[api(min_length = 1, max_length = 80)]", "#[garde(length(chars, min = 1, max = 80))]")
            }
            Self::MaybeText if field.is_multiple_of(2) => {
                ("#[api(max_length = 200)]", "#[garde(length(chars, max = 200))]")
            }
            Self::Integer => ("#[api(minimum = 0)]", "#[garde(range(min = 0))]"),
            Self::Texts => ("#[api(max_items = 50)]", "#[garde(length(max = 50))]"),
            Self::Model(_) | Self::Models(_) => ("", "#[garde(dive)]"),
            _ => ("", ""),
        }
    }
}

/// The source of a crate of so many models: 12 to 40 fields, most of them optional, some with rules, nested models
/// four deep, and for every five models an enum of 5 to 200 names.
pub(crate) fn source(flavour: Flavour, models: usize) -> String {
    let mut source = String::from("//! Generated.\n#![allow(dead_code)]\n");
    for model in 0..models {
        if model.is_multiple_of(5) {
            enumeration(&mut source, flavour, model);
        }
        structure(&mut source, flavour, model);
        uses(&mut source, flavour, model);
    }
    source
}

fn enumeration(source: &mut String, flavour: Flavour, model: usize) {
    let sizes = [5, 200, 8, 12, 110, 20, 35, 60];
    let _ = write!(source, "/// An enum.\n#[derive({})]\n", flavour.derives(true));
    if flavour != Flavour::None {
        source.push_str("#[serde(rename_all = \"snake_case\")]\n");
    }
    let _ = writeln!(source, "pub enum Kind{model} {{");
    for member in 0..sizes[model / 5 % sizes.len()] {
        let _ = writeln!(source, "    /// A member.\n    SomeMember{member},");
    }
    source.push_str("}\n");
}

fn structure(source: &mut String, flavour: Flavour, model: usize) {
    let _ = write!(source, "/// A model.\n#[derive({})]\n", flavour.derives(false));
    if flavour.garde() {
        source.push_str("#[garde(allow_unvalidated)]\n");
    }
    if flavour.bon() {
        source.push_str("#[builder(on(String, into))]\n");
    }
    let _ = writeln!(source, "pub struct Model{model} {{");
    for field in 0..fields(model) {
        let kind = Kind::of(model, field);
        let _ = writeln!(source, "    /// A field.");
        let (ours, garde) = kind.rules(field);
        if flavour == Flavour::ApiModel {
            let _ = writeln!(source, "    {ours}");
        } else if flavour != Flavour::None && !matches!(kind, Kind::Text) {
            let _ = writeln!(source, "    #[serde(skip_serializing_if = \"Option::is_none\")]");
        }
        if flavour.garde() {
            let _ = writeln!(source, "    {garde}");
        }
        let _ = writeln!(source, "    pub some_field_{field}: {},", kind.ty());
    }
    source.push_str("}\n");
}

const fn fields(model: usize) -> usize {
    12 + model * 11 % 29
}

/// Generic code costs where it is used: here every model is read, written, checked and built, as far as the flavour
/// can do it.
fn uses(source: &mut String, flavour: Flavour, model: usize) {
    let (read, write) = match flavour {
        Flavour::None => return,
        Flavour::ApiModel => (
            format!("<Model{model} as api_model::ApiModel>::from_json(json).ok()"),
            "Some(api_model::ApiModel::to_json(value))",
        ),
        Flavour::Eserde => (
            "eserde::json::from_str(std::str::from_utf8(json).ok()?).ok()".to_owned(),
            "serde_json::to_string(value).ok()",
        ),
        _ => ("serde_json::from_slice(json).ok()".to_owned(), "serde_json::to_string(value).ok()"),
    };
    let _ = write!(
        source,
        "/// Reads.\npub fn read_{model}(json: &[u8]) -> Option<Model{model}> {{ {read} }}\n\
         /// Writes.\npub fn write_{model}(value: &Model{model}) -> Option<String> {{ {write} }}\n"
    );
    let check = match flavour {
        Flavour::ApiModel => "api_model::ApiModel::validate(value).is_ok()",
        _ if flavour.garde() => "garde::Validate::validate(value).is_ok()",
        _ => "",
    };
    if !check.is_empty() {
        let _ =
            write!(source, "/// Checks.\npub fn check_{model}(value: &Model{model}) -> bool {{ {check} }}\n");
    }
    if flavour.bon() || flavour == Flavour::ApiModel {
        let mut setters = String::new();
        for field in (0..fields(model)).filter(|field| matches!(Kind::of(model, *field), Kind::Text)) {
            let _ = write!(setters, ".some_field_{field}(\"x\")");
        }
        let end = if flavour == Flavour::ApiModel { "build().ok()" } else { "build().into()" };
        let _ = write!(
            source,
            "/// Builds.\npub fn build_{model}() -> Option<Model{model}> {{ Model{model}::builder(){setters}.{end} }}\n"
        );
    }
}
