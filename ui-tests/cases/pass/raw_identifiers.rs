//! Fields, variants and types that are named by keywords.
#![allow(non_camel_case_types)]

use api_model::ApiModel;

#[derive(ApiModel)]
#[serde(rename_all = "camelCase")]
struct r#struct {
    r#type: String,
    r#match: Option<String>,
    r#fn: Option<Option<u32>>,
    r#async: Vec<String>,
    #[api(secret)]
    r#ref: Option<String>,
    r#enum: Option<r#enum>,
}

#[derive(ApiModel, Clone, Debug)]
enum r#enum {
    r#if,
    #[api(unknown)]
    r#else(String),
}

fn main() {
    let model = r#struct::builder().r#type("a").r#match("b").maybe_match(None).fn_null().r#async(["c"]).build();
    assert_eq!(model.to_json(), r#"{"type":"a","fn":null,"async":["c"]}"#);
    assert_eq!(r#enum::r#if.to_json(), r#""if""#);
    let _ = r#struct::draft().r#enum(r#enum::r#else(String::new())).build();
}
