//! Enums of several types, in each of serde's representations.

use api_model::ApiModel;

#[derive(ApiModel, Clone, Debug, PartialEq)]
struct User {
    id: String,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
#[api(none = "null", title = "An owner")]
enum External {
    Nobody,
    #[serde(rename = "user", alias = "person")]
    User(User),
    Pair(u32, #[serde(default)] u32),
    #[serde(rename_all = "kebab-case")]
    Team { team_name: String, team_size: Option<u32> },
    #[serde(skip_deserializing)]
    Old(String),
    #[serde(untagged)]
    Id(u64),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(tag = "type")]
enum Internal {
    Nobody,
    User(User),
    Box(Box<User>),
    Team { name: String, #[serde(flatten)] user: User },
    #[api(unknown)]
    Other(std::collections::BTreeMap<String, String>),
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(tag = "type", content = "data")]
enum Adjacent<'a, T> {
    Nobody,
    Id(#[api(format = "uuid", example = "0")] &'a str),
    #[serde(borrow)]
    Name(std::borrow::Cow<'a, str>),
    Several(Vec<T>),
    Nested(Option<Box<Adjacent<'a, T>>>),
    #[serde(other)]
    Rest,
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
#[serde(untagged, rename_all_fields = "camelCase", expecting = "an id or a name")]
#[api(best_match)]
enum Untagged {
    Id(u64),
    Named { first_name: String },
    Text(String),
    None,
}

#[derive(ApiModel)]
enum Guarded {
    Open,
    Closed(#[api(secret)] String),
    Locked {
        #[api(secret)]
        pin: Option<u32>,
        f: u8,
        object: u8,
        tuple: u8,
        serializer: u8,
    },
}

mod as_text {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&value.to_string())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[derive(ApiModel, Clone, Debug, PartialEq)]
enum WithFunctions {
    #[serde(with = "as_text")]
    Count(u32),
    Plain(#[serde(with = "as_text")] u32),
    #[serde(serialize_with = "as_text::serialize", deserialize_with = "as_text::deserialize")]
    Named { count: u32 },
    #[serde(serialize_with = "as_text::serialize")]
    Half(u32),
}

#[derive(ApiModel)]
struct All<'a> {
    external: External,
    internal: Internal,
    #[serde(borrow)]
    adjacent: Adjacent<'a, u8>,
    untagged: Untagged,
    with_functions: WithFunctions,
}

fn main() {
    let _ = External::from_json(r#""nobody""#).map(|owner| owner.to_json());
    let _ = Internal::from_json(r#"{"type":"Nobody"}"#).map(|owner| owner.to_json());
    let _ = format!("{:?}", Guarded::Closed(String::new()));
    let _ = All::builder()
        .external(External::Old(String::new()))
        .internal(Internal::Nobody)
        .adjacent(Adjacent::Rest)
        .untagged(Untagged::Id(1))
        .with_functions(WithFunctions::Count(1))
        .build();
}
