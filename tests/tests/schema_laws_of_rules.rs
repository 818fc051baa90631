//! Schema and reader agree about rules.
#![allow(missing_docs, dead_code, clippy::option_option, reason = "a test, of models as they come")]

mod schema_behaviour;

use std::collections::{BTreeMap, BTreeSet};

use renamed_api_model::ApiModel;
use schema_behaviour::{holds, holds_but};
use serde_json::{Value, json};

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Ruled {
    #[api(min_length = 1, max_length = 2, pattern = "^[xé]", default = "x", example = "xy", format = "slug")]
    text: String,
    #[api(minimum = -1, maximum = 200, multiple_of = 2)]
    whole: Option<i32>,
    #[api(exclusive_minimum = -0.5, exclusive_maximum = 127, multiple_of = 0.5, read_only)]
    number: Option<f64>,
    #[api(required, minimum = 1, write_only)]
    narrow: Option<u8>,
    #[api(min_items = 1, max_items = 3, unique_items, items(maximum = 3))]
    list: Option<Vec<i64>>,
    #[api(unique_items)]
    any: Option<Vec<Value>>,
    #[api(items(min_length = 1))]
    nullable: Option<Vec<Option<String>>>,
    #[api(min_properties = 1, max_properties = 2, keys(max_length = 2), values(exclusive_minimum = 0))]
    map: Option<BTreeMap<String, u8>>,
    tristate: Option<Option<Short>>,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Short(#[api(max_length = 1)] String);

#[test]
fn rules() {
    holds::<Ruled>(&[
        json!({ "narrow": null }),
        json!({
            "text": "éy", "whole": -1 + 3, "number": 1.5, "narrow": 1, "list": [1, 3], "any": [1, "1", null],
            "nullable": [null, "a"], "map": { "x": 1 }, "tristate": "a",
        }),
    ]);
    let schema = renamed_api_model::schema::json_schema::<Ruled>();
    let text = &schema["properties"]["text"];
    assert_eq!(
        [&text["default"], &text["examples"][0], &text["format"]],
        [&json!("x"), &json!("xy"), &json!("slug")]
    );
    assert_eq!(schema["properties"]["number"]["readOnly"], json!(true));
    assert_eq!(schema["properties"]["narrow"]["writeOnly"], json!(true));
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(untagged)]
enum Sized {
    Small(#[api(maximum = 2)] u8),
    Large(#[api(minimum = 127)] i64),
    Text {
        #[api(min_length = 1)]
        x: String,
    },
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
#[serde(tag = "t", content = "c")]
enum Contents {
    Value(#[api(minimum = 1)] u8),
    Two(#[api(max_length = 1)] String, #[api(maximum = 1)] u8),
}

#[test]
fn rules_of_variants() {
    holds::<Vec<Sized>>(&[json!([1, 127, { "x": "a" }])]);
    holds::<Contents>(&[json!({ "t": "Value", "c": 1 }), json!({ "t": "Two", "c": ["a", 0] })]);
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Counted(#[api(min_items = 2, max_items = 3)] BTreeSet<u8>);

/// The listed difference: a set counts what is there twice once.
#[test]
fn counts_of_sets() {
    holds_but::<Counted>(&[json!([1, 2]), json!([1, 2, 3])], |document| {
        let Some(items) = document.as_array() else { return false };
        let numbers: Option<Vec<u64>> = items.iter().map(|item| item.as_u64().filter(|n| *n < 256)).collect();
        let Some(numbers) = numbers else { return false };
        let once: BTreeSet<u64> = numbers.iter().copied().collect();
        (2..=3).contains(&once.len()) != (2..=3).contains(&numbers.len())
    });
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Wide {
    #[api(minimum = -9223372036854775807, maximum = 9223372036854775806)]
    narrower: i64,
    #[api(maximum = 18446744073709551614)]
    less_by_one: u64,
    #[api(maximum = 18446744073709551616)]
    more_by_one: u64,
}

#[test]
fn bounds_of_64_bits_are_exact() {
    let schema = renamed_api_model::schema::json_schema::<Wide>();
    let bounds = |name: &str| {
        let property = &schema["properties"][name];
        (property["minimum"].clone(), property["maximum"].clone())
    };
    assert_eq!(bounds("narrower"), (json!(i64::MIN + 1), json!(i64::MAX - 1)));
    assert_eq!(bounds("less_by_one"), (json!(0), json!(u64::MAX - 1)));
    assert_eq!(bounds("more_by_one"), (json!(0), json!(u64::MAX)));
}

mod shouted {
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{value}!!!"))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        Ok(String::deserialize(deserializer)?.trim_end_matches('!').to_owned())
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[api(crate = renamed_api_model)]
struct Shouted {
    #[serde(with = "shouted")]
    #[api(max_length = 2)]
    word: String,
}

/// The rules are about what functions make of the JSON, of which the schema knows nothing.
#[test]
fn rules_of_what_functions_read() {
    let long = json!({ "word": "hi!!!" });
    assert_eq!(Shouted::from_json(long.to_string()).map(|read| read.word).ok().as_deref(), Some("hi"));
    let schema = renamed_api_model::schema::json_schema::<Shouted>();
    assert_eq!(schema_behaviour::validator(&schema).validate(&long), Ok(()));
}
