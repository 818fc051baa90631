//! Fields that are named as what the derive writes, or as types are.
#![allow(non_snake_case)]

use api_model::ApiModel;

#[derive(ApiModel)]
struct Required {
    build: String,
    builder: String,
    draft: String,
    source: String,
    slots: String,
    state: String,
    value: String,
    index: String,
    sink: String,
    writer: String,
    serializer: String,
    deserializer: String,
    input: String,
    field: String,
    name: String,
    model: String,
    validate: String,
    fmt: String,
    len: String,
    is_set: String,
    empty: String,
    complete: String,
    clone: String,
    into: String,
    from_json: String,
    to_json: String,
    String: String,
    Option: String,
    Set: String,
    Self_: String,
    str: String,
    u8: u8,
    bool: bool,
    T: String,
    core: String,
    api_model: String,
}

#[derive(ApiModel)]
struct Optional {
    build: Option<String>,
    builder: Option<String>,
    draft: Option<String>,
    source: Option<String>,
    slots: Option<String>,
    state: Option<Option<String>>,
    value: Option<String>,
    index: Option<String>,
    str: Option<String>,
    u8: Option<u8>,
    none: Option<String>,
    some: Vec<String>,
    #[api(secret)]
    fmt: Option<String>,
    #[serde(default)]
    default: String,
}

#[derive(ApiModel)]
#[api(builder = false)]
struct WithoutBuilder {
    build: String,
    builder: String,
    u8: u8,
}

#[derive(ApiModel, Debug)]
enum Variants {
    None,
    Some,
    Ok,
    Err,
    Self_,
    String,
    Result,
    #[api(unknown)]
    Option(String),
}

fn main() {
    let _ = Required::builder().build_("a").builder("b").source("c").str("d").u8(1);
    let _ = Optional::builder().build_("a").maybe_value(None).state_null().some(["b"]).build();
    let _ = Variants::from_json(r#""None""#);
}
