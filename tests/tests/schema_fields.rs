//! What schemas and pages say of a field besides its type.
#![allow(missing_docs, dead_code, reason = "a test, of models as they come")]

use std::collections::BTreeMap;

use renamed_api_model::{ApiModel, docs, schema};
use serde_json::{Value, json};

#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
struct Key(String);

#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
struct OneWay {
    #[api(secret)]
    password: String,
    #[api(secret)]
    key: Option<Key>,
    #[api(secret, read_only)]
    token: String,
    #[api(secret)]
    #[serde(skip_deserializing)]
    issued: String,
    #[api(read_only)]
    #[serde(skip_serializing)]
    from_server: u8,
    #[api(write_only)]
    #[serde(skip_deserializing)]
    to_server: u8,
}

/// Both would say that there is no value. What the model says comes first.
#[test]
fn a_field_goes_one_way_only() {
    let schema = schema::json_schema::<OneWay>();
    let ways = |name: &str| {
        let property = &schema["properties"][name];
        ["readOnly", "writeOnly"].map(|way| property.get(way).is_some())
    };
    assert_eq!(ways("password"), [false, true]);
    assert_eq!(ways("token"), [true, false]);
    assert_eq!(ways("issued"), [true, false]);
    assert_eq!(ways("from_server"), [true, false]);
    assert_eq!(ways("to_server"), [false, true]);
    assert_eq!(schema["properties"]["token"]["format"], "password");
    assert_eq!(
        schema["properties"]["key"],
        json!({ "anyOf": [{ "$ref": "#/$defs/Key", "format": "password" }, { "type": "null" }], "writeOnly": true })
    );
    let page = docs::markdown::<OneWay>();
    let row = |name: &str| page.lines().find(|line| line.contains(name)).unwrap().to_owned();
    assert!(row("`from_server`").contains("Read only.") && !row("`from_server`").contains("Write only."));
    assert!(row("`to_server`").contains("Write only.") && !row("`to_server`").contains("Read only."));
}

#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
struct Defaults {
    #[serde(default)]
    whole: u8,
    #[serde(default)]
    flag: bool,
    #[serde(default)]
    text: String,
    #[serde(default)]
    list: Vec<u8>,
    #[serde(default)]
    map: BTreeMap<String, u8>,
    #[api(default = 'c')]
    letter: char,
    #[api(default = -1.50)]
    number: Option<f64>,
    #[serde(default)]
    nothing: Option<u8>,
    #[serde(default = "u8::default")]
    function: u8,
}

#[test]
fn defaults_whose_values_are_known() {
    let schema = schema::json_schema::<Defaults>();
    let properties = schema["properties"].as_object().unwrap();
    let defaults = properties.iter().filter_map(|(name, property)| Some((name, property.get("default")?)));
    assert_eq!(
        defaults.map(|(name, value)| (name.as_str(), value.clone())).collect::<Value>(),
        json!({ "whole": 0, "flag": false, "text": "", "list": [], "map": {}, "letter": "c", "number": -1.5 })
    );
    let page = docs::markdown::<Defaults>();
    assert!(page.contains("| `flag` | *boolean* | :heavy_minus_sign: | Default: `false`. |"), "{page}");
}

mod as_text {
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
    pub(super) fn serialize<S: Serializer>(value: &u8, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u8, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[derive(ApiModel)]
#[api(crate = renamed_api_model)]
struct Functions {
    #[serde(with = "as_text")]
    #[api(example = "7", default = 5)]
    number: u8,
}

/// An example is JSON, a default is Rust: only the functions know what it is in JSON.
#[test]
fn what_functions_read_is_not_the_fields_type() {
    let number = &schema::json_schema::<Functions>()["properties"]["number"];
    assert_eq!(*number, json!({ "examples": ["7"] }));
    assert_eq!(Functions::from_json("{}").map(|read| read.number).ok(), Some(5));
}
