//! Without the prelude.
#![no_implicit_prelude]

use ::api_model::ApiModel;
use ::std::option::Option;
use ::std::string::String;
use ::std::vec::Vec;

fn unset() -> String {
    String::new()
}

fn is_unset(value: &String) -> bool {
    value.is_empty()
}

mod text {
    use ::serde::{Deserialize, Deserializer, Serializer};
    use ::std::result::Result;
    use ::std::string::String;

    pub fn serialize<S: Serializer>(value: &String, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        String::deserialize(deserializer)
    }
}

#[derive(ApiModel)]
#[serde(deny_unknown_fields)]
struct Account {
    id: String,
    #[api(required)]
    nullable: Option<String>,
    #[api(non_null)]
    there: Option<String>,
    tristate: Option<Option<String>>,
    #[serde(default)]
    count: u32,
    #[serde(default = "unset", skip_serializing_if = "is_unset")]
    label: String,
    #[api(default = "en")]
    language: String,
    #[serde(with = "text")]
    text: String,
    #[api(opaque)]
    opaque: Vec<u8>,
    #[serde(skip)]
    skipped: u8,
    #[api(secret)]
    token: String,
    categories: Vec<Category>,
}

#[derive(ApiModel, Debug)]
enum Category {
    #[serde(alias = "ATS")]
    Ats,
    #[api(unknown)]
    Other(String),
}

#[derive(ApiModel)]
struct Paginated<'a, T, const N: usize> {
    items: Vec<T>,
    array: [u8; N],
    next: Option<&'a str>,
}

#[derive(ApiModel, Default)]
#[serde(default)]
#[api(none = "null", builder = false)]
struct Settings {
    language: String,
    theme: Option<String>,
}

fn main() {
    let _ = Account::draft().id("acc_1").tristate_null().maybe_there(Option::None).build();
    let _ = Settings::from_json("{}");
    let _ = Paginated::<'_, u8, 2>::builder().items([1]).array([1, 2]).build();
}
